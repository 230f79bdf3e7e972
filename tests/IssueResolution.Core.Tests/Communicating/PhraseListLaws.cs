using FsCheck;
using FsCheck.Fluent;

namespace IssueResolution.Communicating;

/// <summary>A text in a language, made of phrases, of what looks like them, and of whatever else stands in messages.</summary>
public sealed record WrittenText(MessageLanguage Language, string Text);

/// <summary>Texts on the edge of being found: phrases cut, glued, joined, wrapped over lines and parted by empty ones.</summary>
public static class TextGenerators
{
    private static readonly string[] _looksAlike =
        ["monsoon", "sooner", "soon-to-be", "asap's", "as", "possible", "if", "we", "can", "sorry", "最", "まっ", "御社", "早急", "です", "、", "17:00", "_", "\uD800"];

    private static readonly string[] _between = ["", " ", "  ", "\n", " \n ", "\n\n", ", ", ". ", "-", "'", "。", "—"];

    public static Arbitrary<WrittenText> Texts() => Gen.Choose(int.MinValue + 1, int.MaxValue).Select(seed => Make(new(seed))).ToArbitrary();

    private static WrittenText Make(Random random)
    {
        MessageLanguage language = One(random, MessageLanguage.InOrder);
        string[] phrases = [.. PhraseList.ProfessionalServices.Phrases.Where(phrase => phrase.Language == language).Select(phrase => phrase.Text)];
        return new(language, string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Token(random, phrases) + One(random, _between))));
    }

    private static string Token(Random random, string[] phrases)
    {
        string phrase = One(random, phrases);
        return random.Next(5) switch
        {
            0 => One(random, _looksAlike),
            1 => phrase[..random.Next(phrase.Length + 1)],
            2 => phrase.ToUpperInvariant(),
            _ => phrase,
        };
    }

    private static TItem One<TItem>(Random random, IReadOnlyList<TItem> items) => items[random.Next(items.Count)];
}

/// <summary>Laws of searching messages for phrases.</summary>
[Properties(Arbitrary = [typeof(TextGenerators)])]
public sealed class PhraseListLaws
{
    private static readonly PhraseList _list = PhraseList.ProfessionalServices;

    [Property]
    public void It_finds_what_a_slow_search_finds(WrittenText written) => Assert.Equal(
        PhraseOracle.Find(_list, written.Text, written.Language),
        _list.FindIn(written.Text, written.Language).Select(finding => (finding.Start, finding.Length, finding.Phrase)));

    [Property]
    public bool Every_reported_place_really_holds_the_phrase(WrittenText written) =>
        _list.FindIn(written.Text, written.Language).All(finding =>
            written.Text.Substring(finding.Start, finding.Length) == finding.Found
            && FoldedText.Of(finding.Found).ToString() == FoldedText.Of(finding.Phrase.Text).ToString());

    [Property]
    public bool Findings_come_in_the_order_of_the_text_and_do_not_overlap(WrittenText written)
    {
        var findings = _list.FindIn(written.Text, written.Language);
        return findings.Zip(findings.Skip(1), (left, right) => left.End <= right.Start).All(inOrder => inOrder);
    }

    [Property]
    public bool A_text_without_phrases_holds_nothing(WrittenText written, NonNull<string> any) =>
        PhraseList.Empty.FindIn(written.Text, written.Language).IsEmpty
        && _list.FindIn(new([.. any.Get.Where(letter => !char.IsLetter(letter))]), written.Language).IsEmpty;

    [Property]
    public bool Full_width_letters_are_found_where_the_others_are(WrittenText written) =>
        Places(written.Text, written.Language).SequenceEqual(Places(
            new([.. written.Text.Select(letter => letter is >= 'A' and <= 'z' ? (char)(letter + 0xFEE0) : letter)]), written.Language));

    [Property]
    public bool An_empty_line_parts_two_texts(WrittenText left, WrittenText right) =>
        Places($"{left.Text}\n\n{right.Text}", left.Language).SequenceEqual(
        [
            .. Places(left.Text, left.Language),
            .. Places(right.Text, left.Language).Select(place => (place.Start + left.Text.Length + 2, place.Length)),
        ]);

    [Property]
    public bool Without_a_phrase_that_phrase_is_not_found(WrittenText written) =>
        _list.FindIn(written.Text, written.Language).All(finding => _list.Without(written.Language, finding.Phrase.Text)
            .FindIn(written.Text, written.Language).All(other => other.Phrase != finding.Phrase));

    [Property]
    public bool Whatever_comes_in_an_answer_comes_out(string? any, char[] odd)
    {
        string text = any + new string(odd);
        return MessageLanguage.InOrder.All(language => _list.FindIn(text, language).All(finding => finding.Length > 0 && finding.End <= text.Length));
    }

    private static IEnumerable<(int Start, int Length)> Places(string text, MessageLanguage language) =>
        _list.FindIn(text, language).Select(finding => (finding.Start, finding.Length));
}
