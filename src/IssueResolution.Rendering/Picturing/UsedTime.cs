using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>How much of a target was used up at any instant: flat while nothing counts, rising while the clock runs.</summary>
internal sealed class UsedTime
{
    /// <summary>Counted time is taken to be spread evenly over its stretch.</summary>
    public UsedTime(ImmutableArray<TimelineStretch> stretches, Duration target)
    {
        ImmutableArray<(Instant At, Duration Used)>.Builder corners = ImmutableArray.CreateBuilder<(Instant, Duration)>();
        Duration used = Duration.Zero;
        foreach (TimelineStretch stretch in stretches)
        {
            Duration counted = stretch.Kind == StretchKind.Running ? stretch.Counted : Duration.Zero;
            corners.Add((stretch.From, used));
            if (UsedUpAt is null && used + counted > target)
            {
                UsedUpAt = stretch.From + ((stretch.To - stretch.From) * ((target - used) / counted));
                corners.Add((UsedUpAt.Value, target));
            }

            used += counted;
            corners.Add((stretch.To, used));
        }

        (Corners, Total) = (corners.ToImmutable(), used);
    }

    /// <summary>Where the course may bend, in order; straight between two.</summary>
    public ImmutableArray<(Instant At, Duration Used)> Corners { get; }

    /// <summary>Used at the end.</summary>
    public Duration Total { get; }

    /// <summary>The instant after which more than the target is used; null when the target was kept.</summary>
    public Instant? UsedUpAt { get; }
}
