using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>The whole life of one issue's resolution clock, told stretch by stretch.</summary>
/// <remarks>Equal when every part is equal, stretches in order. Time between two stretches is drawn as a gap.</remarks>
public sealed class ExplainedTimeline : IEquatable<ExplainedTimeline>
{
    /// <summary>The issue as the ticket system names it.</summary>
    public required string Id { get; init; }

    /// <summary>The priority that set the target, as the ticket system names it; null to leave it out.</summary>
    public string? Priority { get; init; }

    /// <summary>The running time allowed, as business time.</summary>
    public required Duration Target { get; init; }

    /// <summary>When the target is used up; null when that is not known, for instance while the clock is paused.</summary>
    public Instant? Due { get; init; }

    /// <summary>When the clock stopped for good; null while the issue is open.</summary>
    public Instant? ResolvedAt { get; init; }

    /// <summary>From first to last, without overlap.</summary>
    /// <exception cref="ArgumentException">A stretch begins before the one in front of it ends.</exception>
    public required ImmutableArray<TimelineStretch> Stretches
    {
        get;
        init => field = InOrder(value.IsDefault ? [] : value);
    }

    /// <summary>Whether every part is equal.</summary>
    public static bool operator ==(ExplainedTimeline? left, ExplainedTimeline? right) => Equals(left, right);

    /// <summary>Whether some part differs.</summary>
    public static bool operator !=(ExplainedTimeline? left, ExplainedTimeline? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(ExplainedTimeline? other) =>
        other is not null
        && (Id, Priority, Target, Due, ResolvedAt) == (other.Id, other.Priority, other.Target, other.Due, other.ResolvedAt)
        && Stretches.SequenceEqual(other.Stretches);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExplainedTimeline);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Priority, Target, Due, ResolvedAt, Stretches.Length).GetHashCode();

    private static ImmutableArray<TimelineStretch> InOrder(ImmutableArray<TimelineStretch> stretches)
    {
        for (int index = 1; index < stretches.Length; index++)
        {
            if (stretches[index].From < stretches[index - 1].To)
            {
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"Stretch {index} begins at {stretches[index].From}, before the one in front ends ({stretches[index - 1].To}). ")
                    + "Order the stretches by time and cut the overlap.",
                    nameof(Stretches));
            }
        }

        return stretches;
    }
}
