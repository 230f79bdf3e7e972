using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

public sealed class PackedEventTests
{
    public static TheoryData<Instant> Instants => [BusinessCalendar.Earliest, Instant.FromUnixTimeTicks(-1), NodaConstants.UnixEpoch, BusinessCalendar.Latest];

    [Theory]
    [MemberData(nameof(Instants))]
    public void An_event_gives_back_what_it_was_made_of(Instant at)
    {
        foreach (PackedEventKind kind in Enum.GetValues<PackedEventKind>())
        {
            PackedEvent packed = PackedEvent.Of(at, kind);

            Assert.Equal((at, at.ToUnixTimeTicks(), kind), (packed.At, packed.Ticks, packed.Kind));
            Assert.InRange(packed.Value, -(1L << 59), (1L << 59) - 1);
        }
    }

    [Fact]
    public void The_later_event_is_the_greater_number_whatever_the_kinds() =>
        Assert.True(PackedEvent.Of(Instant.FromUnixTimeTicks(-1), PackedEventKind.Start).Value < PackedEvent.Of(default, PackedEventKind.Run).Value);

    [Fact]
    public void Kinds_have_the_numbers_of_effects() =>
        Assert.Equal(
            Enum.GetValues<ClockEffect>().Select(effect => effect.ToString()),
            Enum.GetValues<ClockEffect>().Select(effect => ((PackedEventKind)effect).ToString()));

    [Fact]
    public void Instants_outside_the_years_of_calendars_and_unknown_kinds_are_refused()
    {
        Instant outside = BusinessCalendar.Latest + Duration.FromTicks(1);

        Assert.Equal("at", Assert.Throws<ArgumentOutOfRangeException>(() => PackedEvent.Of(outside, PackedEventKind.Run)).ParamName);
        Assert.Equal("kind", Assert.Throws<ArgumentOutOfRangeException>(() => PackedEvent.Of(default, (PackedEventKind)4)).ParamName);
    }
}
