using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>Sentences in two languages, and steps of a scale by their code.</summary>
internal static class PhraseJson
{
    public static Phrase? ReadOrNull(WireValue? value) => value is null ? null : Read(value);

    public static Phrase Read(WireValue value)
    {
        if (value.Kind == WireKind.Text)
        {
            return new(Said(value), value.Text);
        }

        value.RefuseKeysOtherThan(["en", "ja"]);
        return new(Said(value.Require("en", "Write the English text.")), Said(value.Require("ja", "Write the Japanese text.")));
    }

    public static TScale Step<TScale>(this WireValue value, string what)
        where TScale : OrderedScale<TScale> =>
        OrderedScale<TScale>.TryFromCode(value.Text, out TScale? step)
            ? step
            : throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no {what}. Known are {string.Join(", ", OrderedScale<TScale>.InOrder.Select(known => known.Code))}.");

    private static string Said(WireValue value) =>
        string.IsNullOrWhiteSpace(value.Text) ? throw value.Fault("A sentence must not be empty. Write it, or leave the key out.") : value.Text;
}
