using System.Collections.Immutable;
using IssueResolution.Casework;
using IssueResolution.Communicating;
using IssueResolution.Diagnosing;
using IssueResolution.Reasoning;

namespace IssueResolution.Json;

/// <summary>The phrases that statements of causes are searched for; like those of messages it takes keys that it does not have yet.</summary>
internal sealed class OverridableCausePhrases(PolicyPart<CausePhraseList> list) : OverridableCells
{
    private static readonly ValueForm<CauseRule> _form = ValueForms.Term(CauseRule.InOrder);

    public override string Form => _form.Description;

    internal override string CodeIn(ResolutionPolicy policy) => list.In(policy).Readings.Select(cell => cell.Table).FirstOrDefault() ?? "diagnosing.phrases";

    internal override ImmutableArray<string> KeysIn(ResolutionPolicy policy) => [.. list.In(policy).Readings.Select(cell => cell.Key)];

    internal override ResolutionPolicy With(ResolutionPolicy policy, WireValue entry, WireValue? key, WireValue value, string reason)
    {
        (MessageLanguage language, string words) = OverridablePhrases.Split(entry, key);
        CauseRule rule = _form.Read(value);
        try
        {
            return list.Set(policy, list.In(policy).With(new CausePhrase(rule, language, words, Provenance.Override(reason))));
        }
        catch (ArgumentException)
        {
            throw key.Fault("These words cannot be looked for: a phrase has visible characters. Write the words that matter.");
        }
    }

    internal override IEnumerable<(CellReading Reading, WireNode Value)> ReadingsOf(ResolutionPolicy policy)
    {
        CausePhraseList phrases = list.In(policy);
        return phrases.Readings.Zip(phrases.Phrases, (reading, phrase) => (reading, _form.Write(phrase.Rule)));
    }
}
