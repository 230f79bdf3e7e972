using System.Collections.Immutable;
using IssueResolution.Casework;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Lays out an <see cref="AgendaPicture"/>: statement, axis, and for each duty two lines of text over its bar.</summary>
internal sealed class AgendaDrawing
{
    private const double LineHeight = 17;
    private const double CaptionHeight = 16;
    private const double BarHeight = 8;
    private const double GapAfterDuty = 10;
    private const double Margin = 10;
    private const double DotRadius = 5;
    private const double Narrowest = 2;

    private readonly Agenda _agenda;
    private readonly AgendaSummary _summary;
    private readonly DateTimeZone _zone;
    private readonly Words _words;
    private readonly PictureWidth _width;
    private readonly string _name;
    private readonly double _units;
    private readonly TextColumn _column;
    private readonly TextColumn _captions;
    private readonly bool _isUnderHeading;
    private readonly ImmutableArray<AgendaRow> _drawn;

    /// <param name="agenda">What is drawn.</param>
    /// <param name="zone">In which dates and times are written.</param>
    /// <param name="words">The language.</param>
    /// <param name="width">For what width to lay it out.</param>
    /// <param name="name">Begins the names of its parts.</param>
    /// <param name="isUnderHeading">Whether heading and outcome stand above it already; they stay in its description.</param>
    public AgendaDrawing(Agenda agenda, DateTimeZone zone, Words words, PictureWidth width, string name, bool isUnderHeading = false)
    {
        _isUnderHeading = isUnderHeading;
        (_agenda, _zone, _words, _width, _name, _units) = (agenda, zone, words, width, name, SvgPicture.UnitsOf(width));
        _column = new(0, _units, LineHeight);
        _captions = new(0, _units, CaptionHeight, isOnGround: true);
        _summary = new(agenda, zone, words);
        _drawn = [.. _summary.Rows.Take(AgendaPicture.Most)];
    }

    /// <summary>For either width of a page, which shows one of the two below its own heading.</summary>
    public static Markup OfPage(Agenda agenda, DateTimeZone zone, Words words, string name) =>
        new AgendaDrawing(agenda, zone, words, PictureWidth.Wide, name, isUnderHeading: true).Compose().Embedded()
        + new AgendaDrawing(agenda, zone, words, PictureWidth.Narrow, name, isUnderHeading: true).Compose().Embedded();

    public SvgPicture Compose()
    {
        if (_drawn.IsEmpty)
        {
            return SvgPicture.Message(_name, _width, _words, _words.AgendaTitle, _words.Line(_words.NothingDue, _summary.Outcome));
        }

        Instant[] moments = [_agenda.Now, .. _drawn.SelectMany(row => new[] { row.Duty.AroseAt, row.Duty.DueAt })];
        TimeFolds folds = QuietFolds.Of(moments);
        TimeAxis axis = new(moments.Min(), moments.Max(), Margin, _units - Margin, _zone, _words, folds);
        double y = -2;
        Markup shapes = _isUnderHeading
            ? default
            : _column.Draw("strong", [_summary.Heading], SvgPicture.TextSize, ref y) + _column.Draw("text", [_summary.Outcome], SvgPicture.TextSize, ref y);
        double nowLabel = y += LineHeight;
        double top = y + 6;
        y += 4;
        List<Markup> duties = [];
        foreach (AgendaRow row in _drawn)
        {
            duties.Add(Duty(row, axis, ref y));
        }

        double bottom = y;
        double now = axis.At(_agenda.Now);
        shapes += TimeAxisPicture.Draw(axis, top, bottom, _units)
            + Svg.Line("mark dashed", now, top, now, bottom)
            + NowLabel(now, nowLabel)
            + Markup.Join(duties)
            + Svg.Line("axis", Margin, bottom, _units - Margin, bottom)
            + TimeAxisPicture.DrawFolds(folds, axis, bottom);
        y = bottom + TimeAxisPicture.Height;
        Legend legend = Legend.Of(Entries(), 0, y, _units);
        y += legend.Height;
        shapes += legend.Shapes;
        shapes += _column.Draw("note", Notes(folds), SvgPicture.SmallSize, ref y);

        return new SvgPicture(_name, _width, y + 8, _words, _words.AgendaTitle, Description(), shapes);
    }

    private string What(AgendaRow row) => _summary.HasSeveralCases ? _words.Line(row.Duty.CaseId, row.What) : row.What;

    /// <summary>What; when and by whom; then the bar, over the time asked for and the time overdue. Lines of the axis end at the words.</summary>
    private Markup Duty(AgendaRow row, TimeAxis axis, ref double y)
    {
        string status = row.IsOverdue ? $"! {row.Status}" : row.Status;
        Markup captions = _captions.DrawCut("strong", What(row), SvgPicture.TextSize, ref y)
            + _captions.Draw("value", [_words.Line(status, row.Due, row.By)], SvgPicture.SmallSize, ref y);
        double top = y + 5;
        y = top + BarHeight + GapAfterDuty;
        double arose = axis.At(row.Duty.AroseAt);
        double due = axis.At(row.Duty.DueAt);
        double now = axis.At(_agenda.Now);
        return captions
            + Svg.Bar("ahead", arose, top, Math.Max(Narrowest, due - arose), BarHeight, row.Why)
            + (row.IsOverdue ? Svg.Bar("missed", due, top, Math.Max(Narrowest, now - due), BarHeight, row.Why) : default)
            + Svg.Dot("flag", due, top + (BarHeight / 2), DotRadius);
    }

    private Markup NowLabel(double x, double y)
    {
        double half = TextExtent.Of(_words.Now, SvgPicture.SmallSize) / 2;
        return Svg.Text("small", Math.Max(half, Math.Min(x, _units - half)), y, _words.Now, TextAnchor.Middle);
    }

    private IEnumerable<LegendEntry> Entries()
    {
        yield return new("ahead", _words.TimeToAct, BarHeight);
        if (_drawn.Any(row => row.IsOverdue))
        {
            yield return new("missed", _words.Overdue, BarHeight);
        }
    }

    private IEnumerable<string> Notes(TimeFolds folds)
    {
        if (_summary.Rows.Length > _drawn.Length)
        {
            yield return _words.MoreRows(Numerals.Of(_summary.Rows.Length - _drawn.Length));
        }

        yield return _summary.Outlook;
        if (!folds.IsEmpty)
        {
            yield return _words.QuietNote;
        }

        yield return _summary.Times;
    }

    private string Description() => _words.Sentences(
    [
        _summary.Heading,
        _summary.Outcome,
        .. _drawn.Select(row => _words.Line(row.Status, row.Due, What(row), _words.Labelled(_words.Who, row.By))),
        .. Notes(TimeFolds.None),
    ]);
}
