using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>The slow, obvious reading of a chain: a watchman who looks at his stopwatch every second. Whole seconds only.</summary>
internal sealed class SecondBySecond
{
    private readonly List<ChainNotification> _told = [];
    private EscalationChain? _chain;
    private ChainState _state = ChainState.Idle;
    private int _run;
    private int _entry;
    private (int Round, int Index) _last;
    private (int Round, int Index)? _next;
    private long? _secondsLeft;

    internal static (ChainState State, IReadOnlyList<ChainNotification> Told) Watch(IReadOnlyList<ChainEvent> events, Instant from, Instant until)
    {
        SecondBySecond watch = new();
        for (Instant now = from; now <= until; now += Duration.FromSeconds(1))
        {
            foreach (ChainEvent one in events.Where(one => one.At == now))
            {
                watch.Hear(one);
            }

            while (watch._secondsLeft == 0)
            {
                watch.Tell(now);
            }

            watch._secondsLeft--;
        }

        return (watch._state, watch._told);
    }

    private void Hear(ChainEvent one)
    {
        bool isActive = _state != ChainState.Idle && _state != ChainState.Resolved;
        if (one is ChainEvent.Triggered triggered && !isActive)
        {
            _state = ChainState.Escalating;
            _chain = triggered.Chain;
            _run++;
            _entry = 1;
            _last = (1, 0);
            _next = (1, 0);
            _secondsLeft = 0;
        }
        else if (one is ChainEvent.Acknowledged && isActive)
        {
            _state = ChainState.Acknowledged;
            _next = _last;
            _secondsLeft = _chain!.AcknowledgementTimeout is { } timeout ? (long)timeout.TotalSeconds : null;
        }
        else if (one is ChainEvent.Resolved && isActive)
        {
            _state = ChainState.Resolved;
            _secondsLeft = null;
        }
    }

    private void Tell(Instant now)
    {
        _entry += _state == ChainState.Acknowledged ? 1 : 0;
        _last = _next!.Value;
        EscalationLevel level = _chain!.Levels[_last.Index];
        _told.Add(new(_run, _entry, _last.Round, level, now));
        bool lastOfRound = _last.Index == _chain.Levels.Length - 1;
        _next = !lastOfRound ? (_last.Round, _last.Index + 1) : _last.Round <= _chain.Repeats ? (_last.Round + 1, 0) : null;
        _state = _next is null ? ChainState.Exhausted : ChainState.Escalating;
        _secondsLeft = _next is null ? null : (long)level.Then.TotalSeconds;
    }
}
