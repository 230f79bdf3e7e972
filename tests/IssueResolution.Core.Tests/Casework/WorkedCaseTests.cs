using System.Collections.Immutable;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Casework;

public sealed class WorkedCaseTests
{
    private static readonly Instant _fridayAfternoon = Instant.FromUtc(2026, 3, 6, 5, 15);

    private static readonly ImmutableArray<CaseStep> _steps =
        WorkedCase.LateReport(ResolutionPolicy.ProfessionalServices, Calendars.Tokyo, _fridayAfternoon);

    [Fact]
    public void It_is_told_stage_by_stage_from_report_to_follow_up() => Assert.Equal(CaseStage.InOrder, _steps.Select(step => step.Stage));

    [Fact]
    public void Time_never_runs_backwards() => Assert.Equal(_steps.Select(step => step.At).Order(), _steps.Select(step => step.At));

    [Fact]
    public void Its_headings_are_the_answers_of_the_library() =>
        Assert.Equal(
            [
                "Missed deadline (Delivery)",
                "Answered at 2026-03-06 14:30, due by 2026-03-06 18:15",
                "High, Urgent: P2",
                "Engagement Partner, by 2026-03-07 00:00",
                "Root cause after 3 whys: process, confidence 0.8",
                "Figures by 2026-03-11 14:15, the whole by 2026-03-16 14:15",
                "Delivered, the promise is kept",
                "confirmed: settled",
            ],
            _steps.Select(step => step.Heading.English));

    [Fact]
    public void It_shows_why_the_questions_could_not_stop_earlier() =>
        Assert.Equal(
            [RefusalCode.NoPreventiveAction.Code, RefusalCode.OutsideControl.Code],
            _steps.Single(step => step.Stage == CaseStage.Diagnosed).Reasons.Take(2).Select(reason => reason.Code));

    [Fact]
    public void Every_sentence_is_told_in_both_languages() =>
        Assert.All(
            _steps.SelectMany(step => (Phrase[])[step.Heading, .. step.Story, .. step.Reasons.Select(reason => reason.Text)]),
            phrase => Assert.DoesNotMatch(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]", phrase.English));

    [Fact]
    public void The_same_arguments_tell_the_same_story()
    {
        ImmutableArray<CaseStep> again =
            WorkedCase.LateReport(ResolutionPolicy.ProfessionalServices, Calendars.Tokyo, _fridayAfternoon);

        Assert.Equal(_steps, again);
        EqualityContract.Holds(_steps[0], again[0], again[1]);
    }

    [Fact]
    public void Another_policy_tells_another_story()
    {
        ResolutionPolicy strict = ResolutionPolicy.ProfessionalServices with
        {
            Learning = ResolutionPolicy.ProfessionalServices.Learning with
            {
                FollowUpWithin = ResolutionPolicy.ProfessionalServices.Learning.FollowUpWithin.With(Duration.FromDays(2), "we ask sooner"),
            },
        };

        Assert.NotEqual(_steps[7], WorkedCase.LateReport(strict, Calendars.Tokyo, _fridayAfternoon)[7]);
    }
}
