using static IssueResolution.Timing.OfficeWeek;

namespace IssueResolution.Timing.Policies;

/// <summary>Eight hours from Monday at nine, resolved after three, reopened on Tuesday at ten.</summary>
public sealed class ReopenRuleTests
{
    private static readonly ClockEvent[] _events = [Opened(At(15, 9)), Status(At(15, 12), CaseStatus.Resolved), Status(At(16, 10), CaseStatus.Open)];

    [Fact]
    public void It_goes_on_and_the_time_while_resolved_is_left_out()
    {
        ClockReading reading = Reopened(ReopenRule.Continue)[0];

        Assert.Equal((ClockState.Running, Hours(3), At(16, 15)), (reading.State, reading.Elapsed, reading.DueAt));
    }

    [Fact]
    public void It_goes_on_and_the_time_while_resolved_counts()
    {
        ClockReading reading = Reopened(ReopenRule.CountClosed)[0];

        Assert.Equal((Hours(9), At(15, 17), At(15, 17)), (reading.Elapsed, reading.DueAt, reading.BreachedAt));
        Assert.Equal(["warning"], reading.Fired.Select(firing => firing.Threshold));
        Assert.Equal([At(16, 10)], reading.Fired.Select(firing => firing.At));
    }

    [Fact]
    public void A_second_cycle_starts()
    {
        ClockReading[] cycles = Reopened(ReopenRule.NewCycle);

        Assert.Equal(("met, running", At(16, 10), Hours(0)), (States(cycles), cycles[1].Anchor, cycles[1].Elapsed));
    }

    [Fact]
    public void The_first_result_stands() => Assert.Equal("met", States(Reopened(ReopenRule.FirstStands)));

    [Fact]
    public void A_due_instant_withdrawn_while_resolved_is_withdrawn()
    {
        ClockDefinition clock = Clock();
        ClockReading reading = Read(
            clock, At(16, 10), _events[0], new ClockEvent.DueOverridden(At(15, 10), "clock", At(19, 9)), _events[1], new ClockEvent.DueOverridden(At(15, 14), "clock", null), _events[2]);

        Assert.Equal((false, At(16, 15)), (reading.IsDueByHand, reading.DueAt));
    }

    private static ClockReading[] Reopened(ReopenRule rule) => Cycles(
        Policy(new("clock", ClockKind.Resolution, ClockTargets.ForEvery(Open(8))) { OnReopen = rule, Thresholds = [new Threshold.AtPercent("warning", 90)] }), At(16, 10), _events);
}
