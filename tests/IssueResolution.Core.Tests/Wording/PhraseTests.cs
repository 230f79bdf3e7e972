using System.Globalization;
using IssueResolution.Assessing;
using NodaTime;

namespace IssueResolution.Wording;

public sealed class PhraseTests
{
    private static readonly Phrase _thanks = new("Thank you", "ありがとうございます");
    private static readonly Instant _nine = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly DateTimeZone _tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    private static Phrase Timed => Phrase.Of($"{_nine}", $"{_nine}");

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
    public void An_instant_in_a_sentence_is_told_in_UTC_until_a_zone_is_named()
    {
        Phrase sentence = Phrase.Of($"From {_nine} to {_nine.PlusNanoseconds(500_000_000)}.", $"{_nine}から。");

        Assert.Equal(new Phrase("From 2026-03-02T09:00:00Z to 2026-03-02T09:00:00.5Z.", "2026-03-02T09:00:00Zから。"), sentence);
        Assert.Equal(new Phrase("From 2026-03-02 18:00 (+09:00) to 2026-03-02 18:00:00.5 (+09:00).", "2026-03-02 18:00 (+09:00)から。"), sentence.InZone(_tokyo));
    }

    [Theory]
    [InlineData("Etc/UTC", "2026-03-02 09:00 (+00:00)")]
    [InlineData("Asia/Tokyo", "2026-03-02 18:00 (+09:00)")]
    [InlineData("America/New_York", "2026-03-02 04:00 (-05:00)")]
    public void An_instant_is_told_in_local_time_with_its_offset(string zone, string expected) =>
        Assert.Equal(expected, Timed.InZone(DateTimeZoneProviders.Tzdb[zone]).English);

    [Fact]
    public void Instants_in_phrases_in_a_sentence_and_in_a_list_are_told_in_the_zone()
    {
        Phrase outer = Phrase.Of($"Due: {Phrase.List([_thanks, Timed])}.", $"期限：{Phrase.List([_thanks, Timed])}。");

        Assert.Equal(new Phrase("Due: Thank you, 2026-03-02 18:00 (+09:00).", "期限：ありがとうございます、2026-03-02 18:00 (+09:00)。"), outer.InZone(_tokyo));
    }

    [Fact]
    public void What_was_told_in_a_zone_stays_in_it() => Assert.Equal(Timed.InZone(_tokyo), Timed.InZone(_tokyo).InZone(DateTimeZone.Utc));

    [Theory]
    [InlineData("server.log: 2026-03-02T09:00:00Z ERROR")]
    [InlineData("{0} and {{1}}")]
    public void What_people_wrote_comes_out_as_they_wrote_it(string written)
    {
        Assert.Equal(written, new Phrase(written, written).InZone(_tokyo).English);
        Assert.Equal(written, Phrase.List([new Phrase(written, written)]).InZone(_tokyo).English);
        Assert.Equal($"{written} (2026-03-02 18:00 (+09:00))", Phrase.Of($"{written} ({_nine})", $"{written}").InZone(_tokyo).English);
        Assert.Equal($"{written} 2026-03-02 18:00 (+09:00)", Phrase.Of($"{new Phrase(written, written)} {Timed}", $"{written}").InZone(_tokyo).English);
    }

    [Fact]
    public void A_sentence_is_not_told_in_no_zone() => Assert.Equal("zone", Assert.Throws<ArgumentNullException>(() => _thanks.InZone(null!)).ParamName);

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
    public void A_phrase_that_tells_an_instant_equals_one_that_people_wrote() =>
        EqualityContract.Holds(Timed, new Phrase("2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z"), Timed.InZone(_tokyo));

    [Fact]
    public void Words_equal_others_with_the_same_phrases() =>
        EqualityContract.Holds(Words.Of("a", "あ", "b", "い"), Words.Of("a", "あ", "b", "い"), Words.Of("a", "あ", "c", "い"));

    /// <summary>What an application with invariant globalization sees.</summary>
    private sealed class InvariantLanguage(string name) : CultureInfo(name)
    {
        public override string TwoLetterISOLanguageName => "iv";
    }
}
