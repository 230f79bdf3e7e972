using IssueResolution.BusinessTime.Tests.Generators;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Exporting;

/// <summary>What a query would do with the table is what the calendar does.</summary>
[Properties(Arbitrary = [typeof(CalendarQuestions)])]
public sealed class CompiledPeriodLaws
{
    [Property]
    public void A_deadline_looked_up_in_the_table_is_the_deadline(CalendarQuestion question)
    {
        BusinessCalendar calendar = question.Sketch.Build();
        CompiledPeriod[] table = Table(calendar, question.At);
        Duration amount = Duration.FromSeconds(question.Seconds + 1);
        if (table.LastOrDefault(row => row.OpenFrom <= question.At) is { } at && at != default)
        {
            Duration position = at.PositionBefore + Duration.Min(question.At - at.OpenFrom, at.OpenTo - at.OpenFrom) + amount;
            CompiledPeriod due = table.Last(row => row.PositionBefore < position);
            if (due != table[^1])
            {
                Assert.Equal(calendar.Add(question.At, amount), due.OpenFrom + (position - due.PositionBefore));
            }
        }
    }

    [Property]
    public void Each_row_starts_where_the_open_time_of_the_row_before_ends(CalendarQuestion question)
    {
        CompiledPeriod[] table = Table(question.Sketch.Build(), question.At);
        Assert.All(table.Zip(table.Skip(1)), pair => Assert.Equal(pair.First.PositionBefore + (pair.First.OpenTo - pair.First.OpenFrom), pair.Second.PositionBefore));
    }

    private static CompiledPeriod[] Table(BusinessCalendar calendar, Instant around) =>
        [.. calendar.CompiledPeriods(new Interval(around - Duration.FromDays(10), around + Duration.FromDays(20)))];
}
