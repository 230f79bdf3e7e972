using NodaTime;

namespace IssueResolution.Rendering.Tests.Measuring;

public class QuietFoldsLaws
{
    private static readonly Instant _start = Instant.FromUtc(2026, 3, 2, 9, 0);

    [Property]
    public void No_quiet_stretch_takes_much_of_the_line(int[] minutes)
    {
        Instant[] moments = [.. minutes.Select(amount => _start + Duration.FromMinutes(Math.Abs((long)amount))).Append(_start).Distinct().Order()];
        TimeFolds folds = QuietFolds.Of(moments);
        double[] shown = [.. moments.Zip(moments.Skip(1), (from, to) => (to - from).TotalSeconds - (folds.SavedUpTo(to) - folds.SavedUpTo(from)))];
        double most = Math.Max(1.0 / 12, 1 / (0.6 * Math.Max(1, shown.Length)));
        Assert.All(shown, length => Assert.True(length > 0));
        double longest = shown.DefaultIfEmpty().Max();
        Assert.True(shown.Length <= 3 || longest <= shown.Sum() * most * 1.05, $"{longest} of {shown.Sum()} seconds in {shown.Length} gaps.");
    }

    [Fact]
    public void Few_or_even_gaps_stay_as_they_are()
    {
        Assert.True(QuietFolds.Of([_start, _start + Duration.FromHours(1), _start + Duration.FromDays(90)]).IsEmpty);
        Assert.True(QuietFolds.Of(Enumerable.Range(0, 20).Select(hour => _start + Duration.FromHours(hour))).IsEmpty);
    }
}
