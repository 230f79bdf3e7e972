using IssueResolution.Timing;

namespace IssueResolution.Cli.Conformance;

/// <summary>Readings in the words of scenarios.</summary>
internal static class ScenarioReadings
{
    /// <summary>The cycles of every clock of the policy, by its name.</summary>
    public static IReadOnlyDictionary<string, object?> Clocks(SlaPolicy policy, CaseReading reading) =>
        policy.Clocks.ToDictionary(clock => clock.Name, clock => (object?)reading.Of(clock.Name).Select(Cycle).ToList());

    /// <summary>What fired and what will, by clock and cycle.</summary>
    public static IReadOnlyDictionary<string, object?> Firings(SlaPolicy policy, CaseReading reading) =>
        policy.Clocks.ToDictionary(clock => clock.Name, clock => (object?)reading.Of(clock.Name).Select(FiringsOf).ToList());

    public static IReadOnlyList<object?> Fired(IEnumerable<ThresholdFiring> firings) => [.. firings.Select(Firing)];

    private static object? Cycle(ClockReading cycle) => new Dictionary<string, object?>
    {
        ["cycle"] = (decimal)cycle.Cycle,
        ["state"] = cycle.State.Code,
        ["anchor"] = cycle.Anchor,
        ["targetSeconds"] = cycle.Target,
        ["elapsedSeconds"] = cycle.Elapsed,
        ["remainingSeconds"] = cycle.Remaining,
        ["dueAt"] = cycle.DueAt,
        ["dueIfResumedNow"] = cycle.DueIfResumedNow,
        ["breached"] = cycle.IsBreached,
        ["breachedAt"] = cycle.BreachedAt,
        ["stoppedAt"] = cycle.StoppedAt,
        ["formerBreaches"] = cycle.FormerBreaches
            .Select(breach => (object?)new Dictionary<string, object?> { ["at"] = breach.At, ["targetSeconds"] = breach.Target }).ToList(),
        ["manualDue"] = cycle.IsDueByHand,
        ["group"] = cycle.Group,
    };

    private static object? FiringsOf(ClockReading cycle) => new Dictionary<string, object?>
    {
        ["cycle"] = (decimal)cycle.Cycle,
        ["fired"] = Fired(cycle.Fired),
        ["pending"] = Fired(cycle.Pending),
    };

    private static object? Firing(ThresholdFiring firing) => new Dictionary<string, object?> { ["id"] = firing.Threshold, ["at"] = firing.At };
}
