using System.Globalization;
using System.Text;
using IssueResolution.Diagnosing;

namespace IssueResolution.Rendering;

/// <summary>A <see cref="CauseGraph"/> as a Mermaid flowchart, for wikis and tickets that draw it themselves.</summary>
public static class CauseGraphMermaid
{
    private const string Looks =
        """
          classDef symptom fill:#f8dfd0,stroke:#c8571b,color:#18212c
          classDef cause fill:#ffffff,stroke:#566272,color:#18212c
          classDef root fill:#d5e3f3,stroke:#2866ac,stroke-width:3px,color:#18212c
          classDef unknown fill:#ffffff,stroke:#566272,stroke-dasharray:5 4,color:#18212c

        """;

    /// <summary>From the symptom downwards, an arrow for each why; lines end in a line feed.</summary>
    /// <remarks>
    /// Statements are quoted and their marks written as Mermaid's own character codes: nothing in them becomes markup or ends a label. Every shape
    /// brings dark letters on a light ground, so that it reads on a dark page as well.
    /// </remarks>
    /// <param name="graph">What to draw.</param>
    /// <param name="policy">How much each kind of evidence is worth.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    public static string Write(CauseGraph graph, DiagnosingPolicy policy, CultureInfo culture)
    {
        Words words = Words.For(Guard.Against.Null(culture));
        CauseOutline outline = new(Guard.Against.Null(graph), Guard.Against.Null(policy), words);
        Dictionary<CauseId, string> names = [];
        StringBuilder text = new StringBuilder().Append("flowchart TD\n  accTitle: ").Append(words.CauseTitle).Append('\n');
        foreach (CauseRow row in outline.Rows.Where(row => !names.ContainsKey(row.Node.Id)))
        {
            string name = FormattableString.Invariant($"n{names.Count}");
            names.Add(row.Node.Id, name);
            string label = $"\"{Escape(outline.Heading(row))}<br/>{Escape(outline.Statement(row.Node))}\"";
            text.Append("  ").Append(name).Append(Shape(graph, row, label)).Append('\n');
        }

        foreach (CauseRow row in outline.Rows.Where(row => row.Link is not null))
        {
            string evidence = outline.Evidence(row with { IsRepeated = false }) is { } told ? $"|\"{Escape(told)}\"|" : string.Empty;
            text.Append("  ").Append(names[row.Link!.Effect]).Append(" -->").Append(evidence).Append(' ').Append(names[row.Node.Id]).Append('\n');
        }

        return text.Append(Looks.Replace("\r", string.Empty)).ToString();
    }

    private static string Shape(CauseGraph graph, CauseRow row, string label) =>
        row.Link is null ? $"([{label}]):::symptom"
        : graph.IsRoot(row.Node.Id) ? $"[[{label}]]:::root"
        : row.Node.IsUnknown ? $"{{{{{label}}}}}:::unknown"
        : $"[{label}]:::cause";

    /// <summary>Everything that is neither letter, digit, space nor harmless punctuation, as a character code.</summary>
    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        foreach (char character in text)
        {
            bool isPlain = char.IsLetterOrDigit(character) || char.IsSurrogate(character) || character is ' ' or '.' or ',' or '-' or '·' || character > '\u2FFF';
            escaped.Append(isPlain ? character.ToString() : FormattableString.Invariant($"#{(int)character};"));
        }

        return escaped.ToString();
    }
}
