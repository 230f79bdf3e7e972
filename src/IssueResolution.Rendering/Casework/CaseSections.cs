using IssueResolution.Communicating;
using IssueResolution.Learning;

namespace IssueResolution.Rendering;

/// <summary>The parts of a page that belong to one case.</summary>
internal sealed class CaseSections(CaseView view, Words words, string name)
{
    public Markup Agenda => view.Snapshot is null ? default : AgendaHtml.Section(view.AgendaSummary, words, AgendaDrawing.OfPage(view.Agenda, view.Zone, words, $"{name}-duties"));

    /// <summary>The course of the case, what its promises did to trust, what keeps it open, what happened.</summary>
    public Markup Rest => view.Snapshot is null ? default : Course + Trust + Gates + Events;

    private Markup Course => Section("course", words.CaseTitle, Markup.Element(
        "figure",
        [],
        new CaseDrawing(view, words, PictureWidth.Wide, name).Compose().Embedded(),
        new CaseDrawing(view, words, PictureWidth.Narrow, name).Compose().Embedded()));

    private Markup Trust => view.Trust.Events.IsEmpty ? default : Section("trust", words.TrustTitle, Markup.Element(
        "figure",
        [],
        new TrustDrawing(TrustView, view.TrustRules, words, PictureWidth.Wide, $"{name}-score").Compose().Embedded(),
        new TrustDrawing(TrustView, view.TrustRules, words, PictureWidth.Narrow, $"{name}-score").Compose().Embedded(),
        Markup.Element("figcaption", [], Markup.Text(words.TrustOfCase))));

    private TrustView TrustView => new(view.TrustRules, view.Trust, view.Now, view.Zone, words);

    private Markup Gates => !view.Snapshot!.State.IsOpen ? default
        : view.UnmetGates.IsEmpty ? Section("gates", words.GatesTitle, Paragraph("none", words.NoGates))
        : Section("gates", words.GatesTitle, Markup.Element("ul", [("class", "gates")], [.. view.UnmetGates.Select(Gate)]));

    private Markup Events => Section("events", words.EventsTitle, Markup.Element("ol", [("class", "events")], [.. view.Events.Select(Event)]));

    /// <param name="heading">The element of the heading.</param>
    public Markup Header(string heading) => Markup.Element(
        "header",
        [],
        Markup.Element(heading, [], Markup.Text(view.Id)),
        Paragraph("subtitle", view.Snapshot is { } snapshot ? snapshot.Detected.What : view.Outcome),
        view.Snapshot is null ? default : Figures());

    private Markup Figures() => Markup.Element(
        "dl",
        [("class", "figures")],
        Figure(words.State, words.In(view.Snapshot!.State.Words.Name), view.Stamp(view.Snapshot.StateSince)),
        Figure(words.Severity, words.In(view.Snapshot.Severity.Words.Name), null),
        Figure(words.Urgency, view.Urgency ?? Numerals.None, null),
        Figure(words.KindOfIssue, words.In(view.Snapshot.Detected.Kind.Words.Name), null),
        Figure(words.Engagement, view.EngagementId, view.Snapshot.Owner is { } owner ? words.Labelled(words.Owner, words.In(owner.Words.Name)) : null));

    private static Markup Figure(string label, string value, string? note) => Markup.Element(
        "div",
        [],
        Markup.Element("dt", [], Markup.Text(label)),
        Markup.Element("dd", [("class", "value")], Markup.Text(value)),
        note is null ? default : Markup.Element("dd", [("class", "note")], Markup.Text(note)));

    private Markup Gate(UnmetGate gate) => Markup.Element(
        "li",
        [],
        Markup.Element("strong", [], Markup.Text(words.In(gate.Gate.Words.Name))),
        Markup.Text(" " + words.In(gate.Reason.Text) + " "),
        gate.Reason.Cell is { } cell ? Markup.Element("span", [("class", "cell")], Markup.Text(cell.ToString())) : default);

    private Markup Event(TimelineEntry entry) => Markup.Element(
        "li",
        [],
        Paragraph("due", view.Stamp(entry.At)),
        Paragraph("status", words.In(entry.Kind.Words.Name)),
        Paragraph("what", words.In(entry.What)),
        Paragraph("who", entry.By));

    private Markup Section(string part, string title, Markup content) => Markup.Element(
        "section",
        [("aria-labelledby", $"{name}-{part}")],
        Markup.Element("h2", [("id", $"{name}-{part}")], Markup.Text(title)),
        content);

    private static Markup Paragraph(string look, string text) => Markup.Element("p", [("class", look)], Markup.Text(text));
}
