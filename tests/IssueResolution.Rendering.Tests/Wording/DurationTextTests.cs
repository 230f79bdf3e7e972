using System.Globalization;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Wording;

public class DurationTextTests
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en-GB");

    [Fact]
    public void A_duration_is_told_in_the_language_of_the_culture()
    {
        Duration duration = Duration.FromMinutes(158);
        Assert.Equal("2 h 38 min", DurationText.Of(duration, _english));
        Assert.Equal("2時間38分", DurationText.Of(duration, CultureInfo.GetCultureInfo("ja-JP")));
    }

    [Theory]
    [InlineData(1, "0.1 s")]
    [InlineData(40, "0.1 s")]
    [InlineData(59_940, "59.9 s")]
    [InlineData(59_960, "1 min")]
    [InlineData(60_400, "1 min")]
    [InlineData(3_599_400, "59 min 59 s")]
    [InlineData(3_599_500, "1 h")]
    [InlineData(3_629_000, "1 h")]
    [InlineData(3_630_000, "1 h 1 min")]
    public void Rounding_carries_into_the_next_unit_and_never_ends_at_nothing(long milliseconds, string text) =>
        Assert.Equal(text, DurationText.Of(Duration.FromMilliseconds(milliseconds), _english));

    [Property]
    public void A_text_read_back_is_the_duration_to_within_half_of_what_it_shows(long ticks)
    {
        Duration duration = Duration.FromTicks(ticks == long.MinValue ? 0 : Math.Abs(ticks) % (NodaConstants.TicksPerDay * 500));
        string text = DurationText.Of(duration, _english);
        string[] words = text.Split(' ');
        Duration told = Duration.Zero;
        for (int index = 0; index < words.Length; index += 2)
        {
            told += Duration.FromSeconds(
                double.Parse(words[index], NumberStyles.Number, CultureInfo.InvariantCulture)
                * (words[index + 1] switch { "h" => 3600, "min" => 60, _ => 1 }));
        }

        double error = text.Contains('h', StringComparison.Ordinal) ? 30 : 0.5;
        Assert.InRange((told - duration).TotalSeconds, -error - 0.001, error + 0.001);
    }

    [Fact]
    public void A_negative_duration_is_refused() =>
        Assert.Equal(
            "duration",
            Assert.Throws<ArgumentOutOfRangeException>(() => DurationText.Of(-Duration.Epsilon, _english)).ParamName);
}
