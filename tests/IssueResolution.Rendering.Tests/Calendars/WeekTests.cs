using System.Globalization;
using IssueResolution.BusinessTime;
using IssueResolution.Rendering.Tests.Picturing;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Calendars;

public class WeekTests
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo _japanese = CultureInfo.GetCultureInfo("ja");

    [Fact]
    public void A_week_is_told_day_by_day_with_breaks_exceptions_holidays_nights_and_changes_of_the_clock() => Assert.Equal(
        """
        Opening hours, week of Mon 2024-03-25
        36 h 30 min open in the week
        Dates and times in Europe/London.

        Mon 2024-03-25  9 h         09:00–18:00
        Tue 2024-03-26  9 h         09:00–18:00
        Wed 2024-03-27  7 h 30 min  09:00–12:00, 13:30–18:00
        Thu 2024-03-28  4 h         09:00–13:00
        Fri 2024-03-29  0 h         closed · holiday: Good Friday
        Sat 2024-03-30  2 h         22:00–Sun 06:00
        Sun 2024-03-31  5 h         Sat 22:00–Sun 06:00 · clock goes from 01:00 to 02:00

        """.ReplaceLineEndings("\n"),
        WeekText.Write([new(string.Empty, Weeks.London())], Weeks.Easter, _english));

    [Fact]
    public void A_picture_has_a_bar_for_every_piece_and_a_line_at_the_change_of_the_clock()
    {
        Drawing picture = Drawing.Of(WeekPicture.Draw(Weeks.London(), Weeks.Easter, _english));

        Assert.Equal(2 + 2 + 1 + 2, picture.Bars("met").Count(bar => bar.Width != 16));
        Assert.Single(picture.Bars("ahead"), bar => bar.Width != 16);
        Assert.Single(picture.Bars("area-past"), bar => bar.Width != 16);
        Assert.Single(picture.Bars("open"), bar => bar.Width != 16);
        Assert.Single(picture.Shapes("line"), line => (string?)line.Attribute("class") == "mark dashed");
        Assert.Contains("Sun 2024-03-31 · Sat 22:00–Sun 06:00 · clock goes from 01:00 to 02:00 · 5 h.", picture.Description, StringComparison.Ordinal);
        Assert.Equal("Opening hours of a week", picture.Title);
    }

    [Fact]
    public void Hours_of_several_calendars_are_each_in_their_own_zone()
    {
        string text = WeekText.Write(Weeks.TwoCities, new LocalDate(2024, 1, 17), _english);

        Assert.Contains("Mon 2024-01-15  London  9 h         09:00–18:00\n", text, StringComparison.Ordinal);
        Assert.Contains("Mon 2024-01-15  Tokyo   9 h         08:30–17:30, Tue 08:30–17:30\n", text, StringComparison.Ordinal);
        Assert.Contains("Hours are local to each row: Europe/London, Asia/Tokyo. The axis is the clock in Europe/London.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_hour_that_passes_twice_counts_twice_and_is_drawn_once()
    {
        BusinessCalendar nights = BusinessCalendar.In("Europe/London").Open(IsoDayOfWeek.Sunday, "00:00-06:00").Build();

        Assert.Contains(
            "Sun 2024-10-27  7 h  00:00–06:00 · clock goes from 02:00 to 01:00\n",
            WeekText.Write([new("n", nights)], new LocalDate(2024, 10, 27), _english),
            StringComparison.Ordinal);
        Assert.All(
            Drawing.Of(WeekPicture.Draw(nights, new LocalDate(2024, 10, 27), _english)).Bars("met").Where(bar => bar.Width > 16),
            bar => Assert.InRange(bar.X + bar.Width, 20, 20 + (680 / 4.0) + 0.1));
    }

    [Fact]
    public void A_date_that_a_zone_left_out_is_there_and_says_so()
    {
        BusinessCalendar apia = BusinessCalendar.In("Pacific/Apia").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();

        Assert.Contains("Fri 2011-12-30  0 h  this date was skipped here\n", WeekText.Write([new("a", apia)], new LocalDate(2011, 12, 30), _english), StringComparison.Ordinal);
        Drawing.Of(WeekPicture.Draw(apia, new LocalDate(2011, 12, 30), _japanese)).MustBeSound();
    }

    [Fact]
    public void Without_calendars_it_says_so()
    {
        Assert.Equal("There is no calendar to show.\n", WeekText.Write([], Weeks.Easter, _english));
        Assert.Equal("表示するカレンダーはありません。", Drawing.Of(WeekPicture.Draw([], Weeks.Easter, _japanese)).Description);
    }

    [Fact]
    public void A_calendar_that_never_closes_and_one_that_does_not_open_this_week_can_be_drawn()
    {
        BusinessCalendar later = BusinessCalendar.In("Etc/UTC").HoursFrom(new LocalDate(2030, 1, 1), WeeklyHours.AlwaysOpen).Build();

        Assert.Contains("168 h open in the week", WeekPicture.Draw(BusinessCalendar.AlwaysOpen, Weeks.Easter, _english), StringComparison.Ordinal);
        Assert.Contains("00:00–24:00", WeekText.Write([new("a", BusinessCalendar.AlwaysOpen)], Weeks.Easter, _english), StringComparison.Ordinal);
        Assert.Contains("0 h open in the week", WeekPicture.Draw(later, Weeks.Easter, _english), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_stay_text_and_long_ones_stay_inside()
    {
        const string hostile = "<script>|x|</script> & \"q\" \u0007";
        string svg = WeekPicture.Draw([new(hostile, Weeks.London(hostile)), new(new string('長', 40), Weeks.Tokyo)], Weeks.Easter, _japanese, PictureWidth.Narrow);

        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.Contains("<script>|x|</script> & \"q\"", Drawing.Of(svg).Description, StringComparison.Ordinal);
        Drawing.Of(svg).TextsMustBeClear();
        Assert.DoesNotContain(WeekText.Write([new(hostile, Weeks.London(hostile))], Weeks.Easter, _english), character => char.IsControl(character) && character != '\n');
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2201)]
    public void A_week_out_of_the_years_of_calendars_is_refused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WeekPicture.Draw(Weeks.Tokyo, new LocalDate(year, 6, 1), _english));

    [Property(MaxTest = 60)]
    public void Every_week_is_sound_in_both_languages_and_widths(int day)
    {
        LocalDate date = new LocalDate(2000, 1, 1).PlusDays(Math.Abs(day % 20_000));
        foreach (PictureWidth width in Enum.GetValues<PictureWidth>())
        {
            foreach (CultureInfo culture in (CultureInfo[])[_english, _japanese])
            {
                Drawing several = Drawing.Of(WeekPicture.Draw([.. Weeks.TwoCities, new("Either", Weeks.London().Union(Weeks.Tokyo)), new("Both", Weeks.London().Intersect(Weeks.Tokyo))], date, culture, width));
                several.MustBeSound();
                several.TextsMustBeClear();
                Drawing one = Drawing.Of(WeekPicture.Draw(Weeks.London(), date, culture, width));
                one.MustBeSound();
                one.TextsMustBeClear();
            }
        }
    }

    [Property(MaxTest = 60)]
    public void The_days_of_a_week_add_up_to_what_the_calendar_counts(int day)
    {
        LocalDate monday = new LocalDate(2024, 1, 1).PlusDays(7 * (day % 500));
        WeekView view = new([.. Weeks.TwoCities], monday, EnglishWords.Instance);

        Assert.All(view.Lanes.Zip(Weeks.TwoCities), pair => Assert.Equal(
            pair.Second.Value.Between(view.Days[0].From, view.Days[6].To),
            view.Days.Select(each => pair.First.OpenWithin(each.From, each.To)).Aggregate(Duration.Zero, (sum, part) => sum + part)));
    }
}
