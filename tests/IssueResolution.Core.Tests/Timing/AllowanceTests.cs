using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

public sealed class AllowanceTests
{
    private static readonly DateTimeZone _tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    private static readonly BusinessCalendar _office = BusinessCalendar.In(_tokyo)
        .Open(Weekdays.MondayToFriday, DayPeriod.Parse("09:00-12:00"), DayPeriod.Parse("13:00-18:00"))
        .Holiday(new(2026, 3, 20), "Vernal Equinox Day")
        .Build();

    [Theory]
    [InlineData(1, "2026-03-06T14:15", "2026-03-09T14:15")]
    [InlineData(2, "2026-03-06T14:15", "2026-03-10T14:15")]
    [InlineData(1, "2026-03-07T10:00", "2026-03-10T09:00")]
    [InlineData(1, "2026-03-06T20:00", "2026-03-10T09:00")]
    [InlineData(1, "2026-03-19T09:00", "2026-03-23T09:00")]
    [InlineData(1, "2026-03-09T12:30", "2026-03-10T13:00")]
    public void Business_days_keep_the_time_of_day_and_skip_closed_days(int days, string from, string due) =>
        Assert.Equal(At(due), new Allowance.BusinessDays(days).DueAfter(At(from), _office));

    [Fact]
    public void Elapsed_time_runs_at_night_and_at_the_weekend() =>
        Assert.Equal(At("2026-03-07T03:00"), new Allowance.Elapsed(Duration.FromHours(9)).DueAfter(At("2026-03-06T18:00"), _office));

    [Fact]
    public void Open_hours_wait_for_the_office() =>
        Assert.Equal(At("2026-03-09T10:00"), new Allowance.OpenHours(Duration.FromHours(2)).DueAfter(At("2026-03-06T17:00"), _office));

    [Theory]
    [InlineData("2026-03-06T14:15", "2026-03-07T00:00")]
    [InlineData("2026-03-07T00:00", "2026-03-08T00:00")]
    public void The_same_day_lasts_until_local_midnight(string from, string due) =>
        Assert.Equal(At(due), new Allowance.SameDay().DueAfter(At(from), _office));

    [Fact]
    public void Amounts_are_written_for_people_and_for_machines()
    {
        Allowance[] all =
        [
            new Allowance.Elapsed(Duration.FromHours(1)), new Allowance.Elapsed(Duration.FromMinutes(15)), new Allowance.Elapsed(Duration.FromDays(7)),
            new Allowance.OpenHours(Duration.FromHours(4)), new Allowance.BusinessDays(2), new Allowance.SameDay(),
        ];

        Assert.Equal(
            ["1 hour", "15 minutes", "7 days", "4 hours of business time", "2 business days", "the same day"], all.Select(one => one.Text.English));
        Assert.Equal(["1時間", "15分", "7日", "営業時間で4時間", "2営業日", "当日中"], all.Select(one => one.Text.Japanese));
        Assert.Equal(["PT1H", "PT15M", "PT168H", "business PT4H", "2 business-days", "same-day"], all.Select(one => one.ToString()));
    }

    [Theory]
    [InlineData(30_000, "30 seconds", "30秒")]
    [InlineData(90_000, "90 seconds", "90秒")]
    [InlineData(1_000, "1 second", "1秒")]
    [InlineData(1_500, "1.5 seconds", "1.5秒")]
    [InlineData(5_400_000, "90 minutes", "90分")]
    [InlineData(90_000_000, "25 hours", "25時間")]
    [InlineData(86_401_000, "86401 seconds", "86401秒")]
    public void An_amount_in_words_is_the_whole_amount(int milliseconds, string english, string japanese) =>
        Assert.Equal(new(english, japanese), new Allowance.Elapsed(Duration.FromMilliseconds(milliseconds)).Text);

    [Fact]
    public void The_least_amount_is_not_called_nothing() =>
        Assert.Equal("0.000000001 seconds", new Allowance.Elapsed(Duration.Epsilon).Text.English);

    [Fact]
    public void Zero_business_days_and_negative_amounts_are_mistakes_of_the_caller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Allowance.BusinessDays(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Allowance.Elapsed(Duration.FromHours(-1)));
    }

    [Fact]
    public void Allowances_are_equal_on_the_same_clock_only()
    {
        Assert.Equal(new Allowance.Elapsed(Duration.FromHours(24)), new Allowance.Elapsed(Duration.FromDays(1)));
        Assert.NotEqual<Allowance>(new Allowance.Elapsed(Duration.FromHours(24)), new Allowance.OpenHours(Duration.FromHours(24)));
    }

    [Theory]
    [InlineData("2026-03-06T23:00", "2026-03-09T23:00")]
    [InlineData("2026-03-06T02:00", "2026-03-09T02:00")]
    [InlineData("2026-03-07T02:00", "2026-03-10T22:00")]
    [InlineData("2026-03-05T12:00", "2026-03-06T22:00")]
    public void The_tail_of_a_night_shift_makes_no_business_day_of_the_next_date(string from, string due)
    {
        BusinessCalendar night = BusinessCalendar.In(_tokyo).Open(Weekdays.MondayToFriday, DayPeriod.Parse("22:00-06:00")).Build();

        Assert.Equal(At(due), new Allowance.BusinessDays(1).DueAfter(At(from), night));
    }

    [Theory]
    [InlineData("2026-03-28T01:30:00Z", "2026-03-29T01:00:00Z")]
    [InlineData("2026-03-28T02:00:00Z", "2026-03-29T01:00:00Z")]
    public void A_time_of_day_that_the_clock_skips_is_due_when_it_changes(string from, string due) =>
        Assert.Equal(Utc(due), new Allowance.BusinessDays(1).DueAfter(Utc(from), Clocks.Open("Europe/London", "always")));

    [Theory]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-26T01:00:00Z")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-26T01:30:00Z")]
    public void A_start_in_the_hour_that_comes_twice_counts_from_the_change(string from, string due) =>
        Assert.Equal(Utc(due), new Allowance.BusinessDays(1).DueAfter(Utc(from), Clocks.Open("Europe/London", "always")));

    /// <summary>Samoa went from 29 to 31 December 2011 at 10:00 UTC.</summary>
    [Fact]
    public void A_date_that_never_was_is_neither_counted_nor_waited_for()
    {
        BusinessCalendar apia = Clocks.Open("Pacific/Apia", "always");

        Assert.Equal(Utc("2011-12-30T22:00:00Z"), new Allowance.BusinessDays(1).DueAfter(Utc("2011-12-29T22:00:00Z"), apia));
        Assert.Equal(Utc("2011-12-30T10:00:00Z"), new Allowance.SameDay().DueAfter(Utc("2011-12-29T22:00:00Z"), apia));
        Assert.Equal(Utc("2011-12-31T10:00:00Z"), new Allowance.SameDay().DueAfter(Utc("2011-12-30T10:00:00Z"), apia));
    }

    private static Instant Utc(string text) => NodaTime.Text.InstantPattern.General.Parse(text).Value;

    private static Instant At(string local) =>
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value.InZoneStrictly(_tokyo).ToInstant();
}
