using FsCheck;
using IssueResolution.Timing;
using NodaTime;
using static IssueResolution.Learning.PastIssueGenerators;
using static IssueResolution.Timing.OfficeWeek;

namespace IssueResolution.Learning;

[Properties(Arbitrary = [typeof(PastIssueGenerators)])]
public sealed class IndicatorLaws
{
    private static readonly LearningPolicy _policy = LearningPolicy.ProfessionalServices;
    private static readonly SlaPolicy _answers = Policy(Clock(ClockKind.FirstResponse));

    /// <summary>The shortest time that at least so many percent do not exceed, found by trying each.</summary>
    [Property(MaxTest = 100)]
    public bool Percentiles_are_by_nearest_rank(NonEmptyArray<NonNegativeInt> answers)
    {
        Duration[] times = [.. answers.Get.Select(answer => Duration.FromMinutes(answer.Get % 480))];
        AttainmentReport report = AttainmentReport.Of(
            times.Select(time => Read(_answers, At(31, 0), Opened(At(15, 9)), Wrote(At(15, 9) + time, Speaker.Agent))));
        IndicatorSet read = _policy.IndicatorsOf([], [new(ClockKind.FirstResponse, report)], [], [], At(1, 0), At(31, 0));
        Duration NearestRank(int percent) => times.Where(time => 100 * times.Count(other => other <= time) >= percent * times.Length).Min();
        return read.Of(IndicatorKind.MedianTime, ClockKind.FirstResponse).Value == (IndicatorValue)new IndicatorValue.Time(NearestRank(50))
            && read.Of(IndicatorKind.UpperPercentile, ClockKind.FirstResponse).Value == (IndicatorValue)new IndicatorValue.Time(NearestRank(90));
    }

    [Property]
    public bool Recurrence_is_what_comparing_each_issue_with_every_other_finds(PastIssue[] history, NonNegativeInt days)
    {
        Instant from = Now - Duration.FromDays(days.Get % 90);
        PastIssue[] judged = [.. history.Where(issue => issue.At > from && issue.At <= Now)];
        int again = judged.Count(issue => history.Any(before =>
            before.Client == issue.Client && before.At < issue.At && issue.At - before.At <= Duration.FromDays(90) && before.Resembles(issue)));
        Indicator read = Recurrence(history, from);
        return read.Sample == judged.Length
            && read.Value == (judged.Length == 0 ? new IndicatorValue.Absent() : new IndicatorValue.Percent(100m * again / judged.Length));
    }

    [Property]
    public bool Renaming_clients_and_permuting_issues_changes_no_indicator(PastIssue[] history) =>
        Recurrence(history, Now - Duration.FromDays(60)) == Recurrence([.. Shuffled(history).Select(Renamed)], Now - Duration.FromDays(60));

    private static Indicator Recurrence(PastIssue[] history, Instant from) =>
        _policy.IndicatorsOf([], [], history, [], from, Now).Of(IndicatorKind.Recurrence);
}
