using IssueResolution.Wording;

namespace IssueResolution.Json;

/// <summary>A phrase: one text where both languages say the same, else <c>{"en": "...", "ja": "..."}</c>.</summary>
internal static class PhraseForm
{
    private static readonly WireField<Phrase, string> _english = TextForms.Text.Required("en", "Write the English text.", (Phrase phrase) => phrase.English);
    private static readonly WireField<Phrase, string> _japanese = TextForms.Text.Required("ja", "Write the Japanese text.", (Phrase phrase) => phrase.Japanese);

    private static readonly WireForm<Phrase> _both =
        WireFields.Object("both-languages", value => new Phrase(_english.In(value), _japanese.In(value)), _english, _japanese);

    public static WireForm<Phrase> Phrase { get; } = new(
        value => value.Kind == WireKind.Object ? _both.Read(value) : OneText(TextForms.Text.Read(value)),
        phrase => phrase.English == phrase.Japanese ? WireNode.Text(phrase.English) : _both.Write(phrase),
        SchemaPart.OneOf([TextForms.Text.Schema, _both.Schema]).Named("phrase"));

    private static Phrase OneText(string text) => new(text, text);
}
