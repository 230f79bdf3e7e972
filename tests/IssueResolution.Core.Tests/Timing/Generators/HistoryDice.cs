using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Timing.Generators;

/// <summary>Random histories over some days, drawn to the instants at which something is due or another event lies.</summary>
internal sealed class HistoryDice
{
    private static readonly string[] _statuses =
        [CaseStatus.Open, CaseStatus.Open, "in progress", CaseStatus.WaitingOnClient, CaseStatus.OnHold, CaseStatus.Resolved, CaseStatus.Resolved, CaseStatus.Closed];

    private static readonly Speaker[] _speakers = [Speaker.Agent, Speaker.Agent, Speaker.Agent, Speaker.Client, Speaker.Client, Speaker.Client, Speaker.Bot, Speaker.Internal];

    private readonly Random _random;
    private readonly SlaPolicy _policy;
    private readonly List<ClockEvent> _events = [];
    private readonly Instant _opened;

    private HistoryDice(Random random, SlaPolicy policy)
    {
        (_random, _policy) = (random, policy);
        _opened = PolicyDice.First + Duration.FromHours(48 + (6 * random.Next(20)));
        string status = random.Next(6) == 0 ? _statuses.AnyOf(random) : CaseStatus.Open;
        _events.Add(new ClockEvent.Opened(_opened, random.Next(10) == 0 ? null : PolicyDice.Priorities.AnyOf(random), status) { Id = "opening" });
        for (int left = random.Next(1, 16); left > 0; left--)
        {
            Instant at = Time();
            _events.Add(Recorded(Event(at)));
        }

        if (random.Next(12) == 0)
        {
            Instant earlier = _opened - Duration.FromMinutes(15 * random.Next(40));
            _events.Add(new ClockEvent.Opened(earlier, PolicyDice.Priorities.AnyOf(random)) { RecordedAt = Last, Voids = "opening" });
        }
    }

    private Instant Last => _events[^1].OccurredAt;

    internal static EventHistory History(Random random, SlaPolicy policy) => Granted([.. new HistoryDice(random, policy)._events]);

    internal static EventHistory Granted(params IEnumerable<ClockEvent> events) => ((Decision<EventHistory>.Granted)EventHistory.Of(events)).Value;

    /// <summary>The instants at which something is due or was, as whoever waits for them would work them out.</summary>
    internal static Instant[] Marks(SlaPolicy policy, EventHistory history, Instant at) =>
    [
        .. policy.ReadAt(history, at).Clocks
            .SelectMany(clock => clock.Pending.Concat(clock.Fired).Select(firing => firing.At).Concat([clock.DueAt, clock.DueIfResumedNow, clock.BreachedAt, clock.StoppedAt]))
            .OfType<Instant>(),
    ];

    private Instant Time() => _random.Next(6) switch
    {
        0 => Last,
        1 or 2 when Ties() is { Length: > 0 } ties => ties.AnyOf(_random),
        3 => Last + Duration.FromMinutes(_random.Next(24 * 60)),
        _ => Last + Duration.FromMinutes(15 * _random.Next(24)),
    };

    private Instant[] Ties()
    {
        Instant latest = Last + Duration.FromDays(1);
        return [.. Marks(_policy, Granted(_events), Last).Where(mark => mark >= Last && mark < latest && PolicyDice.Grid.At(PolicyDice.Grid.MinuteOf(mark)) == mark)];
    }

    private ClockEvent Event(Instant at) => _random.Next(50) switch
    {
        < 15 => new ClockEvent.StatusChanged(at, _statuses.AnyOf(_random)),
        < 22 => new ClockEvent.PriorityChanged(at, PolicyDice.Priorities.AnyOf(_random)),
        < 34 => new ClockEvent.Message(at, _speakers.AnyOf(_random)),
        < 36 => new ClockEvent.Acknowledged(at),
        < 38 => new ClockEvent.Assigned(at, _random.Next(2) == 0 ? "first line" : "second line"),
        < 40 => new ClockEvent.CalendarChanged(at, PolicyDice.Calendars.AnyOf(_random), _random.Next(4) == 0 ? null : CalendarChangeMode.InOrder.AnyOf(_random)),
        < 45 => new ClockEvent.DueOverridden(at, $"clock {_random.Next(1, 4)}", AgreedDue(at)),
        < 48 => new ClockEvent.MilestoneReached(at, _random.Next(2) == 0 ? "facts gathered" : "followed up"),
        _ when _random.Next(3) == 0 => new ClockEvent.Cancelled(at),
        _ => new ClockEvent.Withdrawn(at),
    };

    private Instant? AgreedDue(Instant at) => _random.Next(5) switch
    {
        0 or 1 => null,
        2 => _opened + Duration.FromHours(_random.Next(-3, 4)),
        _ => at + Duration.FromMinutes(30 * _random.Next(-10, 40)),
    };

    /// <summary>Some are known later, some have a name, some withdraw one that has.</summary>
    private ClockEvent Recorded(ClockEvent item)
    {
        string[] names = [.. _events.Skip(1).Select(other => other.Id).OfType<string>()];
        return item with
        {
            RecordedAt = item.OccurredAt + Duration.FromHours(_random.Next(5) == 0 ? _random.Next(12) : 0),
            Id = _random.Next(3) == 0 ? $"event {_events.Count}" : null,
            Voids = names.Length > 0 && _random.Next(item is ClockEvent.Withdrawn ? 1 : 10) == 0 ? names.AnyOf(_random) : null,
        };
    }
}
