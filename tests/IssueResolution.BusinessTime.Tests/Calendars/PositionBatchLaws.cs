using IssueResolution.BusinessTime.Tests.Generators;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Calendars;

[Properties(Arbitrary = [typeof(CalendarQuestions)])]
public sealed class PositionBatchLaws
{
    private static readonly BusinessCalendar _office = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();

    [Property]
    public void Columns_are_mapped_as_single_calls_map(CalendarQuestion question, int[] seconds)
    {
        BusinessCalendar calendar = question.Sketch.Build();
        long[] at = [.. seconds.Select(offset => (question.At + Duration.FromSeconds(offset)).ToUnixTimeTicks())];
        long[] expected = [.. at.Select(calendar.PositionOfTicks)];
        long[] expectedBack = [.. expected.Select(calendar.AtPositionTicks)];

        calendar.PositionOfTicks(at, at);
        Assert.Equal(expected, at);
        calendar.AtPositionTicks(at, at);
        Assert.Equal(expectedBack, at);
    }

    [Fact]
    public void The_last_instant_and_a_calendar_not_yet_asked_anything_are_no_different()
    {
        BusinessCalendar fresh = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();
        long[] at = [BusinessCalendar.Latest.ToUnixTimeTicks(), 0, BusinessCalendar.Earliest.ToUnixTimeTicks()];
        long[] results = new long[3];

        fresh.PositionOfTicks(at, results);

        Assert.Equal(at.Select(_office.PositionOfTicks), results);
    }

    [Fact]
    public void Spans_of_two_lengths_and_instants_outside_are_refused()
    {
        long[] two = new long[2];

        Assert.Throws<ArgumentException>(() => _office.PositionOfTicks(two, two.AsSpan(1)));
        Assert.Throws<ArgumentException>(() => _office.AtPositionTicks(two, two.AsSpan(1)));
        Assert.Equal("at", Assert.Throws<ArgumentOutOfRangeException>(() => _office.PositionOfTicks([long.MinValue], two.AsSpan(1))).ParamName);
        Assert.Throws<OpenTimeExhaustedException>(() => _office.AtPositionTicks([long.MaxValue], two.AsSpan(1)));
    }
}
