using IssueResolution.Timing.Generators;
using NodaTime;
using static IssueResolution.Timing.OfficeWeek;

namespace IssueResolution.Timing.Readings;

public sealed class CaseReadingTests
{
    private static readonly SlaPolicy _policy = new(
        "two clocks",
        Office,
        new ClockDefinition("resolution", ClockKind.Resolution, ClockTargets.ForEvery(Open(8))) { Thresholds = [new Threshold.AtPercent("half", 50)] },
        new ClockDefinition("answer", ClockKind.FirstResponse, ClockTargets.ForEvery(Open(2))) { Thresholds = [new Threshold.AtPercent("half", 50), new Threshold.AtOffset("late", Hours(2))] });

    [Fact]
    public void Cycles_come_in_the_order_of_the_clocks_and_firings_in_that_of_time()
    {
        CaseReading reading = Read(At(15, 14));

        Assert.Equal((At(15, 14), 2), (reading.AsOf, reading.Clocks.Length));
        Assert.Equal(["resolution", "answer"], reading.Clocks.Select(clock => clock.Clock.Name));
        Assert.Equal(["answer/1/half", "resolution/1/half", "answer/1/late"], reading.Fired.Select(firing => firing.Id));
        Assert.Equal("answer", Assert.Single(reading.Of("answer")).Clock.Name);
        Assert.Empty(reading.Of("unknown"));
    }

    [Fact]
    public void The_next_instant_is_that_of_the_next_threshold_or_deadline()
    {
        Assert.Equal(At(15, 10), Read(At(15, 9)).NextInstant);
        Assert.Equal(At(15, 11), Read(At(15, 10)).NextInstant);
        Assert.Equal(At(15, 11).PlusNanoseconds(1), Read(At(15, 11)).NextInstant);
        Assert.Equal(At(15, 13), Read(At(15, 11).PlusNanoseconds(1)).NextInstant);
        Assert.Null(Read(At(16, 17)).NextInstant);
    }

    [Fact]
    public void Before_the_opening_there_is_no_cycle_and_no_next_instant()
    {
        Assert.Empty(Read(At(15, 8)).Clocks);
        Assert.Null(Read(At(15, 8)).NextInstant);
    }

    [Fact]
    public void Readings_of_a_case_are_equal_when_instant_and_cycles_are() => EqualityContract.Holds(Read(At(15, 14)), Read(At(15, 14)), Read(At(15, 15)));

    [Fact]
    public void Firings_between_two_instants_leave_the_first_out_and_take_the_second_in() => Assert.Equal(
        ["resolution/1/half"],
        _policy.FiringsBetween(HistoryDice.Granted(Opened(At(15, 9))), At(15, 10), At(15, 13)).Where(firing => firing.Clock == "resolution").Select(firing => firing.Id));

    [Fact]
    public void A_correction_that_is_known_counts_for_firings_before_it()
    {
        EventHistory history = HistoryDice.Granted(Opened(At(15, 9)), Status(At(15, 9, 30), CaseStatus.Resolved) with { Id = "mistake" }, new ClockEvent.Withdrawn(At(15, 16)) { Voids = "mistake" });

        Assert.Equal(["answer/1/half"], _policy.FiringsBetween(history, At(15, 9), At(15, 10)).Select(firing => firing.Id));
    }

    private static CaseReading Read(Instant asOf) => _policy.ReadAt(HistoryDice.Granted(Opened(At(15, 9))), asOf);
}
