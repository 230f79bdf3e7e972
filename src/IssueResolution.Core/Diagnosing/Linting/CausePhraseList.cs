using System.Collections.Immutable;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>The phrases that statements of causes are searched for. Immutable: adding or withdrawing one gives another list.</summary>
/// <remarks>
/// Read as <see cref="PhraseList"/> reads messages: from the start, the longest phrase at a place counts. Equal when the phrases are, in their order.
/// </remarks>
public sealed partial class CausePhraseList : IEquatable<CausePhraseList>
{
    private const int JapaneseLetter = 2;

    private readonly ImmutableDictionary<MessageLanguage, PhraseTrie<CausePhrase>> _tries;

    private CausePhraseList(ImmutableArray<CausePhrase> phrases)
    {
        Phrases = phrases;
        _tries = MessageLanguage.InOrder.ToImmutableDictionary(
            language => language, language => new PhraseTrie<CausePhrase>(phrases.Where(phrase => phrase.Language == language), phrase => phrase.Text));
    }

    /// <summary>A list that finds nothing.</summary>
    public static CausePhraseList Empty { get; } = new([]);

    /// <summary>The phrases that the library ships, in both languages.</summary>
    public static CausePhraseList ProfessionalServices { get; } = Empty.With([.. EnglishPhrases(), .. JapanesePhrases()]);

    /// <summary>Every phrase, in the order in which they were added.</summary>
    public ImmutableArray<CausePhrase> Phrases { get; }

    /// <summary>Every phrase as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => Phrases.Select(phrase => phrase.Read());

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(CausePhraseList? left, CausePhraseList? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(CausePhraseList? left, CausePhraseList? right) => !(left == right);

    /// <summary>The list with more phrases. One with the same words in the same language takes the place of the former.</summary>
    public CausePhraseList With(params IEnumerable<CausePhrase> phrases)
    {
        List<CausePhrase> all = [.. Phrases];
        foreach (CausePhrase phrase in Guard.Against.Null(phrases))
        {
            (MessageLanguage, string) key = KeyOf(Guard.Against.Null(phrase, nameof(phrases)).Language, phrase.Text);
            int place = all.FindIndex(former => KeyOf(former.Language, former.Text) == key);
            if (place < 0)
            {
                all.Add(phrase);
            }
            else
            {
                all[place] = phrase;
            }
        }

        return new([.. all]);
    }

    /// <summary>The list without the phrase of these words; the same phrases when there is none.</summary>
    public CausePhraseList Without(MessageLanguage language, string text)
    {
        (MessageLanguage, string) key = KeyOf(Guard.Against.Null(language), Guard.Against.Null(text));
        return new([.. Phrases.Where(phrase => KeyOf(phrase.Language, phrase.Text) != key)]);
    }

    /// <inheritdoc/>
    public bool Equals(CausePhraseList? other) => other is not null && Phrases.SequenceEqual(other.Phrases);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CausePhraseList);

    /// <inheritdoc/>
    public override int GetHashCode() => Phrases.Aggregate(17, (hash, phrase) => unchecked((hash * 31) + phrase.GetHashCode()));

    internal ImmutableArray<CauseFinding> FindIn(Phrase statement, int aloneWithin) =>
    [
        .. from language in MessageLanguage.InOrder
           let text = language.TextOf(statement)
           from finding in FindIn(text, language)
           where finding.Phrase.Rule != CauseRule.Label || LettersAround(text, finding) <= aloneWithin
           select finding,
    ];

    private static int LettersAround(string text, CauseFinding finding) =>
        (text.Substring(0, finding.Start) + text.Substring(finding.Start + finding.Length))
            .Where(char.IsLetterOrDigit).Sum(letter => Letters.IsJapanese(Letters.Fold(letter)) ? JapaneseLetter : 1);

    private static (MessageLanguage Language, string Words) KeyOf(MessageLanguage language, string text) =>
        (language, FoldedText.Of(text).ToString());

    private IEnumerable<CauseFinding> FindIn(string text, MessageLanguage language)
    {
        FoldedText folded = FoldedText.Of(text);
        for (int at = 0; at < folded.Count;)
        {
            if (_tries[language].LongestAt(folded, at, static _ => true) is not var (phrase, end))
            {
                at++;
                continue;
            }

            if (phrase.Rule != CauseRule.Harmless)
            {
                int start = folded.StartOf(at);
                int length = folded.EndOf(end - 1) - start;
                yield return new(start, length, text.Substring(start, length), phrase);
            }

            at = end;
        }
    }
}
