using IssueResolution.Reasoning;
using static IssueResolution.Timing.OfficeWeek;

namespace IssueResolution.Timing.Policies;

public sealed class SlaPolicyTests
{
    [Fact]
    public void A_policy_needs_clocks_that_can_be_told_apart()
    {
        Assert.Contains("at least one clock", Assert.Throws<ArgumentException>(() => new SlaPolicy("empty", Office)).Message, StringComparison.Ordinal);
        Assert.Equal("clocks", Assert.Throws<ArgumentException>(() => new SlaPolicy("twice", Office, Clock(), Clock())).ParamName);
        Assert.Equal("clocks", Assert.Throws<ArgumentNullException>(() => new SlaPolicy("null", Office, [null!])).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => new SlaPolicy(" ", Office, Clock())).ParamName);
        Assert.Equal("calendar", Assert.Throws<ArgumentNullException>(() => new SlaPolicy("id", null!, Clock())).ParamName);
    }

    [Theory]
    [InlineData("duty", null, "done")]
    [InlineData("duty", "done", "done")]
    [InlineData("resolution", "opened", "done")]
    public void Duties_have_two_milestones_and_other_clocks_none(string kind, string? from, string? to)
    {
        ClockDefinition clock = new("odd", ClockKind.FromCode(kind), ClockTargets.ForEvery(Open(1))) { StartsOn = from, StopsOn = to };

        Assert.Contains("'odd'", Assert.Throws<ArgumentException>(() => new SlaPolicy("policy", Office, clock)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_listed_once_and_none_is_empty()
    {
        Assert.Throws<ArgumentException>(() => new SlaPolicy("policy", Office, Clock()) { Priorities = ["high", "high"] });
        Assert.Throws<ArgumentException>(() => new SlaPolicy("policy", Office, Clock()) { ResolvedStatuses = [""] });
        Assert.Throws<ArgumentNullException>(() => new SlaPolicy("policy", Office, Clock()) { OnPriorityChange = null! });
        Assert.Throws<ArgumentNullException>(() => new SlaPolicy("policy", Office, Clock()) { OnCalendarChange = null! });
    }

    [Fact]
    public void Every_setting_has_the_default_of_the_reference()
    {
        SlaPolicy policy = new("policy", Office, Clock());

        Assert.Equal(new PriorityChangeRule(ChangeStrategy.Retroactive, ChangeStrategy.Retroactive), policy.OnPriorityChange);
        Assert.Equal((CalendarChangeMode.Forward, ReopenRule.Continue, ResolvedRule.Fulfils), (policy.OnCalendarChange, Clock().OnReopen, Clock().OnResolved));
        Assert.Equal([CaseStatus.Resolved, CaseStatus.Closed], policy.ResolvedStatuses);
    }

    [Theory]
    [InlineData("normal", "high", true)]
    [InlineData("high", "normal", false)]
    [InlineData("unlisted", "low", true)]
    [InlineData("low", "unlisted", false)]
    [InlineData("unlisted", "unknown", false)]
    [InlineData(null, "low", true)]
    public void Raising_goes_towards_the_most_severe(string? from, string to, bool raises) => Assert.Equal(raises, Policy(Clock()).Raises(from, to));

    [Fact]
    public void Policies_are_equal_when_all_their_parts_are()
    {
        EqualityContract.Holds(Policy(Clock()), Policy(Clock()), Policy(Clock(), ChangeStrategy.Restart));
        SlaPolicy[] others =
        [
            new("other", Office, Clock()), new("policy", Always, Clock()), new("policy", Office, Clock(ClockKind.FirstResponse)),
            new("policy", Office, Clock()) { Priorities = ["high"] }, new("policy", Office, Clock()) { ResolvedStatuses = ["done"] },
            new("policy", Office, Clock()) { OnCalendarChange = CalendarChangeMode.Pin },
        ];
        Assert.DoesNotContain(new SlaPolicy("policy", Office, Clock()), others);
        Assert.Equal("policy", others[1].ToString());
    }

    [Fact]
    public void A_due_instant_for_a_clock_that_is_not_there_is_refused_before_and_thrown_at_the_reading()
    {
        EventHistory history = Generators.HistoryDice.Granted(Opened(At(15, 9)), new ClockEvent.DueOverridden(At(15, 10), "other", At(15, 12)));

        Decision<EventHistory>.Refused refused = Assert.IsType<Decision<EventHistory>.Refused>(Policy(Clock()).Accept(history));
        Assert.Equal((RefusalCode.UnknownClock, true), (refused.Code, refused.Message.English.Contains("'other'", StringComparison.Ordinal)));
        Assert.Equal("history", Assert.Throws<ArgumentException>(() => Policy(Clock()).ReadAt(history, At(15, 12))).ParamName);
        Assert.Equal("history", Assert.Throws<ArgumentNullException>(() => Policy(Clock()).ReadAt(null!, At(15, 12))).ParamName);
    }
}
