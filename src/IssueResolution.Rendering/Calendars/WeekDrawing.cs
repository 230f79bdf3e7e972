using System.Globalization;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Lays out a <see cref="WeekPicture"/>: statement, a block for each day with its rows, the hours below, and what the shapes mean.</summary>
internal sealed class WeekDrawing(WeekView view, Words words, PictureWidth width)
{
    private const double LineHeight = 17;
    private const double BarHeight = 12;
    private const double BreakHeight = 4;
    private const double GapAfterRow = 8;
    private const double Margin = 20;
    private const double GapBetweenColumns = 10;
    private const int HoursPerTick = 6;

    private readonly double _units = SvgPicture.UnitsOf(width);
    private readonly TextColumn _column = new(0, SvgPicture.UnitsOf(width), LineHeight);
    private readonly double _dateWidth = TextExtent.Of(words.DateStamp(new LocalDate(2000, 10, 20)), SvgPicture.TextSize * TextExtent.Bold) + GapBetweenColumns;
    private readonly List<(double Top, double Bottom)> _plots = [];

    public SvgPicture Compose()
    {
        LinearScale across = new(0, 24, Margin, _units - Margin);
        double y = -2;
        Markup heading = _column.Draw("strong", [view.Heading], SvgPicture.TextSize, ref y)
            + _column.Draw("text", [view.Outcome], SvgPicture.TextSize, ref y);
        y += GapAfterRow;
        Markup rows = Markup.Join([.. view.Days.Select(day => Day(day, across, ref y))]);
        Markup shapes = heading + Grid(across) + rows + Ticks(across, y + 8);
        y += LineHeight + 2;
        LegendEntry[] entries = [.. Entries()];
        Legend legend = Legend.Of(entries, 0, y, _units);
        y += entries.Length == 0 ? 0 : legend.Height;
        shapes += entries.Length == 0 ? default : legend.Shapes;
        shapes += _column.Draw("note", [view.Times], SvgPicture.SmallSize, ref y);
        return new SvgPicture("week", width, y + 8, words, words.WeekTitle, Description(), shapes);
    }

    private Markup Day(WeekDay day, LinearScale across, ref double y)
    {
        Markup shapes = default;
        if (view.HasSeveral)
        {
            shapes += Svg.Text("strong", 0, y += LineHeight, view.Stamp(day));
        }

        foreach (WeekLane lane in view.Lanes)
        {
            shapes += Row(lane, day, across, ref y);
        }

        return shapes;
    }

    /// <summary>Date or name, hours, open time; below them the bar.</summary>
    private Markup Row(WeekLane lane, WeekDay day, LinearScale across, ref double y)
    {
        string total = view.OpenOn(lane, day);
        double first = y + LineHeight;
        double left = view.HasSeveral ? Math.Min(_units / 3, view.Lanes.Max(each => TextExtent.Of(view.NameOf(each), SvgPicture.SmallSize)) + GapBetweenColumns) : _dateWidth;
        double room = _units - left - TextExtent.Of(total, SvgPicture.SmallSize) - GapBetweenColumns;
        Markup shapes = (view.HasSeveral
                ? Svg.TextWithin("small", 0, first, view.NameOf(lane), left - GapBetweenColumns, SvgPicture.SmallSize)
                : Svg.Text("strong", 0, first, view.Stamp(day)))
            + new TextColumn(left, room, LineHeight).Draw("value", [view.Told(lane, day)], SvgPicture.SmallSize, ref y)
            + Svg.Text("small", _units, first, total, TextAnchor.End);
        double top = y + 5;
        _plots.Add((top, top + BarHeight));
        y = top + BarHeight + GapAfterRow;
        return shapes
            + Svg.Bar("track", across.At(0), top, across.At(24) - across.At(0), BarHeight)
            + Markup.Join(lane.Pieces.Where(piece => piece.From < day.To && piece.To > day.From)
                .OrderBy(piece => piece.IsOpen)
                .SelectMany(piece => Bars(piece, day, across, top)))
            + Markup.Join(lane.Changes(day).Select(change => Marked(change, day, across, top)));
    }

    /// <summary>One bar, or one on either side of a change of the clock.</summary>
    private IEnumerable<Markup> Bars(WeekPiece piece, WeekDay day, LinearScale across, double top)
    {
        Instant[] cuts =
        [
            Instant.Max(piece.From, day.From),
            .. view.Lanes[0].Changes(day).Select(change => change.At).Where(at => at > piece.From && at < piece.To),
            Instant.Min(piece.To, day.To),
        ];
        double height = piece.Kind == WeekPieceKind.Break ? BreakHeight : BarHeight;
        for (int index = 1; index < cuts.Length; index++)
        {
            double from = across.At(day.HourOf(cuts[index - 1], view.Zone));
            double to = across.At(HourBefore(cuts[index], day));
            yield return Svg.Bar(LookOf(piece.Kind), from, top + ((BarHeight - height) / 2), Math.Max(1, to - from), height, piece.Name.Length == 0 ? null : piece.Name);
        }
    }

    /// <summary>The clock at the end of a bar: at a change, what it would have shown.</summary>
    private double HourBefore(Instant at, WeekDay day) =>
        at >= day.To ? day.HourOf(at, view.Zone) : day.HourOf(at.PlusTicks(-1), view.Zone);

    private Markup Marked(WeekClockChange change, WeekDay day, LinearScale across, double top)
    {
        double x = across.At(day.HourOf(change.At, view.Zone));
        return Svg.Line("mark dashed", x, top - 1, x, top + BarHeight + 3);
    }

    private Markup Grid(LinearScale across) => Markup.Join(
        from plot in _plots
        from hour in Enumerable.Range(0, (24 / HoursPerTick) + 1)
        select Svg.Line("grid", across.At(hour * HoursPerTick), plot.Top - 1, across.At(hour * HoursPerTick), plot.Bottom + 3));

    private static Markup Ticks(LinearScale across, double y) => Markup.Join(
        Enumerable.Range(0, (24 / HoursPerTick) + 1).Select(index => Svg.Text(
            "tick", across.At(index * HoursPerTick), y, string.Format(CultureInfo.InvariantCulture, "{0:00}:00", index * HoursPerTick), TextAnchor.Middle)));

    private IEnumerable<LegendEntry> Entries() =>
        from kind in view.Lanes.SelectMany(lane => lane.Pieces).Select(piece => piece.Kind).Distinct().OrderBy(kind => kind)
        select new LegendEntry(LookOf(kind), words.Piece(kind), kind == WeekPieceKind.Break ? BreakHeight : BarHeight);

    private string Description() => words.Sentences(
    [
        view.Heading,
        view.Outcome,
        .. from day in view.Days
           from lane in view.Lanes
           select words.Line(view.Stamp(day), view.HasSeveral ? view.NameOf(lane) : null, view.Told(lane, day), view.OpenOn(lane, day)),
        view.Times,
    ]);

    private static string LookOf(WeekPieceKind kind) => kind switch
    {
        WeekPieceKind.Open => "met",
        WeekPieceKind.OpenOnDate => "ahead",
        WeekPieceKind.Break => "open",
        WeekPieceKind.Holiday => "area-past",
        _ => "open",
    };
}
