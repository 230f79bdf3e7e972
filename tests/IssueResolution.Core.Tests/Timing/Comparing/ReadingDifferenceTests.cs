using IssueResolution.Reasoning;
using static IssueResolution.Timing.WeekendCase;

namespace IssueResolution.Timing;

public sealed class ReadingDifferenceTests
{
    [Fact]
    public void An_edit_of_the_policy_shows_the_values_it_changes_and_no_others()
    {
        CaseReading retroactive = Policy(ChangeStrategy.Retroactive).ReadAt(History(), Monday(11, 0));
        CaseReading restarted = Policy(ChangeStrategy.Restart).ReadAt(History(), Monday(11, 0));

        Assert.Equal(
            [
                new(Clock, 1, nameof(ClockReading.Elapsed), "PT90M", "PT0H"),
                new(Clock, 1, nameof(ClockReading.Remaining), "PT30M", "PT2H"),
                new ReadingDifference(Clock, 1, nameof(ClockReading.DueAt), "2024-01-22T11:30:00Z", "2024-01-22T13:00:00Z"),
            ],
            ReadingDifference.Between(retroactive, restarted));
    }

    [Fact]
    public void A_cycle_that_only_one_reading_has_differs_in_every_value_it_has()
    {
        SlaPolicy policy = Policy(ChangeStrategy.Retroactive);

        ReadingDifference[] begun = [.. ReadingDifference.Between(policy.ReadAt(History(), Friday(15, 0)), policy.ReadAt(History(), Friday(16, 0)))];
        Assert.Contains(new ReadingDifference(Clock, 1, nameof(ClockReading.State), null, "running"), begun);
        Assert.DoesNotContain(begun, difference => difference.Field == nameof(ClockReading.StoppedAt));
        Assert.All(begun, difference => Assert.Null(difference.Before));
    }

    [Fact]
    public void Firings_and_former_breaches_are_compared_by_instant_and_target()
    {
        ReadingDifference[] raised =
        [
            .. ReadingDifference.Between(
                Policy(ChangeStrategy.KeepOriginal).ReadAt(History(new ClockEvent.PriorityChanged(Monday(14, 0), "normal")), Monday(14, 0)),
                Policy(ChangeStrategy.Retroactive).ReadAt(History(new ClockEvent.PriorityChanged(Monday(14, 0), "normal")), Monday(14, 0))),
        ];

        Assert.Contains(new ReadingDifference(Clock, 1, nameof(ClockReading.FormerBreaches), "", "2024-01-22T11:30:00Z of PT2H"), raised);
    }

    [Fact]
    public void What_if_reads_both_cases_and_tells_them_apart()
    {
        WhatIfReading read = Assert.IsType<Decision<WhatIfReading>.Granted>(Policy(ChangeStrategy.Retroactive).WhatIf(
            History(), Monday(11, 0), [new ClockEvent.Message(Monday(11, 20), Speaker.Agent)], Monday(11, 20))).Value;

        Assert.Equal((ClockState.Running, ClockState.Met), (read.Actual.Clocks[0].State, read.Hypothetical.Clocks[0].State));
        Assert.Contains(new ReadingDifference(Clock, 1, nameof(ClockReading.State), "running", "met"), read.Differences);
    }

    [Fact]
    public void A_supposed_event_that_contradicts_the_history_is_refused() =>
        Assert.Equal(
            RefusalCode.BeforeOpening,
            Assert.IsType<Decision<WhatIfReading>.Refused>(Policy(ChangeStrategy.Retroactive).WhatIf(
                History(), Monday(11, 0), [new ClockEvent.Message(Friday(9, 0), Speaker.Agent)], Monday(12, 0))).Code);

    [Fact]
    public void The_passing_of_time_is_no_difference_of_a_supposition() =>
        Assert.Empty(Assert.IsType<Decision<WhatIfReading>.Granted>(
            Policy(ChangeStrategy.Retroactive).WhatIf(History(), Monday(11, 0), [], Monday(16, 0))).Value.Differences);

    [Fact]
    public void What_lies_before_the_actual_reading_is_no_supposition() =>
        Assert.Equal("at", Assert.Throws<ArgumentOutOfRangeException>(
            () => Policy(ChangeStrategy.Retroactive).WhatIf(History(), Monday(11, 0), [], Monday(10, 59))).ParamName);

    [Fact]
    public void Differences_and_what_ifs_are_equal_when_all_parts_are()
    {
        EqualityContract.Holds(new ReadingDifference("c", 1, "State", null, "met"), new("c", 1, "State", null, "met"), new("c", 2, "State", null, "met"));
        CaseReading At(int hour) => Policy(ChangeStrategy.Restart).ReadAt(History(), Monday(hour, 0));
        WhatIfReading Read(int hour) => new(At(9), At(hour), At(hour));
        EqualityContract.Holds(Read(12), Read(12), Read(13));
    }
}
