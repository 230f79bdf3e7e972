using System.Collections.Immutable;
using System.Globalization;

namespace IssueResolution.Rendering;

/// <summary>Met, missed and open issues as bars, one for each priority, one group for each clock.</summary>
/// <remarks>Every bar has the same length, so that a rare priority is as legible as a common one; its parts are in proportion.</remarks>
public static class AttainmentPicture
{
    private const double HeadingHeight = 34;
    private const double RowHeight = 58;
    private const double ColumnGap = 40;

    /// <summary>An SVG file of its own. Without rows it says that there is nothing to measure.</summary>
    /// <param name="rows">In the order in which they shall stand; rows of one clock are brought together.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <param name="width">For what width to lay it out.</param>
    public static string Draw(IEnumerable<AttainmentRow> rows, CultureInfo culture, PictureWidth width = PictureWidth.Wide) =>
        Compose([.. Guard.Against.Null(rows)], Words.For(Guard.Against.Null(culture)), width).Standalone();

    internal static SvgPicture Compose(ImmutableArray<AttainmentRow> rows, Words words, PictureWidth width)
    {
        if (rows.IsEmpty)
        {
            return SvgPicture.Message("attainment", width, words, words.AttainmentTitle, words.NoAttainment);
        }

        ImmutableArray<AttainmentGroup> groups = AttainmentGroup.Of(rows);
        double units = SvgPicture.UnitsOf(width);
        int columns = width == PictureWidth.Wide ? Math.Min(2, groups.Length) : 1;
        double columnWidth = (units - (ColumnGap * (columns - 1))) / columns;
        Markup shapes = default;
        double y = 0;
        for (int first = 0; first < groups.Length; first += columns)
        {
            int across = Math.Min(columns, groups.Length - first);
            for (int column = 0; column < across; column++)
            {
                shapes += Group(groups[first + column], column * (columnWidth + ColumnGap), y, columnWidth, words);
            }

            y += HeadingHeight + (RowHeight * groups.Skip(first).Take(across).Max(group => group.Rows.Length)) + 12;
        }

        Legend legend = Legend.Of([new("met", words.Met), new("missed", words.Missed), new("open", words.StillOpen)], 0, y, units);
        return new SvgPicture(
            "attainment", width, y + legend.Height, words, words.AttainmentTitle, Describe(rows, words), shapes + legend.Shapes);
    }

    private static Markup Group(AttainmentGroup group, double x, double y, double width, Words words)
    {
        string inTime = words.InTime(Numerals.Share(group.Met, group.Met + group.Missed));
        double room = width - TextExtent.Of(inTime, SvgPicture.TextSize) - 8;
        Markup shapes = Svg.TextWithin("strong", x, y + 15, words.Named(group.Clock), room, SvgPicture.TextSize)
            + Svg.Text("strong", x + width, y + 15, inTime, TextAnchor.End)
            + Svg.Line("axis", x, y + 23.5, x + width, y + 23.5);
        double top = y + HeadingHeight;
        foreach (AttainmentRow row in group.Rows)
        {
            shapes += Row(row, x, top, width, words);
            top += RowHeight;
        }

        return shapes;
    }

    private static Markup Row(AttainmentRow row, double x, double y, double width, Words words)
    {
        string share = Numerals.Share(row.Met, (decimal)row.Met + row.Missed);
        double room = width - TextExtent.Of(share, SvgPicture.TextSize) - 8;
        return Svg.TextWithin("name", x, y + 13, words.Named(row.Priority), room, SvgPicture.TextSize)
            + Svg.Text("share", x + width, y + 13, share, TextAnchor.End)
            + Bar(row, x, y + 19, width)
            + Svg.TextWithin("small", x, y + 45, Outcomes(row, words), width, SvgPicture.SmallSize);
    }

    private static Markup Bar(AttainmentRow row, double x, double y, double width)
    {
        const double height = 12;
        LinearScale scale = new(0, (double)row.Met + row.Missed + row.Open, 0, width);
        if (scale.ToValue == 0)
        {
            return Svg.Bar("track", x, y, width, height);
        }

        double met = scale.At(row.Met);
        double missed = scale.At(row.Missed);
        return Svg.Bar("met", x, y, met, height)
            + Svg.Bar("missed", x + met, y, missed, height)
            + Svg.Bar("open", x + met + missed, y, scale.At(row.Open), height);
    }

    private static string Describe(ImmutableArray<AttainmentRow> rows, Words words) =>
        words.Sentences(rows.Select(row => words.Labelled(
            words.Line(words.Named(row.Clock), words.Named(row.Priority)),
            words.Line(Outcomes(row, words), words.InTime(Numerals.Share(row.Met, (decimal)row.Met + row.Missed))))));

    private static string Outcomes(AttainmentRow row, Words words) =>
        words.Outcomes(Numerals.Of(row.Met), Numerals.Of(row.Missed), Numerals.Of(row.Open));
}
