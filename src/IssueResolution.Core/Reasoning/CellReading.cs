using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <summary>A cell of a policy as it was read: what an explanation prints and a reviewer looks up.</summary>
/// <param name="Table">The code of the table, such as <c>assessing.priority</c>.</param>
/// <param name="Key">The codes of row and column, joined by a slash; empty for a table of one cell.</param>
/// <param name="Value">The value in its stable text form.</param>
/// <param name="Provenance">Where the value comes from.</param>
public sealed record CellReading(string Table, string Key, string Value, Provenance Provenance)
{
    /// <summary>Table, key, value and provenance on one line. Codes and the value are the same in both languages.</summary>
    public Phrase ToPhrase()
    {
        string cell = Key.Length == 0 ? $"{Table} = {Value}" : $"{Table}[{Key}] = {Value}";
        return Phrase.Of($"{cell} ({Provenance.ToPhrase()})", $"{cell}（{Provenance.ToPhrase()}）");
    }

    /// <summary>Table, key, value and provenance on one line.</summary>
    public override string ToString() => ToPhrase().English;
}
