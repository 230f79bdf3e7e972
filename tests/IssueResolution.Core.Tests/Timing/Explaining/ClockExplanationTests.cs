using IssueResolution.BusinessTime;
using NodaTime;
using static IssueResolution.Timing.WeekendCase;

namespace IssueResolution.Timing;

public sealed class ClockExplanationTests
{
    public static TheoryData<string, string, string> Strategies => new()
    {
        { "retroactive", "0:00 the target is now: 2 hours of business time, and all time is measured again", "11:30" },
        { "carry-elapsed", "0:00 the target is now: 2 hours of business time", "11:30" },
        { "carry-fraction", "-0:45 the target is now: 2 hours of business time, and the used share is kept", "12:15" },
        { "restart", "-1:30 the target is now: 2 hours of business time, counted from here", "13:00" },
        { "keep-original", "0:00 the target stays: 4 hours of business time", "13:30" },
    };

    [Theory]
    [MemberData(nameof(Strategies))]
    public void A_change_is_told_with_what_it_takes_away_under_every_strategy(string strategy, string change, string due)
    {
        ClockExplanation explanation = Explained(ChangeStrategy.FromCode(strategy), Monday(11, 0));

        ClockStep changed = Assert.Single(explanation.Steps, step => step.Kind == ClockStepKind.Changed);
        Assert.Equal((Monday(11, 0), change), (changed.From, Told(changed)));
        Assert.Equal(due, $"{explanation.Deadline:HH:mm}");
        Assert.Equal(explanation.Reading.Elapsed, explanation.Counted);
    }

    [Fact]
    public void A_reading_is_told_stretch_by_stretch_with_its_reasons() => Assert.Equal(
        [
            "running 0:30 opening hours",
            "paused 0:00 status: waiting-on-client",
            "running 1:00 opening hours",
            "changed 0:00 the target is now: 2 hours of business time, and all time is measured again",
            "ahead 0:30 opening hours",
        ],
        Explained(ChangeStrategy.Retroactive, Monday(11, 0)).Steps.Select(step => $"{step.Kind.Code} {Told(step)}"));

    [Fact]
    public void A_holiday_is_named_and_a_night_is_not_taken_for_one()
    {
        BusinessCalendar calendar = BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, "09:00-12:00, 13:00-17:00")
            .Holiday(new LocalDate(2024, 1, 22), "Founding day").Break(new LocalDate(2024, 1, 19), DayPeriod.Parse("14:00-14:30")).Build();

        ClockExplanation explanation = Policy(ChangeStrategy.Retroactive, calendar)
            .Explain(Granted(new ClockEvent.Opened(Friday(11, 0), "normal")), Clock, Friday(11, 0))!;

