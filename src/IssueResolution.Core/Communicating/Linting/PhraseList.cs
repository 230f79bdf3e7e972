using System.Collections.Immutable;
using IssueResolution.Reasoning;

namespace IssueResolution.Communicating;

/// <summary>The phrases that a message is searched for. Immutable: adding or withdrawing one gives another list.</summary>
/// <remarks>
/// Read from the start, the longest phrase at a place counts and is not searched again, so a longer phrase settles what its beginning would
/// have meant: "as soon as" is harmless, "as soon as possible" is not. Equal when the phrases are, in their order.
/// </remarks>
public sealed partial class PhraseList : IEquatable<PhraseList>
{
    private readonly ImmutableDictionary<MessageLanguage, PhraseTrie<LintPhrase>> _tries;

    private PhraseList(ImmutableArray<LintPhrase> phrases)
    {
        Phrases = phrases;
        _tries = MessageLanguage.InOrder.ToImmutableDictionary(
            language => language, language => new PhraseTrie<LintPhrase>(phrases.Where(phrase => phrase.Language == language), phrase => phrase.Text));
    }

    /// <summary>A list that finds nothing.</summary>
    public static PhraseList Empty { get; } = new([]);

    /// <summary>The phrases that the library ships, in both languages.</summary>
    public static PhraseList ProfessionalServices { get; } = Empty.With([.. EnglishPhrases(), .. JapanesePhrases(), .. SurveyPhrases()]);

    /// <summary>Every phrase, in the order in which they were added.</summary>
    public ImmutableArray<LintPhrase> Phrases { get; }

    /// <summary>Every phrase as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => Phrases.Select(phrase => phrase.Read());

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(PhraseList? left, PhraseList? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(PhraseList? left, PhraseList? right) => !(left == right);

    /// <summary>The list with more phrases. One with the same words in the same language takes the place of the former.</summary>
    public PhraseList With(params IEnumerable<LintPhrase> phrases)
    {
        List<LintPhrase> all = [.. Phrases];
        Dictionary<(MessageLanguage, string), int> places = [];
        for (int place = 0; place < all.Count; place++)
        {
            places[KeyOf(all[place].Language, all[place].Text)] = place;
        }

        foreach (LintPhrase phrase in Guard.Against.Null(phrases))
        {
            (MessageLanguage, string) key = KeyOf(Guard.Against.Null(phrase, nameof(phrases)).Language, phrase.Text);
            if (places.TryGetValue(key, out int place))
            {
                all[place] = phrase;
            }
            else
            {
                places.Add(key, all.Count);
                all.Add(phrase);
            }
        }

        return new([.. all]);
    }

    /// <summary>The list without the phrase of these words; the same list when there is none.</summary>
    public PhraseList Without(MessageLanguage language, string text)
    {
        (MessageLanguage, string) key = KeyOf(Guard.Against.Null(language), Guard.Against.Null(text));
        return new([.. Phrases.Where(phrase => KeyOf(phrase.Language, phrase.Text) != key)]);
    }

    /// <summary>What should be put differently, in the order of the text. No two places overlap.</summary>
    /// <remarks>
    /// Admissions and phrases <see cref="LintPhrase.OnlyInApologies"/> are left out: they depend on the message, see
    /// <see cref="CommunicatingPolicy.Lint(Message)"/>.
    /// </remarks>
    /// <param name="text">Any text, empty or broken ones included; the time it takes grows with its length.</param>
    /// <param name="language">Whose phrases are looked for.</param>
    [Requirement("R-067")]
    [Requirement("R-075")]
    public ImmutableArray<MessageFinding> FindIn(string text, MessageLanguage language) =>
        FindIn(text, language, static phrase => phrase.Rule != MessageRule.PrematureAdmission && !phrase.OnlyInApologies);

    /// <inheritdoc/>
    public bool Equals(PhraseList? other) => other is not null && Phrases.SequenceEqual(other.Phrases);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PhraseList);

    /// <inheritdoc/>
    public override int GetHashCode() => Phrases.Aggregate(17, (hash, phrase) => unchecked((hash * 31) + phrase.GetHashCode()));

    internal ImmutableArray<MessageFinding> FindIn(string text, MessageLanguage language, Func<LintPhrase, bool> counts)
    {
        FoldedText folded = FoldedText.Of(Guard.Against.Null(text));
        PhraseTrie<LintPhrase> trie = _tries[Guard.Against.Null(language)];
        ImmutableArray<MessageFinding>.Builder findings = ImmutableArray.CreateBuilder<MessageFinding>();
        for (int at = 0; at < folded.Count;)
        {
            if (trie.LongestAt(folded, at, counts) is not var (phrase, end))
            {
                at++;
                continue;
            }

            if (phrase.Rule != MessageRule.Harmless)
            {
                int start = folded.StartOf(at);
                int length = folded.EndOf(end - 1) - start;
                findings.Add(new(start, length, text.Substring(start, length), phrase));
            }

            at = end;
        }

        return findings.ToImmutable();
    }

    private static (MessageLanguage Language, string Words) KeyOf(MessageLanguage language, string text) =>
        (language, FoldedText.Of(text).ToString());
}
