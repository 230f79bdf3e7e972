using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>What a change of policy does beyond targets: names, resolved statuses, and the rules of pinned cycles.</summary>
public sealed class PolicySwitchTests
{
    private static readonly Instant _opened = Instant.FromUtc(2024, 1, 15, 9, 0);

    [Fact]
    public void A_clock_that_changes_its_kind_is_refused_by_name()
    {
        SlaPolicy before = Policy(Clock("reply", ClockKind.FirstResponse));
        EventHistory history = History(new ClockEvent.PolicyChanged(At(1), Policy(Clock("reply", ClockKind.PeriodicUpdate))));

        Decision<EventHistory>.Refused refused = Assert.IsType<Decision<EventHistory>.Refused>(before.Accept(history));
        Assert.Equal(RefusalCode.ClockOfTwoKinds, refused.Code);
        Assert.Contains("'reply'", refused.Message.English, StringComparison.Ordinal);
        Assert.Equal("history", Assert.Throws<ArgumentException>(() => before.ReadAt(history, At(2))).ParamName);
    }

    [Theory]
    [InlineData("continue", 1)]
    [InlineData("new-cycle", 1)]
    public void A_status_that_resolves_only_in_the_new_policy_resolves_the_case_at_the_change(string onReopen, int cycles)
    {
        ClockDefinition clock = Clock("resolution", ClockKind.Resolution, ReopenRule.FromCode(onReopen));
        SlaPolicy after = new("after", BusinessCalendar.AlwaysOpen, clock) { ResolvedStatuses = ["done"] };
        EventHistory history = History(new ClockEvent.StatusChanged(At(1), "done"), new ClockEvent.PolicyChanged(At(2), after));

        ClockReading[] readings = [.. Policy(clock).ReadAt(history, At(3)).Clocks];
        Assert.Equal((cycles, ClockState.Met, (Instant?)At(2)), (readings.Length, readings[0].State, readings[0].StoppedAt));
    }

    [Fact]
    public void After_it_no_cycle_is_left_open_beside_another()
    {
        ClockDefinition clock = Clock("resolution", ClockKind.Resolution, ReopenRule.NewCycle);
        SlaPolicy after = new("after", BusinessCalendar.AlwaysOpen, clock) { ResolvedStatuses = ["done"] };
        EventHistory history = History(
            new ClockEvent.StatusChanged(At(1), "done"), new ClockEvent.PolicyChanged(At(2), after), new ClockEvent.StatusChanged(At(3), CaseStatus.Open));

        Assert.Equal([ClockState.Met, ClockState.Running], Policy(clock).ReadAt(history, At(4)).Clocks.Select(reading => reading.State));
    }

    [Fact]
    public void A_pinned_cycle_ends_by_its_own_rules()
    {
        SlaPolicy before = Policy(new ClockDefinition("reply", ClockKind.FirstResponse, Hours(4)) { OnResolved = ResolvedRule.Ignore });
        SlaPolicy after = Policy(new ClockDefinition("reply", ClockKind.FirstResponse, Hours(4)));
        EventHistory history = History(
            new ClockEvent.PolicyChanged(At(1), after, CalendarChangeMode.Pin), new ClockEvent.StatusChanged(At(2), CaseStatus.Resolved));

        Assert.Equal(ClockState.Running, before.ReadAt(history, At(3)).Clocks.Single().State);
    }

    private static ClockDefinition Clock(string name, ClockKind kind, ReopenRule? onReopen = null) =>
        new(name, kind, Hours(8)) { OnReopen = onReopen ?? ReopenRule.Continue };

    private static ClockTargets Hours(int hours) => ClockTargets.ForEvery(new Allowance.Elapsed(Duration.FromHours(hours)));

    private static SlaPolicy Policy(ClockDefinition clock) => new("policy", BusinessCalendar.AlwaysOpen, clock);

    private static EventHistory History(params ClockEvent[] more) =>
        ((Decision<EventHistory>.Granted)EventHistory.Of([new ClockEvent.Opened(_opened), .. more])).Value;

    private static Instant At(int hours) => _opened + Duration.FromHours(hours);
}
