using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Wording;

/// <summary>One thing said in English and in Japanese.</summary>
/// <remarks>Equal when both texts are equal, ordinal. The culture of the machine is never asked.</remarks>
public sealed record Phrase
{
    private readonly (FormattableString English, FormattableString Japanese)? _timed;

    /// <summary>Pairs two finished texts; use <see cref="Of"/> when they contain values.</summary>
    /// <exception cref="ArgumentException">One of the texts is empty or only white space.</exception>
    public Phrase(string english, string japanese)
    {
        English = Guard.Against.NullOrWhiteSpace(english);
        Japanese = Guard.Against.NullOrWhiteSpace(japanese);
    }

    private Phrase(FormattableString english, FormattableString japanese, LocalStamps? stamps)
        : this(Fill(english, stamps, static phrase => phrase.English), Fill(japanese, stamps, static phrase => phrase.Japanese)) =>
        _timed = stamps is null && (TellsTime(english) || TellsTime(japanese)) ? (english, japanese) : null;

    /// <summary>The text for every language but Japanese.</summary>
    public string English { get; }

    /// <summary>The text for cultures whose language is <c>ja</c>.</summary>
    public string Japanese { get; }

    /// <summary>Fills values into both texts: a phrase or a term in the language at hand, an instant in UTC as ISO 8601 has it, everything else in the invariant culture.</summary>
    /// <exception cref="FormatException">A hole asks for a format that its value does not know.</exception>
    public static Phrase Of(FormattableString english, FormattableString japanese) => new(Guard.Against.Null(english), Guard.Against.Null(japanese), null);

    /// <summary>Strings several phrases together: commas in English, 「、」 in Japanese.</summary>
    /// <exception cref="ArgumentException">There is nothing to list.</exception>
    public static Phrase List(IEnumerable<Phrase> phrases)
    {
        Phrase[] all = [.. Guard.Against.Null(phrases).Select(phrase => Guard.Against.Null(phrase, nameof(phrases)))];
        if (all.Length == 0)
        {
            throw new ArgumentException("Must hold at least one phrase.", nameof(phrases));
        }

        return Of(Joined(", ", all), Joined("、", all));
    }

    /// <summary>The same with every instant that <see cref="Of"/> filled in told in a zone: "2026-03-02 18:00 (+09:00)", with seconds only where there are any.</summary>
    /// <remarks>Whatever only looks like an instant, such as what people wrote, stays as it is. What was told in one zone stays in it.</remarks>
    public Phrase InZone(DateTimeZone zone) =>
        Guard.Against.Null(zone) is var known && _timed is var (english, japanese) ? new(english, japanese, new LocalStamps(known)) : this;

    /// <summary>The text for a reader.</summary>
    /// <remarks>Japanese for any culture whose language is Japanese; English for every other, the invariant culture included.</remarks>
    public string In(CultureInfo culture) => IsJapanese(Guard.Against.Null(culture).Name) ? Japanese : English;

    /// <summary>The English text.</summary>
    public override string ToString() => English;

    /// <summary>Whether the texts are equal; whether one of them can still be told in a zone does not matter.</summary>
    public bool Equals(Phrase? other) => other is not null && English == other.English && Japanese == other.Japanese;

    /// <inheritdoc/>
    public override int GetHashCode() => (English, Japanese).GetHashCode();

    // The name tells, not the culture's language: in an application with invariant globalization every culture has the invariant one.
    private static bool IsJapanese(string name) =>
        name.Equals("ja", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ja-", StringComparison.OrdinalIgnoreCase);

    private static bool TellsTime(FormattableString text) => text.GetArguments().Any(value => value is Instant or Phrase { _timed: not null });

    private static FormattableString Joined(string separator, Phrase[] all) =>
        FormattableStringFactory.Create(string.Join(separator, all.Select((_, place) => $"{{{place}}}")), [.. all]);

    private static string Fill(FormattableString text, LocalStamps? stamps, Func<Phrase, string> side) =>
        string.Format(CultureInfo.InvariantCulture, text.Format, [.. text.GetArguments().Select(value => Say(value, stamps, side))]);

    private static object? Say(object? value, LocalStamps? stamps, Func<Phrase, string> side) => value switch
    {
        Instant at => stamps?.Of(at) ?? InstantPattern.ExtendedIso.Format(at),
        Phrase phrase => side(stamps is null ? phrase : phrase.InZone(stamps.Zone)),
        ITerm term => side(term.Words.Name),
        _ => value,
    };
}
