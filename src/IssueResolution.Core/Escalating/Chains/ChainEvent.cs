using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>Something that happened to an escalation and moves its chain.</summary>
public abstract record ChainEvent
{
    private ChainEvent(Instant at) => At = at;

    /// <summary>When it happened.</summary>
    public Instant At { get; }

    /// <summary>Help is called for: the first level is notified at this instant.</summary>
    /// <remarks>
    /// Without effect while an earlier run is not resolved. The event carries the chain, so that a run keeps the chain it was started with.
    /// </remarks>
    public sealed record Triggered : ChainEvent
    {
        /// <summary>A call for help.</summary>
        /// <param name="at">When the first level is notified.</param>
        /// <param name="chain">The chain that this run follows to its end, whatever becomes of the host's settings.</param>
        public Triggered(Instant at, EscalationChain chain)
            : base(at) => Chain = Guard.Against.Null(chain);

        /// <summary>The chain that this run follows to its end.</summary>
        public EscalationChain Chain { get; }
    }

    /// <summary>Somebody has taken it on: nobody further is notified until the acknowledgement lapses, if it ever does.</summary>
    /// <remarks>Acknowledging again starts the time-out again. Without effect before a trigger and after the resolution.</remarks>
    public sealed record Acknowledged : ChainEvent
    {
        /// <summary>An acknowledgement.</summary>
        /// <param name="at">From when it counts; a level that would be notified at this very instant is not.</param>
        public Acknowledged(Instant at)
            : base(at)
        {
        }
    }

    /// <summary>It is over: nobody is notified until the next trigger.</summary>
    /// <remarks>Without effect before a trigger and after an earlier resolution.</remarks>
    public sealed record Resolved : ChainEvent
    {
        /// <summary>A resolution.</summary>
        /// <param name="at">From when it counts; a level that would be notified at this very instant is not.</param>
        public Resolved(Instant at)
            : base(at)
        {
        }
    }
}
