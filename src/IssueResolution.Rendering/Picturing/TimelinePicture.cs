using System.Globalization;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>An <see cref="ExplainedTimeline"/>: how the target was used up over time, and what the clock did meanwhile.</summary>
public static class TimelinePicture
{
    private const double Top = 92;
    private const double PlotHeight = 150;
    private const double Bottom = Top + PlotHeight;
    private const double RibbonTop = Bottom + 8;
    private const double RibbonHeight = 24;
    private const double RibbonBottom = RibbonTop + RibbonHeight;
    private const double LineHeight = 16;

    /// <summary>An SVG file of its own. Without stretches it says that nothing was recorded.</summary>
    /// <param name="timeline">What to explain.</param>
    /// <param name="zone">In which dates and times are written.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <param name="width">For what width to lay it out.</param>
    public static string Draw(
        ExplainedTimeline timeline, DateTimeZone zone, CultureInfo culture, PictureWidth width = PictureWidth.Wide) =>
        Compose(Guard.Against.Null(timeline), Guard.Against.Null(zone), Words.For(Guard.Against.Null(culture)), width).Standalone();

    internal static SvgPicture Compose(ExplainedTimeline timeline, DateTimeZone zone, Words words, PictureWidth width)
    {
        if (timeline.Stretches.IsEmpty)
        {
            return SvgPicture.Message("timeline", width, words, words.TimelineTitle, words.NoStretches);
        }

        double units = SvgPicture.UnitsOf(width);
        TimelineSummary summary = new(timeline, zone, words);
        UsedTime used = summary.Used;
        UsedTimeAxis amounts = new(Duration.Max(used.Total, timeline.Target), timeline.Target, words);
        TimeAxis axis = new(summary.From, summary.To, amounts.LabelWidth + 8, units - 8, zone, words);
        LinearScale up = amounts.Scale(Bottom, Top);
        Ribbon ribbon = Ribbon.Of(timeline.Stretches, axis, used.UsedUpAt);
        Legend legend = Legend.Of(ribbon.Legend(words), 0, RibbonBottom + TimeAxisPicture.Height + 8, units);
        double notesTop = RibbonBottom + TimeAxisPicture.Height + 8 + legend.Height;
        Markup shapes = Svg.TextWithin("strong", 0, 15, summary.Heading, units, SvgPicture.TextSize)
            + Svg.TextWithin("text", 0, 35, summary.Outcome, units, SvgPicture.TextSize)
            + amounts.Draw(up, axis.FromPoint, units)
            + TimeAxisPicture.Draw(axis, Top, RibbonBottom, units)
            + CourseOf(used, axis, up)
            + ribbon.Draw(RibbonTop, RibbonHeight)
            + Svg.Line("axis", axis.FromPoint, Bottom, units, Bottom)
            + Mark("mark dashed", timeline.Due, summary.DueText, axis, 64, units)
            + Mark("mark", timeline.ResolvedAt, summary.ResolvedText, axis, 82, units);
        double y = notesTop;
        shapes += new TextColumn(0, units, LineHeight).Draw("note", summary.Notes(ribbon), SvgPicture.SmallSize, ref y);
        return new SvgPicture("timeline", width, y + 6, words, words.TimelineTitle, summary.Description, shapes + legend.Shapes);
    }

    private static Markup CourseOf(UsedTime used, TimeAxis axis, LinearScale up)
    {
        Instant usedUp = used.UsedUpAt ?? Instant.MaxValue;
        return Part("area", "curve", used.Corners.Where(corner => corner.At <= usedUp && corner.Used <= used.Total))
            + Part("area-past", "curve-past", used.Corners.Where(corner => corner.At >= usedUp));

        Markup Part(string area, string curve, IEnumerable<(Instant At, Duration Used)> corners) =>
            Course.Draw(area, curve, corners.Select(corner => (axis.At(corner.At), up.At(corner.Used.TotalHours))), Bottom);
    }

    private static Markup Mark(string look, Instant? at, string? text, TimeAxis axis, double y, double units)
    {
        if (at is not { } instant || text is null)
        {
            return default;
        }

        double x = axis.At(instant);
        double extent = TextExtent.Of(text, SvgPicture.SmallSize);
        double start = Math.Max(0, x + 5 + extent <= units ? x + 5 : Math.Min(x - 5 - extent, units - extent));
        return Svg.Line(look, x, y - 10, x, RibbonBottom) + Svg.Text("value halo", start, y, text);
    }
}
