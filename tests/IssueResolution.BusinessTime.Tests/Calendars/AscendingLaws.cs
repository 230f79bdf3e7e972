using IssueResolution.BusinessTime.Tests.Generators;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Calendars;

[Properties(Arbitrary = [typeof(CalendarQuestions)])]
public sealed class AscendingLaws
{
    private static readonly BusinessCalendar _office = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-12:00, 13:00-17:00").Build();

    [Property]
    public void Sorted_starts_are_answered_as_single_calls_are(CalendarQuestion question, short[] steps)
    {
        BusinessCalendar calendar = question.Sketch.Build();
        long amount = question.Seconds * TimeSpan.TicksPerSecond;
        long[] at = new long[steps.Length];
        long next = question.At.ToUnixTimeTicks();
        for (int i = 0; i < steps.Length; i++)
        {
            next += Math.Abs((long)steps[i]) * TimeSpan.TicksPerMinute;
            at[i] = next;
        }

        long[] expected;
        try
        {
            expected = [.. at.Select(start => calendar.AddTicks(start, amount))];
        }
        catch (OpenTimeExhaustedException)
        {
            return;
        }

        calendar.AddAscendingTicks(at, amount, at);
        Assert.Equal(expected, at);
    }

    [Fact]
    public void Starts_out_of_order_and_negative_amounts_are_refused_before_anything_is_written()
    {
        long[] at = [Instant.FromUtc(2026, 1, 1, 0, 0).ToUnixTimeTicks(), long.MaxValue, 0];
        long[] results = new long[3];

        Assert.Contains("Element 2", Assert.Throws<ArgumentException>(() => _office.AddAscendingTicks(at, 1, results)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => _office.AddAscendingTicks(at.AsSpan(0, 1), -1, results.AsSpan(0, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => _office.AddAscendingTicks(at.AsSpan(0, 2), 1, results.AsSpan(0, 2)));
        Assert.Equal([0, 0, 0], results);
    }
}
