using IssueResolution.Learning;

namespace IssueResolution.Rendering;

/// <summary>Lays out an <see cref="IndicatorPicture"/>: the two axes as a plot with their sentences, then groups of rows, two beside each other where there is room.</summary>
internal sealed class IndicatorDrawing(IndicatorView view, Words words, PictureWidth width)
{
    private const double ColumnGap = 40;
    private const double GapAfterGroup = 14;
    private const double PlotSide = 220;

    private readonly double _units = SvgPicture.UnitsOf(width);

    /// <summary>For either width of a page, which shows one of the two.</summary>
    public static Markup OfPage(IndicatorSet indicators, Words words) => Of(indicators, words, PictureWidth.Wide) + Of(indicators, words, PictureWidth.Narrow);

    public SvgPicture Compose()
    {
        Markup shapes = Svg.Text("strong", 0, 15, view.Heading);
        double y = 24;
        shapes += Axes(ref y);
        int columns = width == PictureWidth.Wide ? 2 : 1;
        double column = (_units - (ColumnGap * (columns - 1))) / columns;
        double[] bottoms = [.. Enumerable.Repeat(y, columns)];
        foreach (IndicatorGroup group in view.Groups.RemoveAt(0))
        {
            int shortest = Array.IndexOf(bottoms, bottoms.Min());
            shapes += new IndicatorRows(view, words, shortest * (column + ColumnGap), column).Group(group, ref bottoms[shortest]);
            bottoms[shortest] += GapAfterGroup;
        }

        y = bottoms.Max();
        Legend legend = Legend.Of([new("met", words.EnoughCases), new("ahead", words.FewCasesLook)], 0, y, _units);
        return new SvgPicture("indicators", width, y + legend.Height, words, words.IndicatorTitle, Description(), shapes + legend.Shapes);
    }

    /// <summary>The plot, and beside or below it the rows of its two axes.</summary>
    private Markup Axes(ref double y)
    {
        IndicatorPlot plot = new(view, words, PlotSide);
        if (width == PictureWidth.Narrow)
        {
            Markup above = plot.Draw(y);
            y += plot.Height;
            Markup below = new IndicatorRows(view, words, 0, _units).Group(view.Groups[0], ref y);
            y += GapAfterGroup;
            return above + below;
        }

        double left = plot.Width + ColumnGap;
        double beside = y;
        Markup shapes = plot.Draw(y) + new IndicatorRows(view, words, left, _units - left).Group(view.Groups[0], ref beside);
        y = Math.Max(beside, y + plot.Height) + GapAfterGroup;
        return shapes;
    }

    private static Markup Of(IndicatorSet indicators, Words words, PictureWidth width) =>
        new IndicatorDrawing(new IndicatorView(indicators, words), words, width).Compose().Embedded();

    private string Description() => words.Sentences(
    [
        view.Heading,
        .. view.Groups.SelectMany(group => group.Indicators).Select(indicator => words.In(indicator.Sentence)),
    ]);
}
