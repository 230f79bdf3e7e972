using System.Collections.Immutable;

namespace IssueResolution.Rendering;

/// <summary>Lays out a <see cref="CasePicture"/>: statement, flags, rows over one axis, and the key to flags and promises.</summary>
internal sealed class CaseDrawing(CaseView view, Words words, PictureWidth width, string name)
{
    private const double LineHeight = 17;
    private const double Margin = 10;
    private const double GapAbove = 8;
    private const double GapBelow = 3;
    private const double WidestLabel = 150;
    private const double NarrowLabel = 102;

    private readonly double _units = SvgPicture.UnitsOf(width);
    private readonly TextColumn _column = new(0, SvgPicture.UnitsOf(width), LineHeight);

    public SvgPicture Compose()
    {
        if (view.Snapshot is null)
        {
            return SvgPicture.Message(name, width, words, words.CaseTitle, view.Outcome);
        }

        ImmutableArray<ExplanationMark> marks = Marks();
        CaseRows rows = new(view, words);
        double label = Math.Min(rows.WidestLabel, width == PictureWidth.Wide ? WidestLabel : NarrowLabel);
        TimeFolds folds = QuietFolds.Of(view.Moments);
        TimeAxis axis = new(view.Moments.Min(), view.Moments.Max(), label + 14, _units - Margin, view.Zone, words, folds);
        MarkFlags flags = new(marks, axis, _units);

        double y = -2;
        Markup shapes = _column.Draw("strong", [view.Heading], SvgPicture.TextSize, ref y)
            + _column.Draw("text", [view.Outcome], SvgPicture.TextSize, ref y);
        double flagTop = y + 14;
        double top = flagTop + flags.Height + 4;
        double bottom = top + rows.Height;
        shapes += TimeAxisPicture.Draw(axis, top, bottom, _units)
            + flags.Draw(flagTop, bottom)
            + rows.Draw(axis, label, top)
            + Svg.Line("axis", axis.FromPoint, bottom, _units - Margin, bottom)
            + TimeAxisPicture.DrawFolds(folds, axis, bottom);
        y = bottom + TimeAxisPicture.Height + 4;
        Legend legend = Legend.Of(rows.Legend, 0, y, _units);
        y += rows.Legend.IsEmpty ? 0 : legend.Height;
        shapes += rows.Legend.IsEmpty ? default : legend.Shapes;
        shapes += Heading(words.AgendaTitle, ref y) + flags.DrawKey(_units, ref y, Told);
        shapes += view.Promises.IsEmpty
            ? default
            : Heading(words.PromisesToClient, ref y) + _column.Draw("value", view.Promises.Select(promise => promise.Told(view.Stamp)), SvgPicture.SmallSize, ref y);
        y += GapAbove;
        shapes += _column.Draw("note", Notes(marks, folds), SvgPicture.SmallSize, ref y);
        return new SvgPicture(name, width, y + 8, words, words.CaseTitle, Description(marks), shapes);
    }

    /// <summary>A mark for every instant at which something is due, and one for the instant of the question.</summary>
    private ImmutableArray<ExplanationMark> Marks() =>
    [
        .. view.AgendaSummary.Rows
            .GroupBy(row => row.Duty.DueAt)
            .Select(due => new ExplanationMark(
                due.Key, due.First().IsOverdue ? MarkLook.Breach : MarkLook.Due, due.First().Status, words.PartsOf(due.Select(row => $"{row.What} ({row.By})"))))
            .Append(new(view.Now, MarkLook.Reading, words.Now, view.Agenda.Duties.IsEmpty ? words.NothingDue : string.Empty))
            .OrderBy(mark => mark.At)
            .ThenBy(mark => mark.Look),
    ];

    private string Told(ExplanationMark mark) => words.Line(view.Stamp(mark.At), mark.Why.Length == 0 ? mark.Doing : words.Labelled(mark.Doing, mark.Why));

    private string Description(IEnumerable<ExplanationMark> marks) => words.Sentences(
        [view.Heading, view.Outcome, .. marks.Select(Told), .. view.Promises.Select(promise => promise.Told(view.Stamp))]);

    private IEnumerable<string> Notes(ImmutableArray<ExplanationMark> marks, TimeFolds folds)
    {
        if (marks.Length > MarkFlags.Most)
        {
            yield return words.MoreRows(Numerals.Of(marks.Length - MarkFlags.Most));
        }

        if (!folds.IsEmpty)
        {
            yield return words.QuietNote;
        }

        yield return view.Times;
    }

    private Markup Heading(string text, ref double y)
    {
        y += GapAbove;
        Markup heading = _column.Draw("strong", [text], SvgPicture.TextSize, ref y);
        y += GapBelow;
        return heading;
    }
}
