using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>How many issues were open over time, as a stepped line over an area.</summary>
/// <remarks>Where several points share a unit of width, its first, lowest, highest and last are drawn: no peak is lost.</remarks>
public static class BacklogPicture
{
    private const double Top = 32;
    private const double PlotHeight = 190;
    private const double Bottom = Top + PlotHeight;

    /// <summary>An SVG file of its own. Without points it says that no backlog was recorded.</summary>
    /// <param name="points">In order of time.</param>
    /// <param name="zone">In which days and months begin.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <param name="width">For what width to lay it out.</param>
    public static string Draw(
        IEnumerable<BacklogPoint> points, DateTimeZone zone, CultureInfo culture, PictureWidth width = PictureWidth.Wide) =>
        Compose([.. Guard.Against.Null(points)], Guard.Against.Null(zone), Words.For(Guard.Against.Null(culture)), width).Standalone();

    internal static SvgPicture Compose(ImmutableArray<BacklogPoint> points, DateTimeZone zone, Words words, PictureWidth width)
    {
        if (points.IsEmpty)
        {
            return SvgPicture.Message("backlog", width, words, words.BacklogTitle, words.NoBacklog);
        }

        double units = SvgPicture.UnitsOf(width);
        BacklogPoint peak = PeakOf(points);
        ImmutableArray<decimal> ticks = RoundTicks.UpTo(peak.Open, 5);
        double left = ticks.Max(tick => TextExtent.Of(Numerals.Of(tick), SvgPicture.SmallSize)) + 8;
        LinearScale up = new(0, (double)ticks[ticks.Length - 1], Bottom, Top);
        TimeAxis axis = new(points[0].At, points[points.Length - 1].At, left, units - 8, zone, words);
        string headline = Headline(points, peak, zone, words);
        Markup shapes = Svg.TextWithin("strong", 0, 15, headline, units, SvgPicture.TextSize)
            + CountAxisPicture.Draw(ticks, up, left, units)
            + TimeAxisPicture.Draw(axis, Top, Bottom, units)
            + Course(points, axis, up)
            + Svg.Line("axis", left, Bottom, units, Bottom)
            + (peak.Open > 0 ? Svg.Dot("point", axis.At(peak.At), up.At(peak.Open), 4.5) : default);
        return new SvgPicture(
            "backlog",
            width,
            Bottom + TimeAxisPicture.Height,
            words,
            words.BacklogTitle,
            words.Sentences([Span(points, zone, words), headline]),
            shapes);
    }

    /// <summary>The first point with the highest count.</summary>
    internal static BacklogPoint PeakOf(ImmutableArray<BacklogPoint> points)
    {
        BacklogPoint peak = points[0];
        foreach (BacklogPoint point in points)
        {
            peak = point.Open > peak.Open ? point : peak;
        }

        return peak;
    }

    private static string Headline(ImmutableArray<BacklogPoint> points, BacklogPoint peak, DateTimeZone zone, Words words) =>
        peak.Open == 0
            ? words.NeverOpen
            : words.Line(
                words.Peak(Numerals.Of(peak.Open), words.Date(peak.At.InZone(zone).Date)),
                words.AtTheEnd(Numerals.Of(points[points.Length - 1].Open)));

    private static string Span(ImmutableArray<BacklogPoint> points, DateTimeZone zone, Words words) =>
        words.Between(words.Date(points[0].At.InZone(zone).Date), words.Date(points[points.Length - 1].At.InZone(zone).Date));

    private static Markup Course(ImmutableArray<BacklogPoint> points, TimeAxis axis, LinearScale up)
    {
        if (points.Length == 1)
        {
            double y = up.At(points[0].Open);
            return Svg.Line("curve", axis.At(points[0].At), y, axis.ToPoint, y) + Svg.Dot("point", axis.At(points[0].At), y, 4.5);
        }

        ImmutableArray<BacklogPoint> drawn = Thin(points, axis);
        StringBuilder course = new();
        foreach (BacklogPoint point in drawn)
        {
            string x = SvgNumber.Of(axis.At(point.At));
            string y = SvgNumber.Of(up.At(point.Open));
            course.Append(course.Length == 0 ? $"M{x} {y}" : $"H{x}V{y}");
        }

        string area = $"{course}V{SvgNumber.Of(Bottom)}H{SvgNumber.Of(axis.At(points[0].At))}Z";
        return Svg.Path("area", area) + Svg.Path("curve", course.ToString());
    }

    private static ImmutableArray<BacklogPoint> Thin(ImmutableArray<BacklogPoint> points, TimeAxis axis) =>
        [.. points
            .GroupBy(point => Math.Floor(axis.At(point.At)))
            .SelectMany(column => Extremes([.. column]))];

    private static IEnumerable<BacklogPoint> Extremes(ImmutableArray<BacklogPoint> column)
    {
        int lowest = 0;
        int highest = 0;
        for (int index = 1; index < column.Length; index++)
        {
            lowest = column[index].Open < column[lowest].Open ? index : lowest;
            highest = column[index].Open > column[highest].Open ? index : highest;
        }

        return new[] { 0, lowest, highest, column.Length - 1 }.Distinct().OrderBy(index => index).Select(index => column[index]);
    }
}
