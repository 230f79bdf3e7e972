using IssueResolution.BusinessTime.Tests.Generators;
using IssueResolution.BusinessTime.Tests.Oracles;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Calendars;

[Properties(Arbitrary = [typeof(CalendarQuestions)])]
public sealed class BusinessCalendarLaws
{
    private const int Days = 6;

    [Property]
    public void Open_is_what_stepping_through_every_second_finds(CalendarQuestion question)
    {
        SecondBySecond slow = new(question.Sketch, question.At, Days);
        BusinessCalendar calendar = question.Sketch.Build();
        Assert.Equal(slow.IsOpen(question.At), calendar.IsOpen(question.At));
        Assert.Equal(slow.IsOpen(question.Other), calendar.IsOpen(question.Other));
    }

    [Property]
    public void Time_between_is_what_stepping_through_every_second_finds(CalendarQuestion question)
    {
        (Instant from, Instant to) = question.At < question.Other ? (question.At, question.Other) : (question.Other, question.At);
        BusinessCalendar calendar = question.Sketch.Build();
        Duration slow = Duration.FromSeconds(new SecondBySecond(question.Sketch, question.At, Days).Between(from, to));
        Assert.Equal(slow, calendar.Between(from, to));
        Assert.Equal(-slow, calendar.Between(to, from));
    }

    [Property]
    public void Adding_ends_where_stepping_through_every_second_ends(CalendarQuestion question)
    {
        if (new SecondBySecond(question.Sketch, question.At, Days).Add(question.At, question.Seconds) is { } slow)
        {
            Assert.Equal(slow, question.Sketch.Build().Add(question.At, Duration.FromSeconds(question.Seconds)));
        }
    }

    [Property]
    public void Subtracting_ends_where_stepping_back_through_every_second_ends(CalendarQuestion question)
    {
        if (new SecondBySecond(question.Sketch, question.At, Days).Subtract(question.At, question.Seconds) is { } slow)
        {
            Assert.Equal(slow, question.Sketch.Build().Subtract(question.At, Duration.FromSeconds(question.Seconds)));
        }
    }

    [Property]
    public void Adding_in_two_steps_is_adding_at_once(CalendarQuestion question, int ticks)
    {
        BusinessCalendar calendar = question.Sketch.Build();
        Duration first = Duration.FromSeconds(question.Seconds) + Duration.FromTicks(Math.Abs((long)ticks));
        Duration second = Duration.FromSeconds(question.Seconds / 3);
        if (Answer(() => calendar.Add(question.At, first + second)) is { } once)
        {
            Assert.Equal(once, calendar.Add(calendar.Add(question.At, first), second));
        }
    }

    [Property]
    public void What_is_added_lies_between(CalendarQuestion question, int ticks)
    {
        BusinessCalendar calendar = question.Sketch.Build();
        Duration amount = Duration.FromSeconds(question.Seconds) + Duration.FromTicks(Math.Abs((long)ticks));
        if (Answer(() => calendar.Add(question.At, amount)) is { } end)
        {
            Assert.Equal(amount, calendar.Between(question.At, end));
        }
    }

    [Property]
    public void Time_between_adds_up_over_any_point(CalendarQuestion question, int seconds)
    {
        BusinessCalendar calendar = question.Sketch.Build();
        Instant middle = question.At + Duration.FromSeconds(seconds % 10_000_000);
        Assert.Equal(
            calendar.Between(question.At, question.Other),
            calendar.Between(question.At, middle) + calendar.Between(middle, question.Other));
    }

    [Property]
    public void Open_periods_add_up_to_the_time_between_and_never_touch(CalendarQuestion question)
    {
        BusinessCalendar calendar = question.Sketch.Build();
        (Instant from, Instant to) = question.At < question.Other ? (question.At, question.Other) : (question.Other, question.At);
        List<Interval> periods = [.. calendar.OpenPeriods(new Interval(from, to))];
        Assert.Equal(calendar.Between(from, to), periods.Aggregate(Duration.Zero, (sum, period) => sum + period.Duration));
        Assert.All(periods, period => Assert.True(from <= period.Start && period.Start < period.End && period.End <= to));
        Assert.All(periods.Zip(periods.Skip(1)), pair => Assert.True(pair.First.End < pair.Second.Start));
    }

    [Property]
    public void The_next_opening_is_open_and_nothing_before_it_is(CalendarQuestion question)
    {
        BusinessCalendar calendar = question.Sketch.Build();
        if (Answer(() => calendar.NextOpening(question.At)) is { } opening)
        {
            Assert.True(calendar.IsOpen(opening));
            Assert.Equal(Duration.Zero, calendar.Between(question.At, opening));
            Assert.Equal(calendar.IsOpen(question.At), opening == question.At);
        }
    }

    [Property]
    public void Batches_answer_as_single_calls_do(CalendarQuestion question)
    {
        BusinessCalendar calendar = question.Sketch.Build();
        long[] at = [question.At.ToUnixTimeTicks(), question.Other.ToUnixTimeTicks(), 0];
        long[] amounts = [question.Seconds * TimeSpan.TicksPerSecond, 0, -5];
        long[] results = new long[3];
        if (Answer(() => Instant.FromUnixTimeTicks(at.Zip(amounts, calendar.AddTicks).Sum() % 1000)) is not null)
        {
            calendar.AddTicks(at, amounts, results);
            Assert.Equal(at.Zip(amounts, calendar.AddTicks), results);
        }

        calendar.BetweenTicks(at, at.Reverse().ToArray(), results);
        Assert.Equal(at.Zip(at.Reverse(), calendar.BetweenTicks), results);
    }

    [Property]
    public void Positions_do_not_depend_on_what_was_asked_first(CalendarQuestion question)
    {
        BusinessCalendar fresh = question.Sketch.Build();
        BusinessCalendar grown = question.Sketch.Build();
        grown.PositionOf(question.At < Instant.FromUtc(1930, 1, 1, 0, 0) ? Instant.FromUtc(1900, 1, 1, 0, 0) : question.At - Duration.FromDays(9_000));
        grown.PositionOf(question.At > Instant.FromUtc(2170, 1, 1, 0, 0) ? Instant.FromUtc(2200, 12, 31, 0, 0) : question.At + Duration.FromDays(9_000));
        Assert.Equal(grown.PositionOf(question.At), fresh.PositionOf(question.At));
        Assert.Equal(grown, fresh);
    }

    /// <summary>The answer, or null where the calendar has not enough open time to give one.</summary>
    private static Instant? Answer(Func<Instant> question)
    {
        try
        {
            return question();
        }
        catch (OpenTimeExhaustedException)
        {
            return null;
        }
    }
}