        Assert.Equal(
            ["1:00 opening hours", "0:00 outside opening hours", "1:00 opening hours", "0:00 break", "2:00 opening hours"],
            explanation.Steps.Select(Told));
        Assert.Contains(
            Policy(ChangeStrategy.Retroactive, calendar).Explain(Granted(new ClockEvent.Opened(Friday(16, 0), "normal")), Clock, Friday(16, 0))!.Steps,
            step => step.Kind == ClockStepKind.Closed && step.Why.Japanese == "休日：Founding day");
    }

    [Fact]
    public void Time_while_resolved_is_told_apart_from_a_pause()
    {
        SlaPolicy policy = new("p", Office, new ClockDefinition("resolution", ClockKind.Resolution, ClockTargets.ForEvery(new Allowance.OpenHours(Duration.FromHours(4)))));
        EventHistory reopened = Granted(
            new ClockEvent.Opened(Monday(9, 0)), new ClockEvent.StatusChanged(Monday(10, 0), CaseStatus.Resolved), new ClockEvent.StatusChanged(Monday(12, 0), CaseStatus.Open));

        Assert.Equal(
            ["running", "resolved", "running", "ahead"],
            policy.Explain(reopened, "resolution", Monday(13, 0))!.Steps.Select(step => step.Kind.Code));
    }

    [Fact]
    public void An_agreed_due_instant_is_told_in_local_time_and_so_is_its_withdrawal()
    {
        ClockExplanation explanation = Explained(
            ChangeStrategy.Retroactive,
            Monday(11, 30),
            new ClockEvent.DueOverridden(Monday(11, 10), Clock, Monday(16, 0)),
            new ClockEvent.DueOverridden(Monday(11, 20), Clock, null));

        Assert.Equal(
            ["due by agreement: 2024-01-22 16:00:00 (+00:00)", "the agreed due instant is withdrawn"],
            explanation.Steps.Where(step => step.Kind == ClockStepKind.Changed && step.From > Monday(11, 0)).Select(step => step.Why.English));
    }

    [Fact]
    public void A_change_that_a_later_one_measures_again_stays_told()
    {
        SlaPolicy policy = Policy(ChangeStrategy.Retroactive);
        EventHistory history = History(
            new ClockEvent.CalendarChanged(Monday(11, 10), Clocks.Open("Etc/UTC", "office")), new ClockEvent.PriorityChanged(Monday(11, 20), "normal"));

        Assert.Equal(
            [Monday(11, 0), Monday(11, 10), Monday(11, 20)],
            policy.Explain(history, Clock, Monday(12, 0))!.Steps.Where(step => step.Kind == ClockStepKind.Changed).Select(step => step.From));
    }

    [Fact]
    public void A_breached_clock_is_told_beyond_its_deadline_and_nothing_lies_ahead()
    {
        ClockExplanation explanation = Explained(ChangeStrategy.Retroactive, Monday(14, 0));

        Assert.Equal((Monday(11, 30), Monday(14, 0), Duration.Zero), (explanation.Deadline, explanation.Steps[^1].To, explanation.Ahead));
    }

    [Fact]
    public void A_paused_clock_is_told_to_where_it_would_be_due_if_it_ran_on_now()
    {
        ClockExplanation explanation = Explained(ChangeStrategy.Retroactive, Friday(18, 0));

        Assert.Equal((Friday(18, 0), Monday(12, 30)), (explanation.CountedUpTo, explanation.Deadline));
        Assert.Equal(Duration.FromMinutes(210), explanation.Ahead);
    }

    [Fact]
    public void A_clock_that_has_stopped_is_told_up_to_the_stop_and_what_was_left()
    {
        ClockExplanation explanation = Explained(ChangeStrategy.Retroactive, Monday(15, 0), new ClockEvent.Message(Monday(11, 15), Speaker.Agent));

        Assert.Equal((Monday(11, 15), Duration.FromMinutes(15)), (explanation.CountedUpTo, explanation.Ahead));
    }

    [Fact]
    public void An_earlier_cycle_can_be_explained_and_one_that_never_was_cannot()
    {
        SlaPolicy policy = new("p", Office, new ClockDefinition("update", ClockKind.PeriodicUpdate, ClockTargets.ForEvery(new Allowance.OpenHours(Duration.FromHours(4)))));
        EventHistory history = Granted(new ClockEvent.Opened(Monday(9, 0)), new ClockEvent.Message(Monday(10, 0), Speaker.Agent));

        Assert.Equal((1, Monday(10, 0)), (policy.Explain(history, "update", Monday(11, 0), cycle: 1)!.Reading.Cycle, policy.Explain(history, "update", Monday(11, 0))!.Reading.Anchor));
        Assert.Null(policy.Explain(history, "update", Monday(11, 0), cycle: 3));
        Assert.Null(policy.Explain(history, "update", Monday(8, 0)));
        ArgumentException unknown = Assert.Throws<ArgumentException>(() => policy.Explain(history, "other", Monday(11, 0)));
        Assert.Equal(("clock", true), (unknown.ParamName, unknown.Message.Contains("policy p has update", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_share_carried_from_a_target_of_nearly_nothing_is_read_and_not_overflowed()
    {
        KeyValuePair<string, ClockTarget> Target(string priority, Duration amount) => new(priority, new(new Allowance.OpenHours(amount)));
        SlaPolicy policy = new(
            "p", Office, new ClockDefinition(Clock, ClockKind.FirstResponse, ClockTargets.Of([Target("normal", Duration.FromTicks(1)), Target("high", Duration.FromHours(40))])))
        {
            OnPriorityChange = new(ChangeStrategy.CarryFraction),
        };

        ClockExplanation explanation = policy.Explain(History(), Clock, Monday(12, 0))!;

        Assert.True(explanation.Reading.Elapsed > Duration.FromDays(365_000));
        Assert.Equal(explanation.Reading.Elapsed, explanation.Counted);
    }

    [Fact]
    public void Explanations_are_equal_when_all_parts_are()
    {
        EqualityContract.Holds(
            Explained(ChangeStrategy.Retroactive, Monday(11, 0)), Explained(ChangeStrategy.Retroactive, Monday(11, 0)), Explained(ChangeStrategy.Restart, Monday(11, 0)));
        ClockStep Step(int counted) => new(Monday(9, 0), Monday(10, 0), ClockStepKind.Running, Duration.FromHours(counted), new("hours", "時間"));
        EqualityContract.Holds(Step(1), Step(1), Step(0));
    }

    private static string Told(ClockStep step) => FormattableString.Invariant($"{step.Counted:-H:mm} {step.Why}");
}
