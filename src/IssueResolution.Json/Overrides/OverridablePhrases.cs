using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using IssueResolution.Casework;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;

namespace IssueResolution.Json;

/// <summary>The phrases that messages are searched for: it takes keys that it does not have yet.</summary>
internal sealed class OverridablePhrases(PolicyPart<PhraseList> list) : OverridableCells
{
    private const string WayOut = "Write the language, a slash and the words, such as \"en/as soon as possible\".";

    private static readonly ValueForm<MessageRule> _form = ValueForms.Term(MessageRule.InOrder);

    public override string Form => _form.Description;

    internal override string CodeIn(ResolutionPolicy policy) => list.In(policy).Readings.Select(cell => cell.Table).FirstOrDefault() ?? "communicating.phrases";

    internal override ImmutableArray<string> KeysIn(ResolutionPolicy policy) => [.. list.In(policy).Readings.Select(cell => cell.Key)];

    internal override ResolutionPolicy With(ResolutionPolicy policy, WireValue entry, WireValue? key, WireValue value, string reason)
    {
        (MessageLanguage language, string words) = Split(entry, key);
        MessageRule rule = _form.Read(value);
        try
        {
            return list.Set(policy, list.In(policy).With(Overridden(list.In(policy), new LintPhrase(rule, language, words, Provenance.Override(reason)))));
        }
        catch (ArgumentException)
        {
            throw key.Fault($"These words cannot be looked for: a phrase has 1 to {LintPhrase.MostCharacters} characters and no empty line. Write the words that matter.");
        }
    }

    internal override IEnumerable<(CellReading Reading, WireNode Value)> ReadingsOf(ResolutionPolicy policy)
    {
        PhraseList phrases = list.In(policy);
        return phrases.Readings.Zip(phrases.Phrases, (reading, phrase) => (reading, _form.Write(phrase.Rule)));
    }

    /// <exception cref="WireFormatException">There is no key, or it names no language.</exception>
    internal static (MessageLanguage Language, string Words) Split(WireValue entry, [NotNull] WireValue? key)
    {
        if (key is null)
        {
            throw entry.Fault($"The key \"key\" is missing. {WayOut}");
        }

        int slash = key.Text.IndexOf('/');
        return slash > 0 && MessageLanguage.TryFromCode(key.Text.Substring(0, slash), out MessageLanguage? language)
            ? (language, key.Text.Substring(slash + 1))
            : throw key.Fault($"\"{Excerpt.Of(key.Text)}\" names no phrase. {WayOut}");
    }

    // Under the rule it always had, a phrase keeps the better wording that was found for it, and where it is looked for.
    private static LintPhrase Overridden(PhraseList phrases, LintPhrase phrase) =>
        phrases.Phrases.FirstOrDefault(known => (known.Language, known.Text, known.Rule) == (phrase.Language, phrase.Text, phrase.Rule)) is { } before
            ? phrase with { Why = before.Why, Better = before.Better, OnlyInApologies = before.OnlyInApologies }
            : phrase;
}
