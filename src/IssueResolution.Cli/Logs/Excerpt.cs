namespace IssueResolution.Cli.Logs;

/// <summary>A piece of the log as messages show it: on one line and never long.</summary>
internal static class Excerpt
{
    private const int Length = 40;

    /// <summary>The text's beginning, each control character as a blank, three dots where it goes on.</summary>
    public static string Of(string text)
    {
        string shown = text.Length <= Length ? text : text[..(char.IsHighSurrogate(text[Length - 1]) ? Length - 1 : Length)] + "...";
        return string.Concat(shown.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
    }
}
