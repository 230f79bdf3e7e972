using System.Collections.Immutable;
using IssueResolution.Recovering;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Lays out a <see cref="TrustPicture"/>: statement, flags, the line over the edges of the states, axis, and the key to the flags.</summary>
internal sealed class TrustDrawing(TrustView view, TrustRules rules, Words words, PictureWidth width, string name)
{
    private const double Most = 100;
    private const double PlotHeight = 150;
    private const double LineHeight = 17;
    private const double Margin = 10;
    private const double GapAbove = 8;

    private readonly double _units = SvgPicture.UnitsOf(width);
    private readonly TextColumn _column = new(0, SvgPicture.UnitsOf(width), LineHeight);

    public SvgPicture Compose()
    {
        if (view.Steps.IsEmpty)
        {
            return SvgPicture.Message(name, width, words, words.TrustTitle, words.Line(view.Heading, words.NoTrustEvents));
        }

        Instant[] moments = [.. view.Steps.Select(step => step.Event.At), view.Now];
        TimeFolds folds = QuietFolds.Of(moments);
        double label = TrustState.InOrder.Max(state => TextExtent.Of(words.In(state.Words.Name), SvgPicture.SmallSize)) + 34;
        TimeAxis axis = new(moments.Min(), moments.Max(), label, _units - Margin, view.Zone, words, folds);
        ImmutableArray<ExplanationMark> marks = Marks();
        MarkFlags flags = new(marks, axis, _units);

        double y = -2;
        Markup shapes = _column.Draw("strong", [view.Heading], SvgPicture.TextSize, ref y) + _column.Draw("text", [view.Outcome], SvgPicture.TextSize, ref y);
        double flagTop = y + 14;
        double top = flagTop + flags.Height + 4;
        double bottom = top + PlotHeight;
        LinearScale up = new(0, Most, bottom, top);
        shapes += TimeAxisPicture.Draw(axis, top, bottom, _units)
            + Edges(up, axis.FromPoint)
            + Course.Draw("area", "curve", Corners(axis, up), bottom)
            + Svg.Line("axis", axis.FromPoint, bottom, _units - Margin, bottom)
            + TimeAxisPicture.DrawFolds(folds, axis, bottom)
            + flags.Draw(flagTop, bottom);
        y = bottom + TimeAxisPicture.Height + GapAbove;
        shapes += flags.DrawKey(_units, ref y, Told);
        y += GapAbove;
        shapes += _column.Draw("note", Notes(marks, folds), SvgPicture.SmallSize, ref y);
        return new SvgPicture(name, width, y + 8, words, words.TrustTitle, words.Sentences([view.Heading, view.Outcome, .. marks.Select(Told)]), shapes);
    }

    private ImmutableArray<ExplanationMark> Marks() =>
    [
        .. view.Steps.Select(step => new ExplanationMark(
            step.Event.At, step.Change < 0 ? MarkLook.Breach : MarkLook.Change, view.Doing(step), view.Moved(step))),
        new(view.Now, MarkLook.Reading, words.Now, string.Empty),
    ];

    /// <summary>A line where each state begins, with its name above and its score at the side.</summary>
    private Markup Edges(LinearScale up, double from) => Markup.Join(
        TrustState.InOrder.Select(state => (Name: words.In(state.Words.Name), Score: rules.StateFrom[state])).Select(edge =>
            Svg.Line("grid", 0, up.At(edge.Score), _units - Margin, up.At(edge.Score))
            + Svg.Text("tick", 0, up.At(edge.Score) - 5, edge.Name)
            + Svg.Text("tick", from - 6, up.At(edge.Score) - 5, Numerals.Of(edge.Score), TextAnchor.End)));

    private IEnumerable<(double X, double Y)> Corners(TimeAxis axis, LinearScale up)
    {
        yield return (axis.FromPoint, up.At(view.Start));
        foreach (TrustStep step in view.Steps)
        {
            yield return (axis.At(step.Event.At), up.At(step.Before));
            yield return (axis.At(step.Event.At), up.At(step.After));
        }

        yield return (axis.At(view.Now), up.At(view.Steps[view.Steps.Length - 1].After));
    }

    private string Told(ExplanationMark mark) => words.Line(view.Stamp(mark.At), mark.Why.Length == 0 ? mark.Doing : words.Labelled(mark.Doing, mark.Why));

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
}
