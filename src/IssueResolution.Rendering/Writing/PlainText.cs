using System.Text;

namespace IssueResolution.Rendering;

/// <summary>Text in columns for a fixed-width font: one line stays one line, whatever stands in it.</summary>
internal static class PlainText
{
    /// <summary>A line without control characters and without blanks at its end.</summary>
    public static void Line(StringBuilder text, string line) => text.Append(Clean(line).TrimEnd()).Append('\n');

    /// <summary>The columns that the text takes once it is clean.</summary>
    public static int Columns(string text) => TextExtent.Columns(Clean(text));

    /// <summary>Filled up with blanks on the right; not cut when it is wider.</summary>
    public static string Padded(string text, int columns) => Clean(text) + new string(' ', Math.Max(0, columns - Columns(text)));

    /// <summary>Control characters and line separators become blanks.</summary>
    public static string Clean(string text) => new([.. text.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character)]);
}
