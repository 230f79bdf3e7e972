using System.Collections.Immutable;
using FsCheck;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Reporting;

public class DurationHistogramLaws
{
    [Property]
    public void Every_duration_is_counted_once_in_the_bin_that_holds_it(NonNegativeInt[] seconds)
    {
        ImmutableArray<Duration> durations = Durations(seconds);
        DurationHistogram histogram = DurationHistogram.Of(durations);
        Assert.All(histogram.Bins, bin => Assert.Equal(durations.Count(d => d >= bin.From && (bin.To is null || d < bin.To)), bin.Count));
        Assert.Equal(durations.Length, histogram.Total);
    }

    [Property]
    public void Bins_adjoin_from_zero_and_are_eleven_at_most(NonNegativeInt[] seconds)
    {
        ImmutableArray<HistogramBin> bins = DurationHistogram.Of(Durations(seconds)).Bins;
        Assert.InRange(bins.Length, 0, 11);
        Assert.All(bins.Take(1), bin => Assert.Equal(Duration.Zero, bin.From));
        Assert.All(bins.Zip(bins.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
    }

    [Property]
    public void A_percentile_is_the_shortest_duration_that_enough_do_not_exceed(NonNegativeInt[] seconds)
    {
        ImmutableArray<Duration> durations = Durations(seconds);
        DurationHistogram histogram = DurationHistogram.Of(durations);
        Assert.Equal(Slowly(durations, 50), histogram.Median);
        Assert.Equal(Slowly(durations, 90), histogram.NinetiethPercentile);
    }

    [Fact]
    public void Bins_with_a_gap_between_them_are_refused()
    {
        HistogramBin first = new(Duration.Zero, Duration.FromHours(1), 1);
        HistogramBin later = new(Duration.FromHours(2), null, 1);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new DurationHistogram([first, later], null, null));
        Assert.Equal("bins", refused.ParamName);
    }

    [Fact]
    public void A_negative_duration_is_refused() =>
        Assert.Equal(
            "durations",
            Assert.Throws<ArgumentOutOfRangeException>(() => DurationHistogram.Of([Duration.FromTicks(-1)])).ParamName);

    private static ImmutableArray<Duration> Durations(NonNegativeInt[] seconds) =>
        [.. seconds.Select(second => Duration.FromSeconds(second.Get * 37L))];

    private static Duration? Slowly(ImmutableArray<Duration> durations, int percent) =>
        durations.IsEmpty
            ? null
            : durations.Where(candidate => durations.Count(d => d <= candidate) * 100L >= (long)percent * durations.Length).Min();
}
