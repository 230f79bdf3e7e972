using IssueResolution.Learning;

namespace IssueResolution.Rendering;

/// <summary>Indicators in a column: name and value, a bar, and the sentence.</summary>
internal sealed class IndicatorRows(IndicatorView view, Words words, double left, double width)
{
    private const double LineHeight = 16;
    private const double BarHeight = 8;
    private const double GapAfterRow = 9;
    private const double GapBetween = 10;
    private const double GapOfLabelled = 6;

    private readonly TextColumn _column = new(left, width, LineHeight);

    /// <summary>A heading with a line, and the rows under it.</summary>
    public Markup Group(IndicatorGroup group, ref double y)
    {
        Markup shapes = Svg.TextWithin("strong", left, y + 15, group.Title, width, SvgPicture.TextSize) + Svg.Line("axis", left, y + 22.5, left + width, y + 22.5);
        y += 28;
        if (IndicatorView.IsEmpty(group))
        {
            string all = words.Labelled(string.Join(words.BetweenHours, group.Indicators.Select(view.NameOf)), view.Sentence(group.Indicators[0]));
            Markup nothing = shapes + Told(all, ref y);
            y += GapAfterRow;
            return nothing;
        }

        foreach (Indicator indicator in group.Indicators)
        {
            shapes += Row(indicator, ref y);
        }

        return shapes;
    }

    private Markup Row(Indicator indicator, ref double y)
    {
        string shown = view.Shown(indicator);
        double room = width - TextExtent.Of(shown, SvgPicture.TextSize) - GapBetween;
        Markup shapes = Svg.TextWithin("name", left, y + 13, view.NameOf(indicator), room, SvgPicture.TextSize)
            + Svg.Text("share", left + width, y + 13, shown, TextAnchor.End);
        y += 19;
        shapes += Bars(indicator, ref y) + Told(view.Sentence(indicator), ref y);
        y += GapAfterRow;
        return shapes;
    }

    private Markup Told(string text, ref double y) => _column.Draw("small", [text], SvgPicture.SmallSize, ref y);

    private Markup Bars(Indicator indicator, ref double y) => indicator.Value switch
    {
        IndicatorValue.Percent share => Bar(indicator, (double)share.Value / 100, null, ref y),
        IndicatorValue.Time time => Bar(indicator, Part(time.Value.TotalSeconds, view.Longest.TotalSeconds), null, ref y),
        IndicatorValue.Change change => Bar(indicator, Part(change.Before, view.Largest), words.AtTheBeginning, ref y) + Bar(indicator, Part(change.Now, view.Largest), words.Now, ref y),
        _ => Bar(indicator, 0, null, ref y),
    };

    private Markup Bar(Indicator indicator, double part, string? label, ref double y)
    {
        double from = label is null ? 0 : Math.Max(TextExtent.Of(words.AtTheBeginning, SvgPicture.SmallSize), TextExtent.Of(words.Now, SvgPicture.SmallSize)) + GapBetween;
        y += label is null ? 0 : GapOfLabelled;
        Markup shapes = (label is null ? default : Svg.Text("small", left, y + BarHeight, label))
            + Svg.Bar("track", left + from, y, width - from, BarHeight)
            + (part > 0 ? Svg.Bar(indicator.IsSmall ? "ahead" : "met", left + from, y, (width - from) * part, BarHeight) : default);
        y += BarHeight;
        return shapes;
    }

    private static double Part(double value, double largest) => largest > 0 ? value / largest : 0;
}
