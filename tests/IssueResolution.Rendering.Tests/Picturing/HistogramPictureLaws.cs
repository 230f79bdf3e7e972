using System.Collections.Immutable;
using System.Globalization;
using IssueResolution.Rendering.Tests.Generators;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Picturing;

[Properties(Arbitrary = [typeof(ReportModels)])]
public class HistogramPictureLaws
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");

    [Property]
    public void Every_picture_is_sound(DurationHistogram histogram, PictureWidth width) =>
        Drawing.Of(HistogramPicture.Draw(histogram, _english, width)).MustBeSound();

    [Property]
    public void Bars_are_as_high_as_their_counts(DurationHistogram histogram)
    {
        ImmutableArray<Drawing.Bar> bars = Drawing.Of(HistogramPicture.Draw(histogram, _english)).Bars("count");
        if (histogram.Total == 0)
        {
            Assert.Empty(bars);
            return;
        }

        double most = histogram.Bins.Max(bin => bin.Count);
        double highest = bars.Max(bar => bar.Height);
        Assert.Equal(histogram.Bins.Length, bars.Length);
        Assert.All(histogram.Bins.Zip(bars), pair => Assert.Equal(pair.First.Count / most, pair.Second.Height / highest, 0.001));
    }

    [Property]
    public void Bars_stand_side_by_side_and_are_equally_wide(DurationHistogram histogram, PictureWidth width)
    {
        ImmutableArray<Drawing.Bar> bars = Drawing.Of(HistogramPicture.Draw(histogram, _english, width)).Bars("count");
        for (int index = 1; index < bars.Length; index++)
        {
            Assert.True(bars[index].X >= bars[index - 1].X + bars[index - 1].Width - 0.02);
            Assert.Equal(bars[0].Width, bars[index].Width, 0.011);
        }
    }

    [Property]
    public void The_description_tells_the_total_and_every_count(DurationHistogram histogram)
    {
        string description = Drawing.Of(HistogramPicture.Draw(histogram, _english)).Description;
        if (histogram.Total == 0)
        {
            Assert.Empty(Drawing.NumbersIn(description));
            return;
        }

        Assert.Equal(histogram.Total, Drawing.NumbersIn(description)[0]);
        Assert.Equal(
            histogram.Bins.Select(bin => (decimal)bin.Count),
            description.Split(". ").Skip(1).Select(sentence => Drawing.NumbersIn(sentence.Split(": ")[1])[0]));
    }

    [Property]
    public void A_longer_duration_never_lies_further_left(DurationHistogram histogram, long one, long other)
    {
        if (!histogram.Bins.IsEmpty)
        {
            HistogramAxis axis = new(histogram.Bins, 40, 720);
            Duration shorter = Duration.FromTicks(Math.Min(Math.Abs(one >> 1), Math.Abs(other >> 1)));
            Duration longer = Duration.FromTicks(Math.Max(Math.Abs(one >> 1), Math.Abs(other >> 1)));
            Assert.InRange(axis.At(shorter), 40, axis.At(longer));
            Assert.InRange(axis.At(longer), 40, 720);
        }
    }
}
