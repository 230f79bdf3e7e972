using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>One pass over a history. A step is a level in a round, counted through all rounds from zero.</summary>
internal sealed class ChainWalk
{
    private readonly ImmutableArray<ChainNotification>.Builder _notifications = ImmutableArray.CreateBuilder<ChainNotification>();
    private readonly ImmutableArray<ChainEvent>.Builder _withoutEffect = ImmutableArray.CreateBuilder<ChainEvent>();

    private ChainState _state = ChainState.Idle;
    private EscalationChain? _chain;
    private int _run;
    private int _entry;
    private int _lastStep;
    private int _nextStep;
    private Instant? _nextAt;

    internal ChainReading Reading() => new(_state, _run, _nextAt, _notifications.ToImmutable(), _withoutEffect.ToImmutable());

    internal void Take(ChainEvent one)
    {
        bool hadEffect = one switch
        {
            ChainEvent.Triggered triggered => Trigger(triggered),
            ChainEvent.Acknowledged => Acknowledge(one.At),
            _ => Resolve(),
        };
        if (!hadEffect)
        {
            _withoutEffect.Add(one);
        }
    }

    /// <summary>Leaves out what is due at the very instant: an event there comes first.</summary>
    internal void NotifyBefore(Instant end)
    {
        while (_nextAt is { } at && at < end)
        {
            Notify(at, _chain!);
        }
    }

    internal void NotifyUntil(Instant now)
    {
        while (_nextAt is { } at && at <= now)
        {
            Notify(at, _chain!);
        }
    }

    private bool Trigger(ChainEvent.Triggered triggered)
    {
        if (_state != ChainState.Idle && _state != ChainState.Resolved)
        {
            return false;
        }

        (_state, _chain, _run, _entry) = (ChainState.Escalating, triggered.Chain, _run + 1, 1);
        (_lastStep, _nextStep, _nextAt) = (0, 0, triggered.At);
        return true;
    }

    // Before the first level was notified there is no last one: the chain then comes back to the first.
    private bool Acknowledge(Instant at)
    {
        if (_state == ChainState.Idle || _state == ChainState.Resolved)
        {
            return false;
        }

        (_state, _nextStep) = (ChainState.Acknowledged, _lastStep);
        _nextAt = _chain!.AcknowledgementTimeout is { } timeout ? Later(at, timeout) : null;
        return true;
    }

    private bool Resolve()
    {
        if (_state == ChainState.Idle || _state == ChainState.Resolved)
        {
            return false;
        }

        (_state, _nextAt) = (ChainState.Resolved, null);
        return true;
    }

    private void Notify(Instant at, EscalationChain chain)
    {
        if (_state == ChainState.Acknowledged)
        {
            _entry++;
        }

        EscalationLevel level = chain.Levels[_nextStep % chain.Levels.Length];
        _notifications.Add(new(_run, _entry, (_nextStep / chain.Levels.Length) + 1, level, at));
        _lastStep = _nextStep++;
        bool isLast = _nextStep == chain.Steps;
        (_state, _nextAt) = isLast ? (ChainState.Exhausted, null) : (ChainState.Escalating, Later(at, level.Then));
    }

    // What lies beyond the last instant there is never comes.
    private static Instant? Later(Instant at, Duration delay) => delay <= Instant.MaxValue - at ? at + delay : null;
}
