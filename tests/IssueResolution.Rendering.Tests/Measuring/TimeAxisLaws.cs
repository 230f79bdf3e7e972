using System.Collections.Immutable;
using IssueResolution.Rendering.Tests.Generators;
using NodaTime;

namespace IssueResolution.Rendering.Tests.Measuring;

[Properties(Arbitrary = [typeof(ReportModels)])]
public class TimeAxisLaws
{
    private const long TicksFrom1900To2200 = 94_670_000_000_000_000;

    [Property]
    public void Ticks_are_in_order_on_the_axis_and_at_least_one(long from, int bits, DateTimeZone zone)
    {
        TimeAxis axis = Axis(from, bits, zone);
        ImmutableArray<TimeTick> ticks = axis.Ticks(56);
        Assert.NotEmpty(ticks);
        Assert.All(ticks, tick => Assert.InRange(axis.At(tick.At), 40, 712));
        Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(pair.First.At < pair.Second.At));
    }

    [Property]
    public void There_are_never_more_ticks_than_there_is_room_for(long from, int bits, DateTimeZone zone) =>
        Assert.InRange(Axis(from, bits, zone).Ticks(56).Length, 1, (672 / 56) + 2);

    [Property]
    public void The_first_tick_says_its_context_when_labels_alone_would_be_ambiguous(long from, int bits, DateTimeZone zone)
    {
        TimeTick first = Axis(from, bits, zone).Ticks(56)[0];
        Assert.True(first.Context is not null || int.TryParse(first.Label, out _), first.ToString());
    }

    private static TimeAxis Axis(long from, int bits, DateTimeZone zone)
    {
        Instant start = Instant.FromUtc(1900, 1, 1, 0, 0) + Duration.FromTicks(Math.Abs(from % TicksFrom1900To2200));
        return new TimeAxis(start, start + Duration.FromTicks((1L << (Math.Abs(bits % 57))) - 1), 40, 712, zone, EnglishWords.Instance);
    }
}
