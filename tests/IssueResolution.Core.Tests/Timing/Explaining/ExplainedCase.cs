using FsCheck;
using FsCheck.Fluent;
using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>A policy of one clock, a history, and an instant at which to explain it; a failure is repeated by its seed.</summary>
public sealed record ExplainedCase(int Seed, SlaPolicy Policy, EventHistory History, Instant AsOf)
{
    internal const string Clock = "clock";

    private static readonly Instant _monday = Instant.FromUtc(2026, 3, 23, 0, 0);
    private static readonly string[] _priorities = ["high", "normal", "low", "unlisted"];
    private static readonly string[] _statuses = [CaseStatus.Open, CaseStatus.Open, "in work", CaseStatus.WaitingOnClient, CaseStatus.OnHold, CaseStatus.Resolved];

    private static readonly ClockKind[] _kinds = [ClockKind.Resolution, ClockKind.Resolution, ClockKind.FirstResponse, ClockKind.PeriodicUpdate];

    // A holiday, a break, a night in which the clock changes, a night shift, and no closing time at all.
    private static readonly BusinessCalendar[] _calendars =
    [
        Clocks.Open("Etc/UTC", "office"), Clocks.Open("Europe/London", "night"), Clocks.Open("Etc/UTC", "always"),
        BusinessCalendar.In("Asia/Tokyo").Open(Weekdays.All, "09:00-12:00, 13:00-18:00").Holiday(new(2026, 3, 26), "Founding day").Build(),
    ];

    /// <summary>The last cycle explained; null when there is none yet.</summary>
    public ClockExplanation? Explanation => Policy.Explain(History, Clock, AsOf);

    /// <summary>The last cycle read; null when there is none yet.</summary>
    public ClockReading? Reading => Policy.ReadAt(History, AsOf).Of(Clock).LastOrDefault();

    public static ExplainedCase Make(int seed)
    {
        Random random = new(seed);
        Instant at = _monday + Duration.FromHours(random.Next(24 * 7)) + Odd(random);
        List<ClockEvent> events = [new ClockEvent.Opened(at, _priorities[random.Next(3)], Any(random, _statuses[..5]))];
        for (int left = random.Next(12); left > 0; left--)
        {
            at += random.Next(4) == 0 ? Duration.Zero : Duration.FromMinutes(15 * random.Next(60)) + Odd(random);
            events.Add(Event(random, at));
        }

        Instant asOf = random.Next(4) == 0 ? at : events[0].OccurredAt + Duration.FromMinutes(15 * random.Next(4 * 24 * 6)) + Odd(random);
        return new(seed, PolicyOf(random), ((Decision<EventHistory>.Granted)EventHistory.Of(events)).Value, asOf);
    }

    /// <inheritdoc/>
    public override string ToString() => $"seed {Seed}, as of {AsOf}: {string.Join(" | ", History.Events)}";

    private static SlaPolicy PolicyOf(Random random) => new("explained", Any(random, _calendars), Definition(random))
    {
        Priorities = [.. _priorities[..3]],
        OnPriorityChange = new(Any(random, [.. ChangeStrategy.InOrder]), Any(random, [.. ChangeStrategy.InOrder])),
    };

    private static ClockDefinition Definition(Random random) => new(Clock, Any(random, _kinds), Targets(random))
    {
        PausesOn = random.Next(4) == 0 ? [] : [CaseStatus.WaitingOnClient, CaseStatus.OnHold],
        OnReopen = Any(random, [.. ReopenRule.InOrder]),
        Thresholds = [new Threshold.AtPercent("half", 50), new Threshold.AtOffset("an hour to go", Duration.FromHours(-1))],
    };

    private static ClockTargets Targets(Random random) => ClockTargets.Of(
        _priorities.Where(_ => random.Next(8) > 0).DefaultIfEmpty(ClockTargets.EveryPriority)
            .Select(name => new KeyValuePair<string, ClockTarget>(name, new(Allowance(random), random.Next(4) == 0 ? Any(random, _calendars) : null))));

    private static Allowance Allowance(Random random) => random.Next(7) switch
    {
        0 => new Allowance.Elapsed(Duration.FromMinutes(30 * random.Next(100))),
        1 => new Allowance.EndOfBusinessDay(1 + random.Next(3)),
        2 => new Allowance.CalendarDays(1 + random.Next(3)),
        _ => new Allowance.OpenHours(Duration.FromMinutes(30 * random.Next(60)) + Odd(random)),
    };

    private static ClockEvent Event(Random random, Instant at) => random.Next(20) switch
    {
        < 8 => new ClockEvent.StatusChanged(at, Any(random, _statuses)),
        < 14 => new ClockEvent.PriorityChanged(at, Any(random, _priorities)),
        < 16 => new ClockEvent.CalendarChanged(at, Any(random, _calendars), Any(random, [.. CalendarChangeMode.InOrder])),
        < 18 => new ClockEvent.DueOverridden(at, Clock, random.Next(2) == 0 ? null : at + Duration.FromHours(random.Next(-5, 40))),
        < 19 => new ClockEvent.Message(at, Speaker.Agent),
        _ when random.Next(3) == 0 => new ClockEvent.Cancelled(at),
        _ => new ClockEvent.Message(at, Speaker.Client),
    };

    /// <summary>Mostly nothing; sometimes seconds, sometimes less than the tick to which calendars count.</summary>
    private static Duration Odd(Random random) => random.Next(8) switch
    {
        0 => Duration.FromSeconds(random.Next(3600)),
        1 => Duration.FromNanoseconds(random.Next(250)),
        _ => Duration.Zero,
    };

    private static T Any<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];
}

/// <summary>Cases for FsCheck.</summary>
public static class ExplainedCases
{
    /// <summary>Does not shrink: the seed is the case.</summary>
    public static Arbitrary<ExplainedCase> Arbitrary() => Arb.From(Gen.Choose(0, int.MaxValue).Select(ExplainedCase.Make));

    /// <summary>Several cases under the policy of the first, as a portfolio has them.</summary>
    public static Arbitrary<ExplainedCase[]> Portfolios() => Arb.From(
        from count in Gen.Choose(0, 12)
        from seeds in Gen.Choose(0, int.MaxValue).ListOf(count)
        select seeds.Select(ExplainedCase.Make).ToArray());
}
