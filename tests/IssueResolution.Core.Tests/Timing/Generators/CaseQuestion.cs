using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace IssueResolution.Timing.Generators;

/// <summary>A policy, a history, and instants at which to read it.</summary>
public sealed record CaseQuestion(int Seed, SlaPolicy Policy, EventHistory History, Instant AsOf, Instant? KnownAt)
{
    /// <summary>One seed makes one question, so that a failure is its number.</summary>
    public static CaseQuestion Make(int seed)
    {
        Random random = new(seed);
        SlaPolicy policy = PolicyDice.Policy(random);
        EventHistory history = HistoryDice.History(random, policy);
        Instant last = history.Events.Max(item => item.OccurredAt);
        Instant[] marks = [.. history.Events.Select(item => item.OccurredAt), .. HistoryDice.Marks(policy, history, last + Duration.FromDays(1))];
        Instant asOf = random.Next(3) switch
        {
            0 => last + Duration.FromMinutes(random.Next(3 * 24 * 60)),
            1 => history.Events[0].OccurredAt + Duration.FromSeconds(random.Next(-3600, (int)(last - history.Events[0].OccurredAt).TotalSeconds + 86400)),
            _ => Instant.Min(last + Duration.FromDays(3), marks.AnyOf(random)).PlusTicks(random.Next(-1, 2)),
        };
        return new(seed, policy, history, asOf, random.Next(3) == 0 ? asOf - Duration.FromHours(random.Next(12)) : null);
    }

    /// <summary>The clocks if nothing happens after the instant asked about; empty before the opening.</summary>
    public CaseReading Alone(Instant at) => Policy.ReadAt(HistoryDice.Granted(History.Effective(AsOf).Select(item => item with { Voids = null })), at);

    /// <summary>Whether the case has been opened by the instant asked about.</summary>
    public bool IsOpened => History.Effective(AsOf).OfType<ClockEvent.Opened>().Any();

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(
            Environment.NewLine,
            [
                $"seed {Seed}, as of {AsOf}, known at {KnownAt?.ToString() ?? "any time"}",
                $"{Policy.OnPriorityChange}, {Policy.OnCalendarChange}, calendar {Array.IndexOf(PolicyDice.Calendars, Policy.Calendar)}",
                .. Policy.Clocks.Select(Text),
                .. History.Events.Select(item => item is ClockEvent.CalendarChanged change
                    ? $"{change.OccurredAt} calendar {Array.IndexOf(PolicyDice.Calendars, change.To)} {change.Mode}, recorded {item.RecordedAt}, {item.Id} voids {item.Voids}"
                    : item.ToString()),
            ]);

    private static string Text(ClockDefinition clock) =>
        $"{clock} {clock.StartsOn}-{clock.StopsOn} reopen {clock.OnReopen} resolved {clock.OnResolved} pauses {string.Join('/', clock.PausesOn)} "
        + string.Join(", ", clock.Targets.ByPriority.Select(target =>
            $"{target.Key}: {target.Value.Allowance} {(target.Value.Calendar is { } own ? Array.IndexOf(PolicyDice.Calendars, own) : null)}"))
        + $" [{string.Join(", ", clock.Thresholds.Select(threshold => threshold.Id))}]";
}

/// <summary>Questions for FsCheck.</summary>
public static class CaseQuestions
{
    /// <summary>Does not shrink: the seed is the case.</summary>
    public static Arbitrary<CaseQuestion> Arbitrary() => Arb.From(Gen.Choose(int.MinValue + 1, int.MaxValue).Select(CaseQuestion.Make));
}
