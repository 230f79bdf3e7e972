using IssueResolution.Classifying;
using NodaTime;
using static IssueResolution.Learning.LearningSamples;

namespace IssueResolution.Learning;

public sealed class ActionEffectTests
{
    private static readonly Instant _done = Resolved + Duration.FromDays(10);
    private static readonly PastIssue _origin = new("Aoki", IssueKind.MissedDeadline, "no-technical-check", Resolved);

    [Theory]
    [InlineData(-1, 10, "too-early")]
    [InlineData(0, 10, "too-early")]
    [InlineData(1, 10, "recurred")]
    [InlineData(1, 91, "recurred")]
    [InlineData(90, 91, "recurred")]
    [InlineData(91, 91, "held")]
    [InlineData(91, 90, "too-early")]
    [InlineData(11, 10, "too-early")]
    public void It_is_judged_by_what_comes_back_within_ninety_days_after_it_was_done(int recursAfter, int askedAfter, string effect)
    {
        PastIssue again = new("Brown", IssueKind.MissedDeadline, null, _done + Duration.FromDays(recursAfter));

        Assert.Equal(effect, Effect(askedAfter, again).Code);
    }

    [Fact]
    public void The_same_root_counts_under_another_kind_and_another_kind_with_another_root_does_not()
    {
        Instant at = _done + Duration.FromDays(5);

        Assert.Same(ActionEffect.Recurred, Effect(100, new PastIssue("Costa", IssueKind.ScopeGap, "no-technical-check", at)));
        Assert.Same(ActionEffect.Held, Effect(100, new PastIssue("Costa", IssueKind.ScopeGap, "other", at), new PastIssue("Costa", IssueKind.ScopeGap, null, at)));
    }

    [Fact]
    public void Two_issues_without_a_confirmed_root_do_not_share_one() =>
        Assert.False(new PastIssue("a", IssueKind.ScopeGap, null, Resolved).Resembles(new("a", IssueKind.Turnover, null, Resolved)));

    [Fact]
    public void An_action_that_is_not_done_has_no_effect_yet()
    {
        Assert.Same(ActionEffect.NotDone, Policy.EffectOf(NewTemplate, _origin, [], Later).Value);
        Assert.Same(ActionEffect.NotDone, Policy.EffectOf(NewTemplate.Done(_done), _origin, [], _done - Duration.Epsilon).Value);
        Assert.Equal("learning.recurrence-window", Policy.EffectOf(NewTemplate.Done(_done), _origin, [], _done).Cells.Single().Table);
    }

    private static ActionEffect Effect(int askedAfter, params PastIssue[] later) =>
        Policy.EffectOf(NewTemplate.Done(_done), _origin, [_origin, .. later], _done + Duration.FromDays(askedAfter)).Value;
}
