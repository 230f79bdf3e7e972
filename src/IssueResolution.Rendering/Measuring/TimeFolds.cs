using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Stretches of time that an axis draws shorter than they are, so that those which count get room.</summary>
/// <remarks>In order and without overlap; within a fold time goes on evenly.</remarks>
internal sealed class TimeFolds(ImmutableArray<TimeFold> folds)
{
    private const double StandingToCounted = 0.6;
    private const int Steps = 40;

    public static TimeFolds None { get; } = new([]);

    public ImmutableArray<TimeFold> All { get; } = folds;

    public bool IsEmpty => All.IsEmpty;

    /// <summary>Cuts the longest stretches in which nothing counts to one length, so that all of them take no more than some 0.6 of the time that counts.</summary>
    /// <remarks>Nothing is folded when they take less, or when nothing counts at all.</remarks>
    public static TimeFolds Of(ImmutableArray<TimelineStretch> stretches)
    {
        Interval[] standing = [.. Standing(stretches)];
        double counted = stretches.Where(Counts).Sum(stretch => (stretch.To - stretch.From).TotalSeconds);
        double room = counted * StandingToCounted;
        if (counted == 0 || standing.Sum(Length) <= room)
        {
            return None;
        }

        (double low, double high) = (0, standing.Max(Length));
        for (int step = 0; step < Steps; step++)
        {
            double middle = (low + high) / 2;
            (low, high) = standing.Sum(one => Math.Min(Length(one), middle)) <= room ? (middle, high) : (low, middle);
        }

        return new([.. from one in standing where Length(one) > low select new TimeFold(one.Start, one.End, Duration.FromSeconds(low))]);
    }

    /// <summary>How much shorter the axis has become up to an instant.</summary>
    public double SavedUpTo(Instant at) => All.Sum(fold => fold.SavedUpTo(at));

    private static IEnumerable<Interval> Standing(ImmutableArray<TimelineStretch> stretches)
    {
        Instant? from = null;
        foreach (TimelineStretch stretch in stretches)
        {
            if (Counts(stretch) && from is { } start)
            {
                yield return new Interval(start, stretch.From);
            }

            from = Counts(stretch) ? null : from ?? stretch.From;
        }

        if (from is { } last)
        {
            yield return new Interval(last, stretches[stretches.Length - 1].To);
        }
    }

    private static bool Counts(TimelineStretch stretch) => stretch.Kind is StretchKind.Running or StretchKind.Ahead;

    private static double Length(Interval interval) => interval.Duration.TotalSeconds;
}
