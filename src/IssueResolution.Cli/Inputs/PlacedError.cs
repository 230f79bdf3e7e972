using System.Text.RegularExpressions;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Cli.Inputs;

/// <summary>The one form in which the tool says where in a file something is wrong: <c>FILE:LINE:COLUMN: $.path[3].key: what is wrong</c>, as compilers do.</summary>
internal static class PlacedError
{
    private static readonly Regex _placed = new(@"^Line ([0-9]+), column ([0-9]+), (\$\S*): ", RegexOptions.CultureInvariant);

    /// <summary>What a reader found.</summary>
    public static string Text(string file, WireFormatException problem) => $"{file}:{problem.Line}:{problem.Column}: {problem.Path}: {problem.Problem}";

    /// <summary>What the domain refuses of a well-formed text: the library says the place in the sentence, and it moves to the front.</summary>
    /// <param name="file">The file.</param>
    /// <param name="code">The rule that refuses.</param>
    /// <param name="message">What it says.</param>
    /// <param name="subject">What it is about, where the place alone does not say it; empty for nothing.</param>
    public static InputException Of(string file, RefusalCode code, Phrase message, string subject = "")
    {
        string about = subject.Length == 0 ? "" : $"{subject}: ";
        Match place = _placed.Match(message.English);
        string start = place.Success ? $"{file}:{place.Groups[1]}:{place.Groups[2]}: {place.Groups[3]}: " : $"{file}: ";
        return new($"{start}{about}{message.English[place.Length..]} ({code.Code})");
    }
}
