using System.Text.RegularExpressions;

namespace IssueResolution.HouseRules.Tests.Words;

/// <summary>The words that an identifier or a text is made of: "SlaClock's DeadlineAt" has sla, clock, s, deadline and at.</summary>
internal static partial class WordsOf
{
    public static IEnumerable<string> Text(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")]
    private static partial Regex Word();
}
