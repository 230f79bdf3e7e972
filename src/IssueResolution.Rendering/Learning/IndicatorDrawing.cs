using IssueResolution.Learning;

namespace IssueResolution.Rendering;

/// <summary>Lays out an <see cref="IndicatorPicture"/>: the two axes as a plot with their sentences, then a section for each unit.</summary>
internal sealed class IndicatorDrawing(IndicatorView view, Words words, PictureWidth width)
{
    private const double ColumnGap = 40;
    private const double LineHeight = 16;
    private const double PlotSide = 220;
    private const double GapAfterAxes = 4;
    private const double GapAfterAxis = 8;

    private readonly double _units = SvgPicture.UnitsOf(width);

    /// <summary>For either width of a page, which shows one of the two.</summary>
    public static Markup OfPage(IndicatorSet indicators, Words words) => Of(indicators, words, PictureWidth.Wide) + Of(indicators, words, PictureWidth.Narrow);

    public SvgPicture Compose()
    {
        Markup shapes = Svg.Text("strong", 0, 15, view.Heading);
        double y = 24;
        shapes += Axes(ref y) + new IndicatorSections(view, words, width).Draw(ref y);
        Legend legend = Legend.Of([new("met", words.EnoughCases), new("ahead", words.FewCasesLook)], 0, y, _units);
        return new SvgPicture("indicators", width, y + legend.Height, words, words.IndicatorTitle, Description(), shapes + legend.Shapes);
    }

    /// <summary>The plot, and beside or below it what it shows in words.</summary>
    private Markup Axes(ref double y)
    {
        IndicatorPlot plot = new(view, words, PlotSide);
        double left = width == PictureWidth.Wide ? plot.Width + ColumnGap : 0;
        double told = width == PictureWidth.Wide ? y : y + plot.Height;
        Markup shapes = plot.Draw(y);
        TextColumn column = new(left, _units - left, LineHeight);
        foreach (Indicator axis in view.Groups[0].Indicators)
        {
            shapes += column.Draw("strong", [$"{view.NameOf(axis)} {view.Shown(axis)}"], SvgPicture.TextSize, ref told)
                + column.Draw("small", [view.Sentence(axis)], SvgPicture.SmallSize, ref told);
            told += GapAfterAxis;
        }

        y = Math.Max(told, y + plot.Height) + GapAfterAxes;
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
