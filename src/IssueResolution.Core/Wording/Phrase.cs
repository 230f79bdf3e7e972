using System.Globalization;

namespace IssueResolution.Wording;

/// <summary>One thing said in English and in Japanese.</summary>
/// <remarks>Equal when both texts are equal, ordinal. The culture of the machine is never asked.</remarks>
public sealed record Phrase
{
    /// <summary>Pairs two finished texts; use <see cref="Of"/> when they contain values.</summary>
    /// <exception cref="ArgumentException">One of the texts is empty or only white space.</exception>
    public Phrase(string english, string japanese)
    {
        English = Guard.Against.NullOrWhiteSpace(english);
        Japanese = Guard.Against.NullOrWhiteSpace(japanese);
    }

    /// <summary>The text for every language but Japanese.</summary>
    public string English { get; }

    /// <summary>The text for cultures whose language is <c>ja</c>.</summary>
    public string Japanese { get; }

    /// <summary>Fills values into both texts: a phrase or a term in the language at hand, everything else in the invariant culture.</summary>
    /// <exception cref="FormatException">A hole asks for a format that its value does not know.</exception>
    public static Phrase Of(FormattableString english, FormattableString japanese) =>
        new(Fill(Guard.Against.Null(english), static phrase => phrase.English), Fill(Guard.Against.Null(japanese), static phrase => phrase.Japanese));

    /// <summary>Strings several phrases together: commas in English, 「、」 in Japanese.</summary>
    /// <exception cref="ArgumentException">There is nothing to list.</exception>
    public static Phrase List(IEnumerable<Phrase> phrases)
    {
        Phrase[] all = [.. Guard.Against.Null(phrases)];
        if (all.Length == 0)
        {
            throw new ArgumentException("Must hold at least one phrase.", nameof(phrases));
        }

        return new(string.Join(", ", all.Select(phrase => phrase.English)), string.Join("、", all.Select(phrase => phrase.Japanese)));
    }

    /// <summary>The text for a reader.</summary>
    /// <remarks>Japanese for any culture whose language is Japanese; English for every other, the invariant culture included.</remarks>
    public string In(CultureInfo culture) => IsJapanese(Guard.Against.Null(culture).Name) ? Japanese : English;

    /// <summary>The English text.</summary>
    public override string ToString() => English;

    // The name tells, not the culture's language: in an application with invariant globalization every culture has the invariant one.
    private static bool IsJapanese(string name) =>
        name.Equals("ja", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ja-", StringComparison.OrdinalIgnoreCase);

    private static string Fill(FormattableString text, Func<Phrase, string> side) =>
        string.Format(CultureInfo.InvariantCulture, text.Format, [.. text.GetArguments().Select(value => Say(value, side))]);

    private static object? Say(object? value, Func<Phrase, string> side) => value switch
    {
        Phrase phrase => side(phrase),
        ITerm term => side(term.Words.Name),
        _ => value,
    };
}
