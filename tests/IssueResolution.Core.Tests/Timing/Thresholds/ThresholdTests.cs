using NodaTime;
using static IssueResolution.Timing.OfficeWeek;

namespace IssueResolution.Timing.Thresholds;

public sealed class ThresholdTests
{
    [Theory]
    [InlineData(50, "2024-01-15T13:00")]
    [InlineData(100, "2024-01-15T17:00")]
    [InlineData(112.5, "2024-01-16T10:00")]
    [InlineData(0, "2024-01-15T09:00")]
    public void A_share_of_the_target_fires_when_so_much_is_used(decimal percent, string at) =>
        Assert.Equal(at, Fired(new Threshold.AtPercent("level", percent), Opened(At(15, 9))));

    [Theory]
    [InlineData(-1, "2024-01-15T16:00")]
    [InlineData(0, "2024-01-15T17:00")]
    [InlineData(1, "2024-01-16T10:00")]
    [InlineData(-9, "2024-01-15T09:00")]
    public void An_offset_is_time_of_the_calendar_and_never_lies_before_the_start(int hours, string at) =>
        Assert.Equal(at, Fired(new Threshold.AtOffset("level", Hours(hours)), Opened(At(15, 9))));

    [Fact]
    public void A_level_that_a_change_puts_into_the_past_fires_at_the_change() =>
        Assert.Equal("2024-01-15T12:00", Fired(new Threshold.AtPercent("level", 100), Opened(At(15, 9)), Priority(At(15, 12), "high")));

    [Fact]
    public void A_level_reached_at_the_stop_or_at_a_pause_does_not_fire()
    {
        Threshold level = new Threshold.AtPercent("level", 50);

        Assert.Equal("", Fired(level, Opened(At(15, 9)), Status(At(15, 13), CaseStatus.Resolved)));
        Assert.Equal("2024-01-15T15:00", Fired(level, Opened(At(15, 9)), Status(At(15, 13), CaseStatus.WaitingOnClient), Status(At(15, 15), CaseStatus.Open)));
    }

    [Fact]
    public void By_hand_a_share_counts_the_open_time_to_the_due_instant_and_all_of_it_is_the_instant()
    {
        ClockEvent[] events = [Opened(At(15, 9)), new ClockEvent.DueOverridden(At(15, 10), "clock", At(16, 20))];

        Assert.Equal("2024-01-15T17:00", Fired(new Threshold.AtPercent("level", 50), events));
        Assert.Equal("2024-01-16T20:00", Fired(new Threshold.AtPercent("level", 100), events));
        Assert.Equal("2024-01-16T16:00", Fired(new Threshold.AtOffset("level", Hours(-1)), events));
    }

    [Fact]
    public void While_paused_no_instant_is_known()
    {
        ClockReading reading = Read(With(new Threshold.AtPercent("level", 50)), At(15, 12), Opened(At(15, 9)), Status(At(15, 10), CaseStatus.WaitingOnClient));

        Assert.Equal([new ThresholdFiring("clock", 1, "level", null)], reading.Pending);
        Assert.Equal("clock/1/level", reading.Pending[0].Id);
    }

    [Fact]
    public void Levels_have_a_name_and_shares_are_not_negative()
    {
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => new Threshold.AtPercent(" ", 50)).ParamName);
        Assert.Equal("percent", Assert.Throws<ArgumentOutOfRangeException>(() => new Threshold.AtPercent("level", -1)).ParamName);
        EqualityContract.Holds<Threshold>(new Threshold.AtPercent("a", 50), new Threshold.AtPercent("a", 50), new Threshold.AtOffset("a", Duration.Zero));
        EqualityContract.Holds(new ThresholdFiring("a", 1, "b", null), new ThresholdFiring("a", 1, "b", null), new ThresholdFiring("a", 1, "b", At(15, 9)));
    }

    private static string Fired(Threshold threshold, params ClockEvent[] events) =>
        string.Join(", ", Read(With(threshold), At(17, 9), events).Fired.Select(firing => firing.At!.Value.ToString("uuuu-MM-dd'T'HH:mm", null)));

    private static ClockDefinition With(Threshold threshold) =>
        new("clock", ClockKind.Resolution, Clock().Targets) { PausesOn = [CaseStatus.WaitingOnClient], Thresholds = [threshold] };
}
