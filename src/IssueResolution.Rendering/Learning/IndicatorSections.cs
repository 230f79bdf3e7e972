using System.Collections.Immutable;
using IssueResolution.Learning;

namespace IssueResolution.Rendering;

/// <summary>What explains the two axes, one section for each unit: shares on a line to 100 percent, times on one line of time, and the backlog on a line of counts.</summary>
internal sealed class IndicatorSections(IndicatorView view, Words words, PictureWidth width)
{
    private const double DotRadius = 5;
    private const double GapAfterSection = 12;

    private readonly IndicatorRows _rows = new(words, width);

    public Markup Draw(ref double y) => Shares(ref y) + Times(ref y) + Backlog(ref y) + WithoutData(ref y);

    private static string LookOf(Indicator indicator) => indicator.IsSmall ? "ahead" : "met";

    private static string DotOf(Indicator indicator) => indicator.IsSmall ? "ahead" : "point";

    private IndicatorRow RowOf(Indicator indicator) =>
        new(view.NameOf(indicator), view.ClockOf(indicator), view.Shown(indicator), [view.Sentence(indicator)]);

    private Markup Shares(ref double y)
    {
        if (view.Shares.IsEmpty)
        {
            return default;
        }

        IndicatorScale scale = IndicatorScale.OfShares(_rows.Left, _rows.Right);
        Markup shapes = _rows.Heading(words.IndicatorShares, ref y);
        foreach (Indicator indicator in view.Shares)
        {
            shapes += _rows.Row(RowOf(indicator), IndicatorScale.Height, top => scale.Strip(top) + Share(indicator, scale, top), ref y);
        }

        shapes += IndicatorRows.Labels(scale, ref y);
        y += GapAfterSection;
        return shapes;
    }

    private Markup Share(Indicator indicator, IndicatorScale scale, double top) => indicator.Value is IndicatorValue.Percent { Value: > 0 } share
        ? Svg.Bar(LookOf(indicator), scale.At(0), top, scale.At((double)share.Value) - scale.At(0), IndicatorScale.Height, words.In(indicator.Sentence))
        : default;

    private Markup Times(ref double y)
    {
        if (view.Times.IsEmpty)
        {
            return default;
        }

        IndicatorScale scale = IndicatorScale.OfTimes(view.Longest, words, _rows.Left, _rows.Right);
        Markup shapes = _rows.Heading(words.IndicatorTimes, ref y);
        foreach (ImmutableArray<Indicator> times in view.Times)
        {
            string values = words.Line([.. times.Select(time => $"{view.NameOf(time)} {view.Shown(time)}")]);
            IndicatorRow row = new(view.ClockOf(times[0]), string.Empty, string.Empty, [values, .. times.Select(view.Sentence)]);
            shapes += _rows.Row(row, IndicatorScale.Height, top => scale.Strip(top) + Range(times, scale, top), ref y);
        }

        shapes += IndicatorRows.Labels(scale, ref y);
        y += GapAfterSection;
        return shapes;
    }

    /// <summary>A dot at the first time, and a bar from there to the last.</summary>
    private Markup Range(ImmutableArray<Indicator> times, IndicatorScale scale, double top)
    {
        double[] ends = [.. times.Select(time => time.Value).OfType<IndicatorValue.Time>().Select(time => scale.At(time.Value.TotalHours))];
        return ends.Length == 0
            ? default
            : Svg.Bar(LookOf(times[0]), ends.Min(), top, ends.Max() - ends.Min(), IndicatorScale.Height, words.Sentences(times.Select(time => words.In(time.Sentence))))
                + Svg.Dot(DotOf(times[0]), ends[0], top + (IndicatorScale.Height / 2), DotRadius);
    }

    private Markup Backlog(ref double y)
    {
        if (view.Backlog is not { } backlog)
        {
            return default;
        }

        Markup shapes = _rows.Heading(words.IndicatorTrend, ref y);
        shapes += backlog.Value is IndicatorValue.Change change ? Trend(backlog, change, ref y) : _rows.Row(RowOf(backlog), IndicatorScale.Height, _ => default, ref y);
        y += GapAfterSection;
        return shapes;
    }

    private Markup Trend(Indicator backlog, IndicatorValue.Change change, ref double y)
    {
        IndicatorTrend trend = new(change, DotOf(backlog), words);
        return _rows.Row(
            new(view.NameOf(backlog), string.Empty, string.Empty, [view.Shown(backlog), view.Sentence(backlog)]),
            IndicatorTrend.Height,
            top => trend.Draw(_rows.Left, top),
            ref y);
    }

    /// <summary>A line for each group in which there was nothing to look at.</summary>
    private Markup WithoutData(ref double y)
    {
        Markup shapes = new TextColumn(0, SvgPicture.UnitsOf(width), 16).Draw(
            "small",
            view.WithoutData.Select(group => words.Labelled(
                group.Title, words.Labelled(string.Join(words.BetweenHours, group.Indicators.Select(view.NameOf)), view.Sentence(group.Indicators[0])))),
            SvgPicture.SmallSize,
            ref y);
        y += view.WithoutData.IsEmpty ? 0 : GapAfterSection;
        return shapes;
    }
}
