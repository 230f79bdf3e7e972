using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;

namespace IssueResolution.Detecting;

public sealed class PreventionChecklistTests
{
    private static readonly PreventionRules _rules = DetectingPolicy.ProfessionalServices.Preventing;

    [Fact]
    public void A_checklist_that_nobody_answered_is_worth_nothing_and_names_all_four()
    {
        Assert.Equal(new(0, 8), _rules.ScoreOf(PreventionChecklist.Unanswered).Value);
        Assert.Equal(Prevention.InOrder.Select(measure => measure.Code), PreventionChecklist.Unanswered.Review().Select(finding => finding.Subject));
    }

    [Fact]
    public void Half_done_is_worth_half()
    {
        PreventionChecklist checklist = PreventionChecklist.Unanswered
            .Answered(Prevention.UpfrontDocumentation, PreventionLevel.InPlace)
            .Answered(Prevention.RiskIdentification, PreventionLevel.Partial);
        Judgement<PreventionScore> score = _rules.ScoreOf(checklist);

        Assert.Equal(Share.Of(3m, 8m), score.Value.Share);
        Assert.Equal(4, score.Cells.Length);
        Assert.DoesNotContain(Prevention.UpfrontDocumentation.Code, checklist.Review().Select(finding => finding.Subject));
        Assert.False(FindingCode.PreventionNotInPlace.Blocks);
    }

    [Fact]
    public void A_better_answer_never_lowers_the_score() =>
        Assert.All(
            from measure in Prevention.InOrder
            from level in PreventionLevel.InOrder
            select (measure, level),
            one => Assert.True(
                Points(PreventionChecklist.Unanswered.Answered(one.measure, one.level))
                    <= Points(PreventionChecklist.Unanswered.Answered(one.measure, one.level.RaisedBy(1)))));

    [Fact]
    public void With_everything_in_place_nothing_is_found()
    {
        PreventionChecklist complete = Prevention.InOrder.Aggregate(
            PreventionChecklist.Unanswered, (checklist, measure) => checklist.Answered(measure, PreventionLevel.InPlace));

        Assert.Empty(complete.Review());
        Assert.Equal(new(8, 8), _rules.ScoreOf(complete).Value);
    }

    [Fact]
    public void Saying_that_a_measure_is_missing_equals_saying_nothing() =>
        EqualityContract.Holds(
            PreventionChecklist.Unanswered.Answered(Prevention.RealisticTimelines, PreventionLevel.Missing),
            PreventionChecklist.Unanswered,
            PreventionChecklist.Unanswered.Answered(Prevention.RealisticTimelines, PreventionLevel.Partial));

    private static int Points(PreventionChecklist checklist) => _rules.ScoreOf(checklist).Value.Points;
}
