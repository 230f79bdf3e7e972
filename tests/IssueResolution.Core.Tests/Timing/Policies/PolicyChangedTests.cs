using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Timing.OfficeWeek;

namespace IssueResolution.Timing.Policies;

/// <summary>Opened on Monday at nine with eight hours; at ten a policy with four hours replaces the first.</summary>
public sealed class PolicyChangedTests
{
    private static readonly SlaPolicy _stricter = new("stricter", Always, new ClockDefinition("clock", ClockKind.Resolution, ClockTargets.ForEvery(Open(4))));

    [Theory]
    [InlineData("pin", 8, 17)]
    [InlineData("forward", 4, 13)]
    [InlineData("retroactive", 4, 13)]
    public void Running_clocks_take_it_as_the_mode_says(string mode, int target, int due)
    {
        ClockReading reading = Read(Policy(Clock()), At(15, 10), Opened(At(15, 9)), Changed(At(15, 10), _stricter, mode));

        Assert.Equal((Hours(target), At(15, due)), (reading.Target, reading.DueAt));
    }

    [Fact]
    public void Its_pauses_apply_from_then_on() =>
        Assert.Equal(ClockState.Running, Read(Policy(Clock()), At(15, 12), Opened(At(15, 9)), Changed(At(15, 10), _stricter), Status(At(15, 11), CaseStatus.WaitingOnClient)).State);

    [Fact]
    public void It_takes_effect_on_a_stopped_clock_that_goes_on()
    {
        ClockEvent[] events = [Opened(At(15, 9)), Status(At(15, 10), CaseStatus.Resolved), Changed(At(15, 11), _stricter), Status(At(15, 12), CaseStatus.Open)];

        Assert.Equal(Hours(8), Read(Policy(Clock()), At(15, 11), events).Target);
        Assert.Equal((Hours(4), At(15, 15)), (Read(Policy(Clock()), At(15, 12), events).Target, Read(Policy(Clock()), At(15, 12), events).DueAt));
    }

    [Fact]
    public void A_clock_that_it_does_not_have_is_cancelled_unless_pinned_and_one_that_it_adds_has_a_past()
    {
        SlaPolicy other = new("other", Office, new ClockDefinition("answer", ClockKind.FirstResponse, ClockTargets.ForEvery(Open(4))));

        ClockReading[] replaced = Cycles(Policy(Clock()), At(15, 12), Opened(At(15, 9)), Changed(At(15, 10), other, "retroactive"));
        ClockReading[] pinned = Cycles(Policy(Clock()), At(15, 12), Opened(At(15, 9)), Changed(At(15, 10), other, "pin"));

        Assert.Equal(("cancelled, running", At(15, 9), Hours(3)), (States(replaced), replaced[1].Anchor, replaced[1].Elapsed));
        Assert.Equal("running", States(pinned));
        Assert.Equal(Hours(2), Cycles(Policy(Clock()), At(15, 12), Opened(At(15, 9)), Changed(At(15, 10), other, "forward"))[1].Elapsed);
    }

    [Fact]
    public void A_due_instant_may_be_agreed_for_a_clock_that_comes_with_it() => Assert.IsType<Decision<EventHistory>.Granted>(
        Policy(Clock()).Accept(Generators.HistoryDice.Granted(
            Opened(At(15, 9)),
            Changed(At(15, 10), new("more", Office, new ClockDefinition("answer", ClockKind.FirstResponse, ClockTargets.ForEvery(Open(4))))),
            new ClockEvent.DueOverridden(At(15, 11), "answer", At(15, 12)))));

    private static ClockEvent Changed(Instant at, SlaPolicy to, string? mode = null) =>
        new ClockEvent.PolicyChanged(at, to, mode is null ? null : CalendarChangeMode.FromCode(mode));
}
