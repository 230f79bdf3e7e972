using System.Globalization;
using System.Text;
using IssueResolution.Diagnosing;

namespace IssueResolution.Rendering;

/// <summary>A <see cref="CauseGraph"/> as plain text, for consoles, logs and mails.</summary>
public static class CauseGraphText
{
    private const int DeepestIndent = 20;

    /// <summary>A line for each statement, below what it explains; lines end in a line feed.</summary>
    /// <remarks>
    /// An only cause stands straight below its effect, the causes of a branching stand two blanks to the right, up to twenty branchings deep. A cause
    /// of several effects is told once, and where it comes again the line says so.
    /// </remarks>
    /// <param name="graph">What to tell.</param>
    /// <param name="policy">How much each kind of evidence is worth.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    public static string Write(CauseGraph graph, DiagnosingPolicy policy, CultureInfo culture)
    {
        CauseOutline outline = new(Guard.Against.Null(graph), Guard.Against.Null(policy), Words.For(Guard.Against.Null(culture)));
        StringBuilder text = new();
        foreach (CauseRow row in outline.Rows)
        {
            text.Append(' ', 2 * Math.Min(row.Indent, DeepestIndent)).Append(outline.Told(row)).Append('\n');
        }

        return text.ToString();
    }
}
