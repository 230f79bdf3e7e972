namespace IssueResolution.Rendering;

/// <summary>The rows of a section: on a desk name, plot and value beside each other, on a telephone name and value over the plot; below it what is told.</summary>
internal sealed class IndicatorRows(Words words, PictureWidth width)
{
    private const double NameWidth = 164;
    private const double ValueWidth = 190;
    private const double ColumnGap = 16;
    private const double LineHeight = 16;
    private const double NameBaseline = 13;
    private const double GapAfterName = 19;
    private const double GapAbovePlot = 5;
    private const double GapBelowPlot = 3;
    private const double GapAfterRow = 12;
    private const double HeadingHeight = 30;

    private readonly double _units = SvgPicture.UnitsOf(width);
    private readonly bool _isWide = width == PictureWidth.Wide;

    /// <summary>Where the plot of every row begins.</summary>
    public double Left => _isWide ? NameWidth + ColumnGap : 0;

    /// <summary>Where it ends.</summary>
    public double Right => _isWide ? _units - ValueWidth : _units;

    /// <summary>What the rows below it have in common, over a line.</summary>
    public Markup Heading(string text, ref double y)
    {
        Markup shapes = new TextColumn(0, _units, LineHeight).Draw("strong", [text], SvgPicture.TextSize, ref y)
            + Svg.Line("axis", 0, y + 7.5, _units, y + 7.5);
        y += HeadingHeight - LineHeight;
        return shapes;
    }

    /// <summary>Numbers of a scale, and the room they take.</summary>
    public static Markup Labels(IndicatorScale scale, ref double y)
    {
        Markup shapes = scale.Labels(y + NameBaseline);
        y += GapAfterName;
        return shapes;
    }

    /// <param name="row">What stands around the plot.</param>
    /// <param name="height">Of the plot.</param>
    /// <param name="plot">Draws it, given where it begins from above.</param>
    /// <param name="y">Where the row begins; afterwards, where the next one does.</param>
    public Markup Row(IndicatorRow row, double height, Func<double, Markup> plot, ref double y)
    {
        double under = y + NameBaseline - LineHeight;
        Markup shapes = Name(row, ref under)
            + (row.Value.Length == 0 ? default
                : _isWide ? Svg.Text("share", Right + ColumnGap, y + NameBaseline, row.Value)
                : Svg.Text("share", _units, y + NameBaseline, row.Value, TextAnchor.End));
        double top = _isWide ? y + GapAbovePlot : under + GapAfterName - NameBaseline + GapBelowPlot;
        shapes += plot(top);
        y = top + height + GapBelowPlot;
        string of = _isWide ? string.Empty : row.Of;
        shapes += new TextColumn(Left, _units - Left, LineHeight).Draw(
            "small", row.Told.Select((told, index) => index > 0 || of.Length == 0 ? told : words.Labelled(of, told)), SvgPicture.SmallSize, ref y);
        y = Math.Max(under, y) + GapAfterRow;
        return shapes;
    }

    /// <summary>On a desk the clock stands below it; on a telephone it begins what is told.</summary>
    private Markup Name(IndicatorRow row, ref double y)
    {
        double room = _isWide ? NameWidth : _units - TextExtent.Of(row.Value, SvgPicture.TextSize) - ColumnGap;
        TextColumn column = new(0, room, LineHeight);
        return column.Draw("name", [row.Name], SvgPicture.TextSize, ref y)
            + (_isWide && row.Of.Length > 0 ? column.Draw("small", [row.Of], SvgPicture.SmallSize, ref y) : default);
    }
}
