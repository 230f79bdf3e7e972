using System.Collections.Immutable;
using IssueResolution.Casework;
using IssueResolution.Committing;
using IssueResolution.Communicating;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>The rows of a case over its axis: a row for each state it has had, each sort of event, and each promise.</summary>
internal sealed class CaseRows(CaseView view, Words words)
{
    private const double RowHeight = 20;
    private const double BarHeight = 12;
    private const double GroupGap = 8;
    private const double Narrowest = 2;

    private readonly ImmutableArray<CaseState> _states = [.. view.Life.Select(stretch => stretch.State).Distinct()];

    private readonly ImmutableArray<TimelineEntryKind> _kinds = TimelineEntryKind.InOrder;

    /// <summary>The room that the longest label asks for.</summary>
    public double WidestLabel => Labels.Max(label => TextExtent.Of(label, SvgPicture.SmallSize)) + 2;

    public double Height => ((_states.Length + _kinds.Length + view.Promises.Length) * RowHeight) + (GroupGap * (view.Promises.IsEmpty ? 2 : 3));

    /// <summary>What became of the promises; empty without any.</summary>
    public ImmutableArray<LegendEntry> Legend =>
    [
        .. view.Promises.SelectMany(promise => promise.Dates).Select(date => date.Outcome).Distinct()
            .Select(outcome => (Look: LookOf(outcome), Name: words.In(outcome.Words.Name), Height: BarHeight * ShareOfHeight(outcome)))
            .OrderBy(entry => entry.Look, StringComparer.Ordinal).ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => new LegendEntry(entry.Look, entry.Name, entry.Height)),
    ];

    private IEnumerable<string> Labels =>
        [.. _states.Select(state => words.In(state.Words.Name)), .. _kinds.Select(kind => words.In(kind.Words.Name)), .. view.Promises.Select(promise => promise.Id)];

    public Markup Draw(TimeAxis axis, double label, double top)
    {
        List<Markup> shapes = [];
        double y = top;
        foreach (CaseState state in _states)
        {
            shapes.Add(Label(words.In(state.Words.Name), label, y));
            shapes.AddRange(view.Life.Where(stretch => stretch.State == state).Select(stretch => Stretch(stretch, axis, y)));
            y += RowHeight;
        }

        y += GroupGap;
        foreach (TimelineEntryKind kind in _kinds)
        {
            shapes.Add(Label(words.In(kind.Words.Name), label, y));
            shapes.AddRange(view.Events.Where(entry => entry.Kind == kind).Select(entry => Event(entry, axis, y)));
            y += RowHeight;
        }

        y += GroupGap;
        foreach (PromiseRow promise in view.Promises)
        {
            shapes.Add(Label(promise.Id, label, y) + Promise(promise, axis, y));
            y += RowHeight;
        }

        return Markup.Join(shapes);
    }

    private static string LookOf(CommitmentOutcome outcome) =>
        outcome.IsKept ? "met" : outcome == CommitmentOutcome.Broken ? "missed" : outcome == CommitmentOutcome.Open ? "ahead" : "open";

    /// <summary>Outcomes differ in more than colour.</summary>
    private static double ShareOfHeight(CommitmentOutcome outcome) => outcome == CommitmentOutcome.Renegotiated ? 0.4 : outcome == CommitmentOutcome.Broken ? 0.7 : 1;

    private static Markup Label(string text, double label, double y) => Svg.TextWithin("small", 0, y + 14, text, label, SvgPicture.SmallSize);

    private Markup Stretch(LifeStretch stretch, TimeAxis axis, double y)
    {
        double from = axis.At(stretch.From);
        return Svg.Bar(
            stretch.State == view.Snapshot!.State && stretch.To == view.Now ? "running" : "open",
            from,
            y + ((RowHeight - BarHeight) / 2),
            Math.Max(Narrowest, axis.At(stretch.To) - from),
            BarHeight,
            words.StateSince(words.In(stretch.State.Words.Name), view.Stamp(stretch.From)));
    }

    /// <summary>A dot for what was said, a diamond for what was decided, a square for what was done.</summary>
    private Markup Event(TimelineEntry entry, TimeAxis axis, double y)
    {
        (double x, double middle) = (axis.At(entry.At), y + (RowHeight / 2));
        Markup tip = Svg.Title(words.Line(view.Stamp(entry.At), entry.By, words.In(entry.What)));
        return entry.Kind == TimelineEntryKind.Communication
            ? Markup.Element("circle", Svg.Looking("point", ("cx", x), ("cy", middle), ("r", 6)), tip)
            : entry.Kind == TimelineEntryKind.Decision
                ? Markup.Element("path", Svg.Looking("point", ("d", Diamond(x, middle))), tip)
                : Markup.Element("rect", Svg.Looking("point", ("x", x - 5), ("y", middle - 5), ("width", 10), ("height", 10)), tip);
    }

    private static string Diamond(double x, double y) =>
        $"M{SvgNumber.Of(x - 7)} {SvgNumber.Of(y)}L{SvgNumber.Of(x)} {SvgNumber.Of(y - 7)}L{SvgNumber.Of(x + 7)} {SvgNumber.Of(y)}L{SvgNumber.Of(x)} {SvgNumber.Of(y + 7)}Z";

    /// <summary>A bar from the word to the date; one that was moved ends where the next date was given, and a tick stands where the client had it.</summary>
    private Markup Promise(PromiseRow promise, TimeAxis axis, double y)
    {
        List<Markup> shapes = [];
        for (int index = 0; index < promise.Dates.Length; index++)
        {
            PromisedDate date = promise.Dates[index];
            Instant end = index + 1 < promise.Dates.Length ? Instant.Min(date.DueAt, promise.Dates[index + 1].PromisedAt) : date.DueAt;
            double height = BarHeight * ShareOfHeight(date.Outcome);
            double from = axis.At(date.PromisedAt);
            shapes.Add(Svg.Bar(
                LookOf(date.Outcome), from, y + ((RowHeight - height) / 2), Math.Max(Narrowest, axis.At(end) - from), height, promise.Told(view.Stamp)));
        }

        return Markup.Join(shapes) + (promise.DeliveredAt is { } at && at <= view.Now ? Tick(axis.At(at), y + (RowHeight / 2)) : default);
    }

    private static Markup Tick(double x, double y) => Svg.Line("mark", x, y - 9, x, y + 9);
}
