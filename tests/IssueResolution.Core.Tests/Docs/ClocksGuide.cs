using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/guide/clocks.md.</summary>
public sealed class ClocksGuide
{
    private static readonly Duration _hour = Duration.FromHours(1);

    private static BusinessCalendar Office { get; } = BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();

    [Fact]
    public void A_first_reading()
    {
        #region first-reading
        BusinessCalendar office = BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();
        SlaPolicy policy = new("support", office, new ClockDefinition(
            "first response", ClockKind.FirstResponse, ClockTargets.ForEvery(new Allowance.OpenHours(Duration.FromHours(4)))));

        EventHistory history = EventHistory.Of(new ClockEvent.Opened(Friday(16, 0))) switch
        {
            Decision<EventHistory>.Granted granted => granted.Value,
            Decision<EventHistory>.Refused refused => throw new InvalidOperationException(refused.Message.English),
            _ => throw new NotSupportedException(),
        };

        ClockReading reading = policy.ReadAt(history, Friday(16, 30)).Clocks[0];
        Assert.Equal(ClockState.Running, reading.State);
        Assert.Equal(Duration.FromMinutes(30), reading.Elapsed);
        Assert.Equal(Monday(12, 0), reading.DueAt);     // one hour on Friday, three on Monday
        #endregion
    }

    [Fact]
    public void Pauses()
    {
        #region pauses
        SlaPolicy policy = new("support", Office, new ClockDefinition(
            "resolution", ClockKind.Resolution, ClockTargets.ForEvery(new Allowance.OpenHours(Duration.FromHours(4))))
        {
            PausesOn = [CaseStatus.WaitingOnClient],
        });
        EventHistory history = History(
            new ClockEvent.Opened(Friday(16, 0)),
            new ClockEvent.StatusChanged(Friday(16, 30), CaseStatus.WaitingOnClient),
            new ClockEvent.StatusChanged(Monday(10, 0), CaseStatus.Open));

        ClockReading paused = policy.ReadAt(history, Friday(18, 0)).Clocks[0];
        Assert.Null(paused.DueAt);                                    // nobody can say: it moves with the pause
        Assert.Equal(Monday(12, 30), paused.DueIfResumedNow);

        ClockReading running = policy.ReadAt(history, Monday(10, 0)).Clocks[0];
        Assert.Equal(Monday(13, 30), running.DueAt);
        Assert.Equal(Duration.FromMinutes(90), running.Paused);       // the weekend was closed anyway
        #endregion
    }

    [Fact]
    public void Thresholds()
    {
        #region thresholds
        SlaPolicy policy = new("support", Office, new ClockDefinition(
            "resolution", ClockKind.Resolution, ClockTargets.ForEvery(new Allowance.OpenHours(Duration.FromHours(4))))
        {
            Thresholds = [new Threshold.AtPercent("half used", 50), new Threshold.AtOffset("last hour", Duration.FromHours(-1))],
        });
        EventHistory history = History(new ClockEvent.Opened(Friday(16, 0)));

        // When must the host look again? Not every minute: exactly then.
        Assert.Equal(Monday(10, 0), policy.ReadAt(history, Friday(16, 0)).NextInstant);

        // It slept until Monday noon. Both thresholds are there, with the instants at which they were reached.
        Assert.Equal(
            [("resolution/1/half used", Monday(10, 0)), ("resolution/1/last hour", Monday(11, 0))],
            policy.FiringsBetween(history, after: Friday(16, 0), upTo: Monday(12, 0)).Select(firing => (firing.Id, firing.At!.Value)));
        #endregion
    }

    [Fact]
    public void What_if()
    {
        SlaPolicy policy = Resolution(4);
        #region what-if
        EventHistory history = History(new ClockEvent.Opened(Friday(16, 0)));
        ClockEvent[] supposed = [new ClockEvent.StatusChanged(Monday(11, 0), CaseStatus.Resolved)];

        WhatIfReading read = ((Decision<WhatIfReading>.Granted)policy.WhatIf(history, asOf: Monday(10, 0), supposed, at: Monday(11, 0))).Value;

        Assert.Equal(ClockState.Running, read.Actual.Clocks[0].State);
        Assert.Equal(ClockState.Met, read.Hypothetical.Clocks[0].State);
        Assert.Contains(new ReadingDifference("resolution", 1, "State", "running", "met"), read.Differences);
        #endregion
    }

