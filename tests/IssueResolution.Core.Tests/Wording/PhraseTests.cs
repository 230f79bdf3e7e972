using System.Globalization;
using IssueResolution.Assessing;

namespace IssueResolution.Wording;

public sealed class PhraseTests
{
    private static readonly Phrase _thanks = new("Thank you", "ありがとうございます");

    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("de-DE")]
    [InlineData("")]
    public void Every_culture_but_a_Japanese_one_reads_English(string culture) =>
        Assert.Equal("Thank you", _thanks.In(CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData("ja")]
    [InlineData("ja-JP")]
    public void A_Japanese_culture_reads_Japanese(string culture) =>
        Assert.Equal("ありがとうございます", _thanks.In(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void A_culture_is_known_by_its_name_where_the_machine_has_no_culture_data() =>
        Assert.Equal("ありがとうございます", _thanks.In(new InvariantLanguage("ja-JP")));

    [Fact]
    public void Terms_and_phrases_in_a_sentence_speak_its_language()
    {
        Phrase sentence = Phrase.Of($"{Severity.High}: {_thanks}.", $"{Severity.High}: {_thanks}。");

        Assert.Equal(("High: Thank you.", "高: ありがとうございます。"), (sentence.English, sentence.Japanese));
    }

    [Fact]
    public void Numbers_in_a_sentence_ignore_the_culture_of_the_machine()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

            Assert.Equal("1.5 days", Phrase.Of($"{1.5m} days", $"{1.5m}日").English);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_list_takes_the_comma_of_its_language() =>
        Assert.Equal(
            new Phrase("High, Thank you", "高、ありがとうございます"),
            Phrase.List([Severity.High.Words.Name, _thanks]));

    [Fact]
    public void An_empty_list_is_a_mistake_of_the_caller() =>
        Assert.Equal("phrases", Assert.Throws<ArgumentException>(() => Phrase.List([])).ParamName);

    [Theory]
    [InlineData("", "日本語", "english")]
    [InlineData("English", " ", "japanese")]
    public void A_phrase_is_complete_in_both_languages(string english, string japanese, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => new Phrase(english, japanese)).ParamName);

    [Fact]
    public void A_phrase_equals_another_with_the_same_texts() =>
        EqualityContract.Holds(new Phrase("a", "あ"), new Phrase("a", "あ"), new Phrase("a", "い"));

    [Fact]
    public void Words_equal_others_with_the_same_phrases() =>
        EqualityContract.Holds(Words.Of("a", "あ", "b", "い"), Words.Of("a", "あ", "b", "い"), Words.Of("a", "あ", "c", "い"));

    /// <summary>What an application with invariant globalization sees.</summary>
    private sealed class InvariantLanguage(string name) : CultureInfo(name)
    {
        public override string TwoLetterISOLanguageName => "iv";
    }
}
