using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>How a set of durations is spread: counts in adjoining bins, with the median and the 90th percentile.</summary>
/// <remarks>Equal when bins and percentiles are equal. Bins may widen to the right; the picture says so when they do.</remarks>
public sealed class DurationHistogram : IEquatable<DurationHistogram>
{
    private static readonly ImmutableArray<Duration> _units =
    [
        Duration.FromHours(8), Duration.FromHours(4), Duration.FromHours(1), Duration.FromMinutes(15), Duration.FromMinutes(5),
        Duration.FromMinutes(1),
    ];

    private const int MostBins = 11;

    /// <summary>Takes counts that were made elsewhere.</summary>
    /// <param name="bins">From short to long, each beginning where the one in front ends; only the last may be without an end.</param>
    /// <param name="median">Null when nothing was counted.</param>
    /// <param name="ninetiethPercentile">Null when nothing was counted.</param>
    /// <exception cref="ArgumentException">Two neighbours overlap or leave a gap.</exception>
    public DurationHistogram(IEnumerable<HistogramBin> bins, Duration? median, Duration? ninetiethPercentile)
    {
        Bins = [.. Guard.Against.Null(bins)];
        Median = median;
        NinetiethPercentile = ninetiethPercentile;
        for (int index = 1; index < Bins.Length; index++)
        {
            if (Bins[index - 1].To != Bins[index].From)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"Bin {index} begins at {Bins[index].From}, the bin in front ends at {Bins[index - 1].To}. ")
                    + "Order the bins from short to long, let each begin where the last one ended, and leave only the last without an end.",
                    nameof(bins));
            }
        }
    }

    /// <summary>No durations: the picture says so.</summary>
    public static DurationHistogram Empty { get; } = new([], null, null);

    /// <summary>The counted bins, from short to long.</summary>
    public ImmutableArray<HistogramBin> Bins { get; }

    /// <summary>The shortest counted duration that at least half of all durations do not exceed; null when there are none.</summary>
    public Duration? Median { get; }

    /// <summary>The shortest counted duration that at least 90 % of all durations do not exceed; null when there are none.</summary>
    public Duration? NinetiethPercentile { get; }

    /// <summary>How many durations were counted; wider than a count, so that no sum of counts overflows.</summary>
    internal decimal Total => Bins.Sum(bin => (decimal)bin.Count);

    /// <summary>Counts durations in bins that double in width, the first about a quarter of the median.</summary>
    /// <remarks>At most eleven bins, the last one open when needed. Percentiles are by nearest rank: always one of the durations.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A duration is negative.</exception>
    public static DurationHistogram Of(IEnumerable<Duration> durations)
    {
        ImmutableArray<Duration> sorted = [.. Guard.Against.Null(durations).OrderBy(duration => duration)];
        if (sorted.IsEmpty)
        {
            return Empty;
        }

        if (sorted[0] < Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(durations), sorted[0], "A duration must not be negative.");
        }

        Duration median = NearestRank(sorted, 50);
        return new DurationHistogram(Count(sorted, FirstBin(median)), median, NearestRank(sorted, 90));
    }

    /// <summary>Whether every part is equal.</summary>
    public static bool operator ==(DurationHistogram? left, DurationHistogram? right) => Equals(left, right);

    /// <summary>Whether some part differs.</summary>
    public static bool operator !=(DurationHistogram? left, DurationHistogram? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(DurationHistogram? other) =>
        other is not null && Median == other.Median && NinetiethPercentile == other.NinetiethPercentile && Bins.SequenceEqual(other.Bins);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DurationHistogram);

    /// <inheritdoc/>
    public override int GetHashCode() => (Median, NinetiethPercentile, Bins.Length, Total).GetHashCode();

    private static Duration NearestRank(ImmutableArray<Duration> sorted, int percent) =>
        sorted[(int)(((((long)sorted.Length * percent) + 99) / 100) - 1)];

    private static Duration FirstBin(Duration median)
    {
        foreach (Duration unit in _units)
        {
            if (unit <= median / 4)
            {
                return unit;
            }
        }

        return _units[_units.Length - 1];
    }

    private static IEnumerable<HistogramBin> Count(ImmutableArray<Duration> sorted, Duration first)
    {
        int from = 0;
        Duration begin = Duration.Zero;
        Duration end = first;
        for (int bin = 1; from < sorted.Length; bin++)
        {
            int to = from;
            while (to < sorted.Length && (bin == MostBins || sorted[to] < end))
            {
                to++;
            }

            yield return new HistogramBin(begin, bin == MostBins ? null : end, to - from);
            (from, begin, end) = (to, end, end + end);
        }
    }
}
