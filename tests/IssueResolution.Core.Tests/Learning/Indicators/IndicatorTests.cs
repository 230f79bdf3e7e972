using IssueResolution.Classifying;
using IssueResolution.Timing;
using NodaTime;
using static IssueResolution.Timing.OfficeWeek;

namespace IssueResolution.Learning;

public sealed class IndicatorTests
{
    private static readonly Instant _from = At(1, 0);
    private static readonly Instant _now = At(31, 0);

    [Fact]
    public void Without_anything_to_look_at_every_indicator_says_so_and_none_shows_a_number()
    {
        IndicatorSet nothing = Show();

        Assert.All(nothing.All, indicator =>
        {
            Assert.IsType<IndicatorValue.Absent>(indicator.Value);
            Assert.Equal((0, true), (indicator.Sample, indicator.IsSmall));
            Assert.EndsWith(": no data.", indicator.Sentence.English);
            Assert.EndsWith("：データなし。", indicator.Sentence.Japanese);
        });
        Assert.Equal(17, nothing.All.Length);
    }

    [Fact]
    public void Satisfaction_and_engagement_are_the_two_axes_and_silence_is_no_answer()
    {
        Instant resolved = At(2, 9);
        FollowUp asked = FollowUp.After(resolved, Ours);
        FollowUp[] followUps =
        [
            asked.Answered(resolved, Satisfaction.Confirmed), asked.Answered(resolved, Satisfaction.Confirmed), asked.Answered(resolved, Satisfaction.Partial),
            asked.Answered(_now + Duration.Epsilon, Satisfaction.Confirmed), asked,
            FollowUp.After(At(30, 9), Ours), FollowUp.After(_from, Ours), FollowUp.After(_now + Duration.Epsilon, Ours),
        ];

        IndicatorSet read = Show(followUps);

        Assert.Equal(new IndicatorValue.Percent(200m / 3m), read.Satisfaction.Value);
        Assert.Equal(new IndicatorValue.Percent(60m), read.Engagement.Value);
        Assert.Equal((3, 5), (read.Satisfaction.Sample, read.Engagement.Sample));
        Assert.Equal(
            "satisfaction: 66.7% of 3 answers say that it is settled. No answer: 2, counted neither way. Few cases: read it with care.",
            read.Satisfaction.ToString());
        Assert.Equal("満足度：回答3件中66.7%が解決を確認。無回答2件はどちらにも数えない。件数が少ないため参考値。", read.Satisfaction.Sentence.Japanese);
        Assert.Equal("learning.small-below", read.Satisfaction.Explanation.Cell!.Table);
    }

    [Fact]
    public void Thirty_cases_are_no_small_sample()
    {
        FollowUp answered = FollowUp.After(At(2, 9), Ours).Answered(At(2, 9), Satisfaction.Confirmed);

        Assert.True(Show(Enumerable.Repeat(answered, 29)).Satisfaction.IsSmall);
        Assert.False(Show(Enumerable.Repeat(answered, 30)).Satisfaction.IsSmall);
        Assert.Equal("satisfaction: 100% of 30 answers say that it is settled. No answer: 0, counted neither way.", Show(Enumerable.Repeat(answered, 30)).Satisfaction.ToString());
    }

    [Fact]
    public void Times_are_business_time_and_the_weekend_is_none()
    {
        SlaPolicy policy = Policy(Clock(ClockKind.FirstResponse));
        AttainmentReport report = AttainmentReport.Of(
        [
            Read(policy, _now, Opened(At(15, 9)), Wrote(At(15, 10), Speaker.Agent)),
            Read(policy, _now, Opened(At(19, 16)), Wrote(At(22, 10), Speaker.Agent)),
            Read(policy, _now, Opened(At(15, 9)), Wrote(At(17, 9), Speaker.Agent)),
            Read(policy, _now, Opened(At(15, 9))),
        ]);

        IndicatorSet read = Show(clocks: [new(ClockKind.FirstResponse, report)]);

        Assert.Equal(new IndicatorValue.Percent(200m / 3m), read.Of(IndicatorKind.Attainment, ClockKind.FirstResponse).Value);
        Assert.Equal(new IndicatorValue.Time(Hours(2)), read.Of(IndicatorKind.MedianTime, ClockKind.FirstResponse).Value);
        Assert.Equal(new IndicatorValue.Time(Hours(16)), read.Of(IndicatorKind.UpperPercentile, ClockKind.FirstResponse).Value);
        Assert.Equal(new IndicatorValue.Percent(0m), read.Of(IndicatorKind.PauseShare, ClockKind.FirstResponse).Value);
        Assert.Equal(
            "median time, time to first response: 50% of 3 took at most 2 hours of business time. Few cases: read it with care.",
            read.Of(IndicatorKind.MedianTime, ClockKind.FirstResponse).ToString());
        Assert.Equal(
            "attainment, time to first response: 66.7% of 3 were in time, 0 of them only because of pauses. Open and late: 1. Few cases: read it with care.",
            read.Of(IndicatorKind.Attainment, ClockKind.FirstResponse).ToString());
        Assert.IsType<IndicatorValue.Absent>(read.Of(IndicatorKind.MedianTime, ClockKind.Acknowledge).Value);
    }

