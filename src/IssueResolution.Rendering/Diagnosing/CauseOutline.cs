using System.Collections.Immutable;
using IssueResolution.Diagnosing;
using IssueResolution.Wording;

namespace IssueResolution.Rendering;

/// <summary>A cause graph as lines from top to bottom, each branch read to its end before the next; and what is said about each.</summary>
internal sealed class CauseOutline(CauseGraph graph, DiagnosingPolicy policy, Words words)
{
    public ImmutableArray<CauseRow> Rows { get; } = RowsOf(graph);

    /// <summary>"Why 2 · condition · information path · shared · Root cause"</summary>
    public string Heading(CauseRow row) => words.Line(
    [
        row.Link is null ? words.SymptomMark : words.WhyNumber(Numerals.Of(graph.DepthOf(row.Node.Id))),
        row.Node.IsUnknown ? words.UnknownMark : null,
        graph.IsRoot(row.Node.Id) ? words.RootMark : null,
        NameOf(row.Link?.Role), NameOf(row.Node.Kind), NameOf(row.Node.Reach),
    ]);

    public string Statement(CauseNode node) => OneLine(words.In(node.Statement));

    /// <summary>What the answer rests on, with its source; null for the symptom, and for a gap that has no more to say.</summary>
    public string? Evidence(CauseRow row) => row switch
    {
        { Link: null } => null,
        { Link.Evidence: null, Node.IsUnknown: true } => row.IsRepeated ? words.ShownAbove : null,
        { Link: var link } => words.Line(
        [
            link.Evidence is null ? words.NoEvidence : NameOf(link.Evidence),
            link.Evidence is null ? null : words.Confidence(Numerals.Of(link.ConfidenceUnder(policy))),
            link.Source is null ? null : OneLine(words.In(link.Source)),
            row.IsRepeated ? words.ShownAbove : null,
        ]),
    };

    /// <summary>All that is said about a row, in one line.</summary>
    public string Told(CauseRow row) => Evidence(row) is { } evidence
        ? words.Labelled(Heading(row), words.PartsOf([Statement(row.Node), evidence]))
        : words.Labelled(Heading(row), Statement(row.Node));

    /// <summary>Line breaks and other control characters would tear a line or a label apart.</summary>
    private static string OneLine(string text) =>
        new([.. text.Trim().Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character)]);

    private static ImmutableArray<CauseRow> RowsOf(CauseGraph graph)
    {
        ImmutableArray<CauseRow>.Builder rows = ImmutableArray.CreateBuilder<CauseRow>();
        HashSet<CauseId> shown = [];
        Stack<CauseRow> left = new([new CauseRow(graph.Symptom, null, 0, -1, true, false)]);
        while (left.Count > 0)
        {
            CauseRow row = left.Pop();
            ImmutableArray<CauseLink> causes = graph.CausesOf(row.Node.Id);
            bool isRepeated = !shown.Add(row.Node.Id);
            rows.Add(row with { IsRepeated = isRepeated && !causes.IsEmpty });
            foreach (CauseLink link in isRepeated ? [] : causes.Reverse())
            {
                bool isOnly = causes.Length == 1;
                left.Push(new(graph.NodeAt(link.Cause), link, isOnly ? row.Indent : row.Indent + 1, rows.Count - 1, isOnly, false));
            }
        }

        return rows.ToImmutable();
    }

    private string? NameOf(ITerm? term) => term is null ? null : words.In(term.Words.Name);
}
