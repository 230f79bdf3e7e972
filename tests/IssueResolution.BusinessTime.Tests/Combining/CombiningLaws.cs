using IssueResolution.BusinessTime.Compiling;
using IssueResolution.BusinessTime.Tests.Generators;
using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Combining;

/// <summary>The identities of sets, each over a window around the question.</summary>
[Properties(Arbitrary = [typeof(CalendarQuestions)])]
public sealed class CombiningLaws
{
    [Property]
    public void Union_and_intersection_do_not_care_about_order(CalendarQuestion a, CalendarQuestion b)
    {
        (BusinessCalendar x, BusinessCalendar y) = (a.Sketch.Build(), b.Sketch.Build());
        AssertSame([a.At, b.At], x.Union(y), y.Union(x));
        AssertSame([a.At, b.At], x.Intersect(y), y.Intersect(x));
    }

    [Property]
    public void Union_and_intersection_do_not_care_about_grouping(CalendarQuestion a, CalendarQuestion b, CalendarQuestion c)
    {
        (BusinessCalendar x, BusinessCalendar y, BusinessCalendar z) = (a.Sketch.Build(), b.Sketch.Build(), c.Sketch.Build());
        AssertSame([a.At, b.At], x.Union(y).Union(z), x.Union(y.Union(z)));
        AssertSame([a.At, b.At], x.Intersect(y).Intersect(z), x.Intersect(y.Intersect(z)));
    }

    [Property]
    public void Outside_a_union_is_outside_both(CalendarQuestion a, CalendarQuestion b)
    {
        (BusinessCalendar x, BusinessCalendar y) = (a.Sketch.Build(), b.Sketch.Build());
        AssertSame([a.At, b.At], Outside(x.Union(y)), Outside(x).Intersect(Outside(y)));
        AssertSame([a.At, b.At], Outside(x.Intersect(y)), Outside(x).Union(Outside(y)));
        AssertSame([a.At, b.At], x.Except(y), x.Intersect(Outside(y)));
    }

    [Property]
    public void A_calendar_less_itself_never_opens(CalendarQuestion a)
    {
        BusinessCalendar nothing = a.Sketch.Build().Except(a.Sketch.Build());
        AssertSame([a.At], nothing, BusinessCalendar.In("Etc/UTC").Build());
    }

    [Property(MaxTest = 60)]
    public void Open_in_the_combination_is_open_in_its_parts_combined(CalendarQuestion a, CalendarQuestion b)
    {
        (BusinessCalendar x, BusinessCalendar y) = (a.Sketch.Build(), b.Sketch.Build());
        (bool inX, bool inY) = (x.IsOpen(a.At), y.IsOpen(a.At));
        Assert.Equal(inX || inY, x.Union(y).IsOpen(a.At));
        Assert.Equal(inX && inY, x.Intersect(y).IsOpen(a.At));
        Assert.Equal(inX && !inY, x.Except(y).IsOpen(a.At));
        Assert.Equal(x.Between(a.At, a.Other) + y.Between(a.At, a.Other), x.Union(y).Between(a.At, a.Other) + x.Intersect(y).Between(a.At, a.Other));
    }

    [Property]
    public void Combinations_of_equal_parts_are_equal(CalendarQuestion a, CalendarQuestion b)
    {
        BusinessCalendar union = a.Sketch.Build().Union(b.Sketch.Build());
        Assert.Equal(union, a.Sketch.Build().Union(b.Sketch.Build()));
        Assert.Equal(union.GetHashCode(), a.Sketch.Build().Union(b.Sketch.Build()).GetHashCode());
        Assert.NotEqual(union, a.Sketch.Build().Except(b.Sketch.Build()));
    }

    private static BusinessCalendar Outside(BusinessCalendar calendar) => BusinessCalendar.AlwaysOpen.Except(calendar);

    /// <summary>The rules themselves are compared, not the index compiled from them: that would lay out a century for a window of days.</summary>
    private static void AssertSame(Instant[] around, BusinessCalendar expected, BusinessCalendar actual)
    {
        foreach (Instant instant in around)
        {
            long from = (instant - Duration.FromDays(9)).ToUnixTimeSeconds();
            long to = (instant + Duration.FromDays(9)).ToUnixTimeSeconds();
            Assert.Equal(Stretches(expected, from, to), Stretches(actual, from, to));
        }
    }

    private static IEnumerable<(long Start, long End)> Stretches(BusinessCalendar calendar, long from, long to)
    {
        OpenStretches stretches = calendar.Rule.In(from, to);
        return Enumerable.Range(0, stretches.Count).Select(index => (stretches.Start(index), stretches.End(index)));
    }
}
