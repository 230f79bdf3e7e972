using NodaTime;

namespace IssueResolution.Timing;

/// <summary>A level of consumption at which a clock tells someone, once in each cycle.</summary>
/// <remarks>Reached at the instant at which the elapsed time equals the level; nothing fires while paused, nor at the stop or after it.</remarks>
public abstract record Threshold
{
    private Threshold(string id) => Id = Guard.Against.NullOrWhiteSpace(id);

    /// <summary>Its name, unique in its clock.</summary>
    public string Id { get; }

    /// <summary>At a share of the target: 50 is half of it, 100 the deadline itself.</summary>
    public sealed record AtPercent : Threshold
    {
        /// <summary>A threshold at a share of the target.</summary>
        /// <param name="id">Its name, unique in its clock.</param>
        /// <param name="percent">Zero or more; above 100 lies after the deadline.</param>
        public AtPercent(string id, decimal percent)
            : base(id) => Percent = Guard.Against.Negative(percent);

        /// <summary>Zero or more.</summary>
        public decimal Percent { get; }
    }

    /// <summary>Some time of the clock's calendar before or after the deadline.</summary>
    public sealed record AtOffset : Threshold
    {
        /// <summary>A threshold before or after the deadline.</summary>
        /// <param name="id">Its name, unique in its clock.</param>
        /// <param name="offset">Negative lies before the deadline; before the start of the clock means at its start.</param>
        public AtOffset(string id, Duration offset)
            : base(id) => Offset = offset;

        /// <summary>Negative before the deadline, positive after it.</summary>
        public Duration Offset { get; }
    }
}
