using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>The only place where severity and urgency meet. Answers for every pair.</summary>
public sealed record PriorityMatrix
{
    /// <summary>The priority of every pair.</summary>
    public required PolicyTable<(Severity Row, Urgency Column), Priority> Table { get; init; }

    /// <summary>The best priority that an issue with only paperwork left can have.</summary>
    public required PolicyValue<Priority> PaperworkAtMost { get; init; }

    /// <summary>A matrix written row by row, whatever its order; <see cref="Validate"/> says whether it is lawful.</summary>
    /// <param name="cell">The priority of each pair, with its provenance.</param>
    /// <param name="paperworkAtMost">The best priority of an issue with only paperwork left.</param>
    public static PriorityMatrix Of(Func<Severity, Urgency, Cell<Priority>> cell, Cell<Priority> paperworkAtMost) => new()
    {
        Table = PolicyTable.Of("assessing.priority", Severity.InOrder, Urgency.InOrder, cell),
        PaperworkAtMost = new("assessing.paperwork-at-most", Guard.Against.Null(paperworkAtMost)),
    };

    /// <summary>The priority of an open issue.</summary>
    public Priority For(Severity severity, Urgency urgency) => Table[(Guard.Against.Null(severity), Guard.Against.Null(urgency))];

    /// <summary>The priority with its reasons.</summary>
    /// <param name="severity">How big.</param>
    /// <param name="urgency">How soon.</param>
    /// <param name="onlyPaperwork">Whether only documents are left, see <see cref="UrgencyFactors.IsOnlyPaperwork"/>.</param>
    public Judgement<Priority> Judge(Severity severity, Urgency urgency, bool onlyPaperwork = false)
    {
        Priority found = For(severity, urgency);
        Reason cell = new("assessing.matrix", Phrase.Of(
            $"Severity {severity} and urgency {urgency} give {found}.", $"重大度「{severity}」と緊急度「{urgency}」から「{found}」。"),
            Table.Read((severity, urgency)));
        return onlyPaperwork && found > PaperworkAtMost.Value
            ? new(PaperworkAtMost.Value, [cell, new("assessing.paperwork-cap", Phrase.Of(
                $"Only paperwork is left: {PaperworkAtMost.Value} at most.", $"書類だけが残っているため、最高でも「{PaperworkAtMost.Value}」。"),
                PaperworkAtMost.Read())])
            : new(found, [cell]);
    }

    /// <summary>What is wrong with the matrix: neighbouring cells where more severity or more urgency yields less, priorities never given.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. from pair in Neighbours()
           where Table[pair.Milder] > Table[pair.Stronger]
           select NotMonotone(pair.Milder, pair.Stronger),
        .. from priority in Priority.InOrder
           where Table.Keys.All(key => Table[key] != priority)
           select new Finding(FindingCode.PriorityUnused, $"{Table.Code}={priority.Code}", Phrase.Of(
               $"No cell yields {priority}.", $"「{priority}」になるセルがない。")),
    ];

    private static IEnumerable<((Severity Row, Urgency Column) Milder, (Severity Row, Urgency Column) Stronger)> Neighbours() =>
        from severity in Severity.InOrder
        from urgency in Urgency.InOrder
        from stronger in new[] { (severity.RaisedBy(1), urgency), (severity, urgency.RaisedBy(1)) }
        where stronger != (severity, urgency)
        select ((severity, urgency), stronger);

    private Finding NotMonotone((Severity Row, Urgency Column) milder, (Severity Row, Urgency Column) stronger)
    {
        CellReading mild = Table.Read(milder);
        CellReading strong = Table.Read(stronger);
        return new(FindingCode.PriorityNotMonotone, $"{Table.Code}[{mild.Key}, {strong.Key}]", Phrase.Of(
            $"{strong.Key} yields {strong.Value}, yet the milder {mild.Key} yields {mild.Value}.",
            $"{strong.Key}が{strong.Value}なのに、より軽い{mild.Key}が{mild.Value}になる。"));
    }
}