    [Fact]
    public void As_known_at()
    {
        SlaPolicy policy = Resolution(4);
        #region as-known-at
        EventHistory history = History(
            new ClockEvent.Opened(Friday(16, 0)),
            new ClockEvent.StatusChanged(Monday(11, 0), CaseStatus.Resolved) { RecordedAt = Monday(16, 0) });    // entered in the afternoon

        Assert.Equal(ClockState.Met, policy.ReadAt(history, asOf: Monday(15, 0)).Clocks[0].State);

        ClockReading then = policy.ReadAt(history, asOf: Monday(15, 0), knownAt: Monday(15, 0)).Clocks[0];
        Assert.Equal((ClockState.Running, Monday(12, 0)), (then.State, then.BreachedAt));    // what the screen showed, and why someone called
        #endregion
    }

    [Fact]
    public void Answers_and_updates()
    {
        #region answers
        SlaPolicy policy = new("support", Office,
            new ClockDefinition("next response", ClockKind.NextResponse, ClockTargets.ForEvery(new Allowance.OpenHours(Duration.FromHours(2)))),
            new ClockDefinition("update", ClockKind.PeriodicUpdate, ClockTargets.ForEvery(new Allowance.OpenHours(Duration.FromHours(8)))));
        EventHistory history = History(
            new ClockEvent.Opened(Friday(9, 0)),
            new ClockEvent.Message(Friday(10, 0), Speaker.Agent),
            new ClockEvent.Message(Friday(14, 0), Speaker.Client),
            new ClockEvent.Message(Friday(15, 0), Speaker.Client),     // they ask again: the first question still sets the time
            new ClockEvent.Message(Friday(15, 30), Speaker.Agent));

        CaseReading reading = policy.ReadAt(history, Friday(16, 0));

        ClockReading answer = Assert.Single(reading.Of("next response"));
        Assert.Equal((Friday(14, 0), ClockState.Met, Friday(16, 0)), (answer.Anchor, answer.State, answer.DueAt));

        // Each reply ends one cycle of the updates and starts the next.
        Assert.Equal([Friday(9, 0), Friday(10, 0), Friday(15, 30)], reading.Of("update").Select(cycle => cycle.Anchor));
        Assert.Equal(Monday(15, 30), reading.Of("update")[2].DueAt);
        #endregion
    }

    [Theory]
    [InlineData("continue", 1, 90)]
    [InlineData("count-closed", 1, 210)]
    [InlineData("new-cycle", 2, 30)]
    [InlineData("first-stands", 1, 60)]
    public void Reopening(string rule, int cycles, int minutes)
    {
        ReopenRule onReopen = ReopenRule.FromCode(rule);
        #region reopening
        SlaPolicy policy = new("support", Office, new ClockDefinition(
            "resolution", ClockKind.Resolution, ClockTargets.ForEvery(new Allowance.OpenHours(Duration.FromHours(4))))
        {
            OnReopen = onReopen,
        });
        EventHistory history = History(
            new ClockEvent.Opened(Monday(9, 0)),
            new ClockEvent.StatusChanged(Monday(10, 0), CaseStatus.Resolved),
            new ClockEvent.StatusChanged(Monday(12, 0), CaseStatus.Open));

        CaseReading reading = policy.ReadAt(history, Monday(12, 30));
        #endregion
        Assert.Equal((cycles, Duration.FromMinutes(minutes)), (reading.Clocks.Length, reading.Clocks[^1].Elapsed));
    }

    [Fact]
    public void Duties()
    {
        #region duties
        SlaPolicy policy = new("process", Office,
            new ClockDefinition("facts", ClockKind.Duty, ClockTargets.ForEvery(new Allowance.Elapsed(Duration.FromMinutes(15))))
            {
                StartsOn = CaseMilestone.Opened,
                StopsOn = "facts gathered",
            },
            new ClockDefinition("follow-up", ClockKind.Duty, ClockTargets.ForEvery(new Allowance.CalendarDays(7)))
            {
                StartsOn = CaseMilestone.Resolved,
                StopsOn = "followed up",
            });
        EventHistory history = History(
            new ClockEvent.Opened(Friday(16, 0)),
            new ClockEvent.MilestoneReached(Friday(16, 10), "facts gathered"),
            new ClockEvent.StatusChanged(Monday(11, 0), CaseStatus.Resolved));

        CaseReading reading = policy.ReadAt(history, Monday(12, 0));

        Assert.Equal(ClockState.Met, reading.Of("facts")[0].State);
        Assert.Equal(Monday(11, 0) + Duration.FromDays(7), reading.Of("follow-up")[0].DueAt);     // silence is not satisfaction: ask
        #endregion
    }

