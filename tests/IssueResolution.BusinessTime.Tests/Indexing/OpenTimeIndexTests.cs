using IssueResolution.BusinessTime.Indexing;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Indexing;

/// <summary>What an index answers at once and what it has to search for: a calendar that searched for everything would be right, and slow.</summary>
public sealed class OpenTimeIndexTests
{
    private static readonly Instant _newYear = Instant.FromUtc(2020, 1, 1, 0, 0);

    [Theory]
    [InlineData("09:00-17:00", true)]
    [InlineData("00:00-24:00", true)]
    [InlineData("22:00-30:00", true)]
    [InlineData("01:00-02:00, 03:00-04:00, 05:00-06:00, 07:00-08:00", true)]
    [InlineData("01:00-02:00, 03:00-04:00, 05:00-06:00, 07:00-08:00, 09:00-10:00", false)]
    public void Days_of_up_to_four_stretches_are_answered_at_once_and_days_of_more_are_searched(string hours, bool isAtOnce)
    {
        OpenTimeIndex index = IndexOf(BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, hours));

        Assert.All(Enumerable.Range(0, 1461), day => Assert.Equal(isAtOnce, index.TryPosition((_newYear + Duration.FromDays(day)).ToUnixTimeTicks(), out _)));
    }

    [Fact]
    public void The_first_127_kinds_of_day_are_answered_at_once_and_the_others_searched()
    {
        OpenTimeIndex index = IndexOf(Enumerable.Range(0, 200).Aggregate(
            BusinessCalendar.In("Etc/UTC"),
            (built, day) => built.Override(new LocalDate(2020, 1, 1).PlusDays(day), DayPeriod.Between(new LocalTime(1, 0), new LocalTime(3 + (day / 60), day % 60)))));

        Assert.Equal(
            Enumerable.Range(0, 200).Select(day => day < OpenTimeIndex.SearchedDay),
            Enumerable.Range(0, 200).Select(day => index.TryPosition((_newYear + Duration.FromDays(day)).ToUnixTimeTicks(), out _)));
    }

    [Fact]
    public void Every_position_of_regular_hours_is_found_at_once()
    {
        OpenTimeIndex index = IndexOf(BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, "09:00-17:00"));

        for (long position = index.FirstPosition + 1; position <= index.LastPosition; position += 7 * TimeSpan.TicksPerMinute)
        {
            Assert.True(index.TryEarliest(position, out _));
        }

        Assert.True(index.TryEarliest(index.LastPosition, out _));
    }

    [Fact]
    public void An_index_takes_the_memory_that_it_says()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        OpenTimeIndex index = new(0, new long[1_000], new DayPattern[50], new OpenStart[700], new int[900], 3);
        long taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(taken - index.Bytes, 0, 500);
    }

    [Fact]
    public void The_way_back_takes_no_more_than_a_few_entries_a_stretch()
    {
        OpenTimeIndex index = IndexOf(BusinessCalendar.In("Etc/UTC").Open(Weekdays.All, "09:00-17:00"));

        Assert.InRange(index.Bytes, 1_461 * 24, 1_461 * 48);
    }

    private static OpenTimeIndex IndexOf(BusinessCalendarBuilder builder)
    {
        BusinessCalendar calendar = builder.Build();
        calendar.IsOpen(_newYear);
        return calendar.Index;
    }
}
