using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using IssueResolution.Rendering.Tests.Generators;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Picturing;

[Properties(Arbitrary = [typeof(ReportModels)])]
public class HistogramPictureLaws
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo _japanese = CultureInfo.GetCultureInfo("ja");

    [Property]
    public void Every_picture_is_sound(DurationHistogram histogram, PictureWidth width) =>
        Drawing.Of(HistogramPicture.Draw(histogram, _english, width)).MustBeSound();

    [Property(MaxTest = 300)]
    public void No_text_lies_on_another_and_no_line_runs_through_one(DurationHistogram histogram, PictureWidth width, bool japanese) =>
        Drawing.Of(HistogramPicture.Draw(histogram, japanese ? _japanese : _english, width)).TextsMustBeClear();

    [Property(MaxTest = 300)]
    public void Marks_anywhere_leave_texts_clear(NonNegativeInt median, NonNegativeInt further, PictureWidth width, bool japanese)
    {
        Duration first = Duration.FromSeconds(median.Get * 977L % 800_000);
        Duration second = first + Duration.FromSeconds(further.Get * 613L % 800_000);
        DurationHistogram histogram = new(
            Enumerable.Range(0, 11).Select(index => new HistogramBin(
                Duration.FromMinutes(15 * ((1 << index) - 1)), Duration.FromMinutes(15 * ((2 << index) - 1)), index * 9)),
            first,
            second);
        Drawing.Of(HistogramPicture.Draw(histogram, japanese ? _japanese : _english, width)).TextsMustBeClear();
    }

    [Property]
    public void Edges_are_named_at_even_steps_with_their_unit(DurationHistogram histogram, PictureWidth width)
    {
        XElement[] labels = [.. Drawing.Of(HistogramPicture.Draw(histogram, _english, width)).Shapes("text")
            .Where(text => (string?)text.Attribute("class") == "tick" && (string?)text.Attribute("text-anchor") == "middle")];
        double[] places = [.. labels.Select(label => double.Parse((string)label.Attribute("x")!, CultureInfo.InvariantCulture))];
        Assert.All(labels, label => Assert.Matches(@"[0-9] (h|min|s)\+?$", label.Value));
        for (int index = 2; index < places.Length - 1; index++)
        {
            Assert.Equal(places[2] - places[1], places[index] - places[index - 1], 0.03);
        }
    }

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