    [Fact]
    public void Attainment()
    {
        SlaPolicy policy = new("support", Office, new ClockDefinition(
            "resolution", ClockKind.Resolution, ClockTargets.ForEvery(new Allowance.OpenHours(_hour * 2)))
        {
            PausesOn = [CaseStatus.WaitingOnClient],
        });
        EventHistory quick = History(new ClockEvent.Opened(Monday(9, 0)), new ClockEvent.StatusChanged(Monday(10, 0), CaseStatus.Resolved));
        EventHistory parked = History(
            new ClockEvent.Opened(Monday(9, 0)),
            new ClockEvent.StatusChanged(Monday(9, 30), CaseStatus.WaitingOnClient),
            new ClockEvent.StatusChanged(Monday(14, 0), CaseStatus.Resolved));
        EventHistory late = History(new ClockEvent.Opened(Monday(9, 0)), new ClockEvent.StatusChanged(Monday(12, 0), CaseStatus.Resolved));
        #region attainment
        IEnumerable<PortfolioEntry> cases = Portfolio.ReadAt(policy, [new("quick", quick), new("parked", parked), new("late", late)], asOf: Monday(17, 0));

        AttainmentReport report = Portfolio.AttainmentOf(cases)["resolution"];

        Assert.Equal((2, 1), (report.Met, report.Missed));
        Assert.Equal(1, report.MetOnlyByPausing);                              // "parked" took five hours; the pause button did the work
        Assert.Equal(Duration.FromHours(1), report.Elapsed.Percentile(50));
        #endregion
    }

    [Fact]
    public void Five_strategies()
    {
        #region strategies
        SlaPolicy PolicyOf(ChangeStrategy strategy) => new("support", Office, new ClockDefinition(
            "first response",
            ClockKind.FirstResponse,
            ClockTargets.Of(
                [
                    new("high", new ClockTarget(new Allowance.OpenHours(Duration.FromHours(2)))),
                    new("normal", new ClockTarget(new Allowance.OpenHours(Duration.FromHours(4)))),
                ]))
        {
            PausesOn = [CaseStatus.WaitingOnClient],
        })
        {
            Priorities = ["high", "normal"],
            OnPriorityChange = new PriorityChangeRule(strategy),      // or two: one for raising, one for lowering
        };

        EventHistory history = History(
            new ClockEvent.Opened(Friday(16, 0), "normal"),
            new ClockEvent.StatusChanged(Friday(16, 30), CaseStatus.WaitingOnClient),
            new ClockEvent.StatusChanged(Monday(10, 0), CaseStatus.Open),
            new ClockEvent.PriorityChanged(Monday(11, 0), "high"));

        Instant? DueUnder(ChangeStrategy strategy) => PolicyOf(strategy).ReadAt(history, Monday(11, 0)).Clocks[0].DueAt;

        Assert.Equal(Monday(11, 30), DueUnder(ChangeStrategy.Retroactive));
        Assert.Equal(Monday(11, 30), DueUnder(ChangeStrategy.CarryElapsed));
        Assert.Equal(Monday(12, 15), DueUnder(ChangeStrategy.CarryFraction));
        Assert.Equal(Monday(13, 0), DueUnder(ChangeStrategy.Restart));
        Assert.Equal(Monday(13, 30), DueUnder(ChangeStrategy.KeepOriginal));
        #endregion
    }

    private static SlaPolicy Resolution(int hours) => new(
        "support", Office, new ClockDefinition("resolution", ClockKind.Resolution, ClockTargets.ForEvery(new Allowance.OpenHours(_hour * hours))));

    private static EventHistory History(params ClockEvent[] events) => ((Decision<EventHistory>.Granted)EventHistory.Of(events)).Value;

    private static Instant Friday(int hour, int minute) => Instant.FromUtc(2024, 1, 19, hour, minute);

    private static Instant Monday(int hour, int minute) => Instant.FromUtc(2024, 1, 22, hour, minute);
}
