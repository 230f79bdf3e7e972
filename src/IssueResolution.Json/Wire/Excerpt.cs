namespace IssueResolution.Json;

/// <summary>A piece of what the user wrote as messages show it: on one line and never long.</summary>
internal static class Excerpt
{
    private const int Length = 40;

    /// <summary>The text's beginning, each control character and line break as a blank, three dots where it goes on.</summary>
    public static string Of(string text) => OnOneLine(Beginning(text));

    /// <summary>The whole text, each control character and line break as a blank.</summary>
    public static string OnOneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));

    private static string Beginning(string text) => text.Length <= Length
        ? text
        : text.Substring(0, char.IsHighSurrogate(text[Length - 1]) ? Length - 1 : Length) + "...";
}