    [Fact]
    public void An_issue_recurs_when_its_kind_or_root_was_there_before_with_the_same_client()
    {
        PastIssue[] issues =
        [
            new("Aoki", IssueKind.ScopeGap, "x", _from),
            new("Aoki", IssueKind.ScopeGap, null, At(10, 0)),
            new("Aoki", IssueKind.Turnover, "x", At(11, 0)),
            new("Brown", IssueKind.ScopeGap, "x", At(12, 0)),
            new("Brown", IssueKind.ScopeGap, null, At(12, 0)),
            new("Aoki", IssueKind.ScopeGap, "x", _now + Duration.Epsilon),
        ];

        Indicator recurrence = Show(issues: issues).Of(IndicatorKind.Recurrence);

        Assert.Equal((new IndicatorValue.Percent(50m), 4), (recurrence.Value, recurrence.Sample));
        Assert.Equal("recurrence: 50% of 4 issues had come up with the same client in the 90 days before. Few cases: read it with care.", recurrence.ToString());
    }

    [Theory]
    [InlineData(90, 100)]
    [InlineData(91, 0)]
    public void What_lies_longer_ago_than_the_window_is_forgotten(int days, int percent)
    {
        PastIssue now = new("Aoki", IssueKind.ScopeGap, null, _now);

        Assert.Equal(
            new IndicatorValue.Percent(percent),
            Show(issues: [now, now with { At = _now - Duration.FromDays(days) }], from: _now - Duration.FromDays(1)).Of(IndicatorKind.Recurrence).Value);
    }

    [Fact]
    public void The_backlog_and_the_reopened_are_counted_at_both_ends()
    {
        IssueSpan[] spans =
        [
            new(_from, null, null, 0),
            new(_from, At(5, 0), At(6, 0), 1),
            new(At(3, 0), At(5, 0), null, 2),
            new(At(3, 0), At(4, 0), At(4, 0), 0),
            new(At(3, 0), _now, _now, 0),
            new(_from - Hours(9), _from, _from, 0),
            new(_now + Duration.Epsilon, null, null, 0),
        ];

        IndicatorSet read = Show(spans: spans);

        Assert.Equal(new IndicatorValue.Change(2, 2), read.Of(IndicatorKind.Backlog).Value);
        Assert.Equal(0, new IndicatorValue.Change(2, 2).Difference);
        Assert.Equal(
            "backlog: 2 issues are open now, 2 at the beginning; 3 came in and 3 were resolved. Few cases: read it with care.", read.Of(IndicatorKind.Backlog).ToString());
        Assert.Equal((new IndicatorValue.Percent(50m), 4), (read.Of(IndicatorKind.ReopenRate).Value, read.Of(IndicatorKind.ReopenRate).Sample));
    }

    [Fact]
    public void Spans_and_questions_that_make_no_sense_are_mistakes_of_the_caller()
    {
        Assert.Equal("FirstResolvedAt", Assert.Throws<ArgumentOutOfRangeException>(() => new IssueSpan(_now, _from, null, 0)).ParamName);
        Assert.Equal("ResolvedAt", Assert.Throws<ArgumentOutOfRangeException>(() => new IssueSpan(_from, null, _now, 0)).ParamName);
        Assert.Equal("Reopenings", Assert.Throws<ArgumentOutOfRangeException>(() => new IssueSpan(_from, null, null, 1)).ParamName);
        Assert.Equal("from", Assert.Throws<ArgumentOutOfRangeException>(() => Show(from: _now + Duration.Epsilon)).ParamName);
        Assert.Equal("kind", Assert.Throws<ArgumentException>(() => Show().Of(IndicatorKind.Attainment)).ParamName);
        AttainmentReport none = AttainmentReport.Of([]);
        Assert.Equal("clocks", Assert.Throws<ArgumentException>(() => Show(clocks: [new(ClockKind.Duty, none), new(ClockKind.Duty, none)])).ParamName);
    }

    [Fact]
    public void Sets_are_equal_when_their_indicators_are()
    {
        FollowUp answered = FollowUp.After(At(2, 9), Ours).Answered(At(2, 9), Satisfaction.Confirmed);

        EqualityContract.Holds(Show([answered]), Show([answered]), Show());
    }

    [Fact]
    public void Rules_for_indicators_are_checked()
    {
        IndicatorRules odd = Ours.Indicators with
        {
            SmallBelow = Ours.Indicators.SmallBelow.With(0, "test"),
            UpperPercentile = Ours.Indicators.UpperPercentile.With(50, "test"),
        };

        Assert.Equal(["learning.small-below", "learning.upper-percentile"], odd.Validate().Select(found => found.Subject));
    }

    private static LearningPolicy Ours => LearningPolicy.ProfessionalServices;

    private static IndicatorSet Show(
        IEnumerable<FollowUp>? followUps = null,
        IEnumerable<KeyValuePair<ClockKind, AttainmentReport>>? clocks = null,
        IEnumerable<PastIssue>? issues = null,
        IEnumerable<IssueSpan>? spans = null,
        Instant? from = null) =>
        Ours.IndicatorsOf(followUps ?? [], clocks ?? [], issues ?? [], spans ?? [], from ?? _from, _now);
}
