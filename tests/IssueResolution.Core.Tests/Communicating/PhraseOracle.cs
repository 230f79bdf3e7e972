using System.Text.RegularExpressions;

namespace IssueResolution.Communicating;

/// <summary>The same search as one large regular expression, longest phrase first: slow, and another mind.</summary>
internal static class PhraseOracle
{
    private const string Break = "(?: *\n? *)";

    private static readonly Dictionary<MessageLanguage, (Regex Search, LintPhrase[] Phrases)> _searches =
        MessageLanguage.InOrder.ToDictionary(language => language, language => Compile(PhraseList.ProfessionalServices, language));

    internal static IEnumerable<(int Start, int Length, LintPhrase Phrase)> Find(PhraseList list, string text, MessageLanguage language)
    {
        Assert.Equal(PhraseList.ProfessionalServices, list);
        var (search, phrases) = _searches[language];
        return
        [
            .. from match in search.Matches(text)
               let phrase = phrases[int.Parse(match.Groups.Keys.Skip(1).Single(name => match.Groups[name].Success)[1..], System.Globalization.CultureInfo.InvariantCulture)]
               where phrase.Rule != MessageRule.Harmless
               select (match.Index, match.Length, phrase),
        ];
    }

    private static (Regex Search, LintPhrase[] Phrases) Compile(PhraseList list, MessageLanguage language)
    {
        LintPhrase[] phrases =
        [
            .. list.Phrases.Where(phrase => phrase.Language == language && phrase.Rule != MessageRule.PrematureAdmission && !phrase.OnlyInApologies)
                .OrderByDescending(phrase => phrase.Text.Length),
        ];
        string pattern = string.Join('|', phrases.Select((phrase, index) => $"(?<p{index}>{Pattern(phrase.Text)})"));
        return (new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase), phrases);
    }

    private static string Pattern(string phrase) =>
        (IsLatin(phrase[0]) ? "(?<![a-z0-9_]|[a-z0-9_][-'])" : "")
        + string.Concat(phrase.Select((letter, index) => Letter(letter) + Between(letter, index + 1 < phrase.Length ? phrase[index + 1] : null)))
        + (IsLatin(phrase[^1]) ? "(?![a-z0-9_]|[-'][a-z0-9_])" : "");

    private static string Letter(char letter) => letter == ' ' ? "(?: +| *\n *)" : Regex.Escape(letter.ToString());

    private static string Between(char letter, char? next) => next is null || letter < 128 ? "" : Break;

    private static bool IsLatin(char letter) => letter < 128;
}
