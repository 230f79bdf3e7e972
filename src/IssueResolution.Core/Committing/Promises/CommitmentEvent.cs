using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Committing;

/// <summary>Something that happened to a promise. Keeping and breaking are not among them: they follow from these and the time.</summary>
public abstract record CommitmentEvent
{
    private CommitmentEvent(Instant at) => At = at;

    /// <summary>When it happened.</summary>
    public Instant At { get; }

    /// <summary>A date was given to the client.</summary>
    public abstract record Dated : CommitmentEvent
    {
        private protected Dated(Instant at, Instant dueAt, Forecast? forecast)
            : base(at) => (DueAt, Forecast) = (dueAt, forecast);

        /// <summary>By when, that instant included.</summary>
        public Instant DueAt { get; }

        /// <summary>What was said about the likely and the worst case; null when the date was given alone.</summary>
        public Forecast? Forecast { get; }
    }

    /// <summary>The promise was given.</summary>
    [Requirement("R-075")]
    public sealed record Made : Dated
    {
        /// <summary>A promise.</summary>
        /// <param name="at">When the client heard it.</param>
        /// <param name="dueAt">By when, that instant included.</param>
        /// <param name="forecast">What was said about the likely and the worst case; null for nothing.</param>
        public Made(Instant at, Instant dueAt, Forecast? forecast = null)
            : base(at, dueAt, forecast)
        {
        }
    }

    /// <summary>The client heard of another date, and why, before the former one had come.</summary>
    [Requirement("R-096")]
    public sealed record Renegotiated : Dated
    {
        /// <summary>Another date.</summary>
        /// <param name="at">When the client heard it.</param>
        /// <param name="dueAt">The new date; an earlier one is a new date as well.</param>
        /// <param name="because">What changed.</param>
        /// <param name="forecast">What was said about the likely and the worst case; null for nothing.</param>
        public Renegotiated(Instant at, Instant dueAt, Phrase because, Forecast? forecast = null)
            : base(at, dueAt, forecast) => Because = Guard.Against.Null(because);

        /// <summary>What changed.</summary>
        public Phrase Because { get; }
    }

    /// <summary>What was promised was there, in time or not.</summary>
    public sealed record Delivered : CommitmentEvent
    {
        /// <summary>A delivery.</summary>
        /// <param name="at">When the client had it.</param>
        public Delivered(Instant at)
            : base(at)
        {
        }
    }
}
