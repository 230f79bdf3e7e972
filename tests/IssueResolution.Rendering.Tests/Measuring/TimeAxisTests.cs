using NodaTime;

namespace IssueResolution.Rendering.Tests.Measuring;

public class TimeAxisTests
{
    private static readonly DateTimeZone _london = DateTimeZoneProviders.Tzdb["Europe/London"];

    [Fact]
    public void Days_begin_at_local_midnight_also_across_a_clock_change()
    {
        TimeAxis axis = new(Instant.FromUtc(2016, 3, 26, 6, 0), Instant.FromUtc(2016, 3, 29, 6, 0), 0, 200, _london, EnglishWords.Instance);
        Assert.Equal(
            [
                new TimeTick(Instant.FromUtc(2016, 3, 27, 0, 0), "27 Mar", "2016"),
                new TimeTick(Instant.FromUtc(2016, 3, 27, 23, 0), "28 Mar", null),
                new TimeTick(Instant.FromUtc(2016, 3, 28, 23, 0), "29 Mar", null),
            ],
            axis.Ticks(56));
    }

    [Fact]
    public void Months_name_their_year_where_it_begins()
    {
        (Instant from, Instant to) = (Instant.FromUtc(2016, 10, 20, 0, 0), Instant.FromUtc(2017, 2, 20, 0, 0));
        TimeAxis axis = new(from, to, 0, 400, _london, JapaneseWords.Instance);
        Assert.Equal(["11月 2016年", "12月 ", "1月 2017年", "2月 "], axis.Ticks(56).Select(tick => $"{tick.Label} {tick.Context}"));
    }

    [Fact]
    public void Weeks_begin_on_Monday()
    {
        (Instant from, Instant to) = (Instant.FromUtc(2016, 1, 1, 0, 0), Instant.FromUtc(2016, 2, 1, 0, 0));
        TimeAxis axis = new(from, to, 0, 300, DateTimeZone.Utc, EnglishWords.Instance);
        Assert.All(axis.Ticks(56), tick => Assert.Equal(IsoDayOfWeek.Monday, tick.At.InUtc().DayOfWeek));
    }

    [Fact]
    public void A_single_instant_is_shown_with_half_a_day_around_it()
    {
        Instant at = Instant.FromUtc(2016, 3, 4, 9, 0);
        TimeAxis axis = new(at, at, 0, 100, DateTimeZone.Utc, EnglishWords.Instance);
        Assert.Equal(50, axis.At(at));
        Assert.Equal(Duration.FromHours(24), axis.To - axis.From);
    }
}
