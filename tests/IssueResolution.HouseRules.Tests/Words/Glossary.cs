namespace IssueResolution.HouseRules.Tests.Words;

/// <summary>One row of the glossary; a term in code ticks is the name of a public type, any other a word of the domain.</summary>
internal sealed record GlossaryRow(string Term, string Japanese, string Meaning)
{
    public string? Type => Term.StartsWith('`') ? Term.Trim('`') : null;
}

internal static class Glossary
{
    /// <summary>The rows of every table with three columns, without heads.</summary>
    public static IReadOnlyList<GlossaryRow> Parse(string markdown) =>
    [
        .. markdown.ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1])
            .Where(cells => cells.Length == 3 && cells[0] != "term" && !cells[0].StartsWith("--", StringComparison.Ordinal))
            .Select(cells => new GlossaryRow(cells[0], cells[1], cells[2])),
    ];
}
