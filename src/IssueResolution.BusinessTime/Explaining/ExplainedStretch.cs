using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.BusinessTime;

/// <summary>A stretch of time that is open, or closed, for the same reasons throughout.</summary>
/// <remarks>Half-open. Equal when its ends, its state and its reasons are.</remarks>
public sealed class ExplainedStretch : IEquatable<ExplainedStretch>
{
    internal ExplainedStretch(Instant from, Instant to, bool isOpen, ImmutableArray<StretchReason> reasons)
    {
        From = from;
        To = to;
        IsOpen = isOpen;
        Reasons = reasons;
    }

    /// <summary>The first instant.</summary>
    public Instant From { get; }

    /// <summary>The end, which the stretch does not hold.</summary>
    public Instant To { get; }

    /// <summary>Whether the calendar is open throughout.</summary>
    public bool IsOpen { get; }

    /// <summary>What the stretch adds to the open time: all of its length, or nothing.</summary>
    public Duration Counted => IsOpen ? To - From : Duration.Zero;

    /// <summary>Why; one reason for a calendar of its own, one for each deciding part of a combined one.</summary>
    public ImmutableArray<StretchReason> Reasons { get; }

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(ExplainedStretch? left, ExplainedStretch? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(ExplainedStretch? left, ExplainedStretch? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ExplainedStretch? other) =>
        other is not null && From == other.From && To == other.To && IsOpen == other.IsOpen && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExplainedStretch);

    /// <inheritdoc/>
    public override int GetHashCode() => (From, To, IsOpen).GetHashCode();
}
