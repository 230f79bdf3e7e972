using System.Globalization;
using System.Reflection;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Wording;

public class WordsTests
{
    public static TheoryData<string> Texts =>
        [.. typeof(Words).GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => property.Name)];

    [Theory]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("ja", "ja")]
    [InlineData("ja-JP", "ja")]
    [InlineData("de-DE", "en")]
    [InlineData("", "en")]
    public void Japanese_cultures_read_Japanese_and_all_others_English(string culture, string language) =>
        Assert.Equal(language, Words.For(CultureInfo.GetCultureInfo(culture)).Language);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_is_there_in_both_languages_and_differs(string name)
    {
        PropertyInfo property = typeof(Words).GetProperty(name)!;
        string english = (string)property.GetValue(EnglishWords.Instance)!;
        string japanese = (string)property.GetValue(JapaneseWords.Instance)!;
        Assert.NotEmpty(english);
        Assert.NotEmpty(japanese);
        Assert.NotEqual(english, japanese);
        Assert.DoesNotContain(english, character => character > '\u3000');
    }

    [Fact]
    public void Every_kind_of_stretch_has_its_own_word_in_both_languages()
    {
        foreach (Words words in new Words[] { EnglishWords.Instance, JapaneseWords.Instance })
        {
            Assert.Equal(5, Enum.GetValues<StretchKind>().Select(words.Kind).Distinct().Count());
        }
    }

    [Theory]
    [InlineData(0, "0 h", "0時間")]
    [InlineData(30, "30 s", "30秒")]
    [InlineData(2730, "45 min 30 s", "45分30秒")]
    [InlineData(2700, "45 min", "45分")]
    [InlineData(3600, "1 h", "1時間")]
    [InlineData(9480, "2 h 38 min", "2時間38分")]
    [InlineData(359_999, "100 h", "100時間")]
    [InlineData(433_080, "120 h 18 min", "120時間18分")]
    [InlineData(6_030_000, "1,675 h", "1,675時間")]
    [InlineData(6_030_660, "1,675 h 11 min", "1,675時間11分")]
    public void Durations_are_told_in_hours_at_most(int seconds, string english, string japanese)
    {
        Assert.Equal(english, EnglishWords.Instance.Span(Duration.FromSeconds(seconds)));
        Assert.Equal(japanese, JapaneseWords.Instance.Span(Duration.FromSeconds(seconds)));
    }

    [Fact]
    public void Moments_name_their_weekday()
    {
        LocalDateTime moment = new(2016, 3, 29, 9, 4);
        Assert.Equal("Tue 29 Mar 2016, 09:04", EnglishWords.Instance.Moment(moment));
        Assert.Equal("2016年3月29日(火) 09:04", JapaneseWords.Instance.Moment(moment));
    }

    [Theory]
    [InlineData(0, 5, "0%")]
    [InlineData(5, 5, "100%")]
    [InlineData(99_999, 100_000, "99.9%")]
    [InlineData(1, 100_000, "0.1%")]
    [InlineData(1, 3, "33.3%")]
    [InlineData(0, 0, "–")]
    public void A_share_is_never_rounded_to_all_or_nothing(int part, int whole, string share) =>
        Assert.Equal(share, Numerals.Share(part, whole));
}
