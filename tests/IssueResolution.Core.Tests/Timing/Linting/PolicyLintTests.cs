using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Timing.LintedPolicy;

namespace IssueResolution.Timing;

public sealed class PolicyLintTests
{
    /// <summary>Four business hours look shorter than a day on the wall. Three neighbours at 672 starts are 2,016 comparisons, of which 187 are wrong.</summary>
    [Fact]
    public void The_trap_of_mixed_clocks_is_found_with_a_witness()
    {
        SlaPolicy policy = Of(Clock(
            ClockKind.Resolution, ("critical", Elapsed(1)), ("high", Open(4)), ("medium", Elapsed(24)), ("low", new Allowance.BusinessDays(5))));

        Finding finding = Assert.Single(PolicyLint.Check(policy, Week));
        Assert.Equal((FindingCode.DueLater, "desk/resolution[high, medium]"), (finding.Code, finding.Subject));
        Assert.Equal(
            "high (4 hours of business time) is due after medium (24 hours) at 187 of 672 starts: opened Fri 2026-01-16 14:15, high due Mon 09:15, medium Sat 14:15.",
            finding.Message.English);
        Assert.Equal(
            "「high」（営業時間で4時間）の期限が「medium」（24時間）より遅い開始時刻が672件中187件。例：2026-01-16（金）14:15に開始すると、「high」は月曜09:15、「medium」は土曜14:15。",
            finding.Message.Japanese);
    }

    [Fact]
    public void Elapsed_hours_for_the_grave_and_business_days_for_the_mild_are_lawful() => Assert.Empty(PolicyLint.Check(
        Of(Clock(ClockKind.Resolution, ("critical", Elapsed(1)), ("high", Elapsed(4)), ("medium", new Allowance.BusinessDays(1)), ("low", new Allowance.BusinessDays(5)))), Week));

    [Fact]
    public void A_grave_priority_without_a_target_is_due_later_than_any() => Assert.Equal(
        "high (no time of its own) is due after low (8 hours of business time) at 672 of 672 starts: opened Mon 2026-01-12 00:00, high due never, low Mon 17:00.",
        Assert.Single(PolicyLint.Check(Of(Clock(ClockKind.Resolution, ("critical", Elapsed(1)), ("medium", Elapsed(2)), ("low", Open(8)))), Week), finding => finding.Subject == "desk/resolution[high, low]")
            .Message.English);

    [Fact]
    public void A_target_of_its_own_calendar_is_counted_in_it()
    {
        ClockTargets targets = ClockTargets.Of(new KeyValuePair<string, ClockTarget>("high", new(Open(4), BusinessCalendar.AlwaysOpen)), new("medium", new(Open(4))));

        Assert.Empty(PolicyLint.Check(Of(new ClockDefinition("resolution", ClockKind.Resolution, targets)), Week).Where(finding => finding.Code.Blocks && !finding.Subject.Contains("critical")));
    }

    [Theory]
    [InlineData("acknowledge", "first-response")]
    [InlineData("acknowledge", "resolution")]
    [InlineData("first-response", "resolution")]
    [InlineData("periodic-update", "resolution")]
    public void A_target_that_outlasts_the_one_it_should_fit_into_is_found(string inner, string outer)
    {
        SlaPolicy policy = Of(Clock(ClockKind.FromCode(inner), ("*", Open(8))), Clock(ClockKind.FromCode(outer), ("*", Elapsed(8)), ("low", new Allowance.BusinessDays(10))));

        Finding finding = Assert.Single(PolicyLint.Check(policy, Week), found => found.Code == FindingCode.TargetOutlasts);
        Assert.Equal($"desk/{inner}[critical, high, medium, *]", finding.Subject);
        Assert.StartsWith($"For critical, high, medium, *, {inner} (8 hours of business time) is due after {outer} (8 hours) at ", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_acknowledgement_is_measured_against_the_answer_when_there_is_one() => Assert.DoesNotContain(
        PolicyLint.Check(Of(Clock(ClockKind.Acknowledge, ("*", Elapsed(3))), Clock(ClockKind.FirstResponse, ("*", Elapsed(4))), Clock(ClockKind.Resolution, ("*", Elapsed(2)))), Week),
        finding => finding.Subject.StartsWith("desk/acknowledge", StringComparison.Ordinal));

    [Fact]
    public void An_unknown_status_blocks_where_the_statuses_are_declared_and_is_advice_where_not()
    {
        SlaPolicy policy = Of(new ClockDefinition("resolution", ClockKind.Resolution, ClockTargets.ForEvery(Elapsed(8))) { PausesOn = ["on-hold", "on-hould"] });

        Finding advice = Assert.Single(PolicyLint.Check(policy, Week));
        Assert.Equal((FindingCode.UnfamiliarStatus, "desk/resolution[on-hould]", false), (advice.Code, advice.Subject, advice.Code.Blocks));
        Assert.Contains("pauses on on-hould; known are open, waiting-on-client,", advice.Message.English, StringComparison.Ordinal);

        Finding broken = Assert.Single(PolicyLint.Check(policy, Week, "open", "on-hold"));
        Assert.Equal((FindingCode.UnknownStatus, true), (broken.Code, broken.Code.Blocks));
        Assert.Empty(PolicyLint.Check(policy, Week, "on-hold", "on-hould"));
    }

    [Fact]
    public void A_pause_on_a_resolved_status_is_advice() => Assert.Equal(
        FindingCode.PausesWhenResolved,
        Assert.Single(PolicyLint.Check(Of(new ClockDefinition("resolution", ClockKind.Resolution, ClockTargets.ForEvery(Elapsed(8))) { PausesOn = ["closed"] }), Week)).Code);

    [Fact]
    public void Thresholds_at_one_level_are_named_together()
    {
        ClockDefinition clock = new("resolution", ClockKind.Resolution, ClockTargets.ForEvery(Elapsed(8)))
        {
            Thresholds =
            [
                new Threshold.AtPercent("half", 50), new Threshold.AtPercent("also-half", 50.0m), new Threshold.AtPercent("due", 100),
                new Threshold.AtOffset("at-due", Duration.Zero), new Threshold.AtOffset("soon", Duration.FromMinutes(-30)), new Threshold.AtOffset("late", Duration.FromMinutes(30)),
            ],
        };

        Assert.Equal(
            ["desk/resolution[half, also-half]", "desk/resolution[due, at-due]"],
            PolicyLint.Check(Of(clock), Week).Select(finding => finding.Code == FindingCode.ThresholdsCoincide ? finding.Subject : finding.Code.Code));
    }

    [Fact]
    public void Raising_and_lowering_apart_need_an_order()
    {
        PriorityChangeRule apart = new(ChangeStrategy.Retroactive, ChangeStrategy.KeepOriginal);
        ClockDefinition clock = Clock(ClockKind.Resolution, ("high", Elapsed(8)));

        Assert.Equal(FindingCode.PrioritiesUnordered, Assert.Single(PolicyLint.Check(new SlaPolicy("desk", Office, clock) { OnPriorityChange = apart }, Week)).Code);
        Assert.Empty(PolicyLint.Check(new SlaPolicy("desk", Office, clock) { OnPriorityChange = apart, Priorities = ["high"] }, Week));
        Assert.Empty(PolicyLint.Check(new SlaPolicy("desk", Office, clock), Week));
    }

    [Fact]
    public void Priorities_and_targets_that_do_not_meet_are_advice() => Assert.Equal(
        [(FindingCode.UnlistedPriority, "desk/resolution[hihg]"), (FindingCode.PriorityUntimed, "desk[high]"), (FindingCode.PriorityUntimed, "desk[low]")],
        PolicyLint.Check(new SlaPolicy("desk", Office, Clock(ClockKind.Resolution, ("hihg", Elapsed(8)))) { Priorities = ["high", "low"] }, Week).Select(finding => (finding.Code, finding.Subject)));

    [Theory]
    [InlineData("high", "medium")]
    [InlineData("high", ClockTargets.EveryPriority)]
    public void Targets_that_nothing_puts_in_order_are_advice_and_not_a_clean_bill(string graver, string milder)
    {
        Finding finding = Assert.Single(PolicyLint.Check(new SlaPolicy("desk", Office, Clock(ClockKind.Resolution, (graver, Open(4)), (milder, Elapsed(24)))), Week));

        Assert.Equal((FindingCode.UnlistedPriority, "desk/resolution"), (finding.Code, finding.Subject));
        Assert.Contains("no priorities are listed", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_that_never_opens_is_found_once_and_matters_only_where_it_counts()
    {
        BusinessCalendar closed = BusinessCalendar.In("Etc/UTC").Build();
        ClockDefinition elapsed = Clock(ClockKind.FirstResponse, ("high", Elapsed(1)));

        Assert.Empty(PolicyLint.Check(new SlaPolicy("desk", closed, elapsed), Week));
        Finding finding = Assert.Single(PolicyLint.Check(
            new SlaPolicy("desk", closed, elapsed, Clock(ClockKind.Resolution, ("high", Open(1)), ("low", Open(2)))) { Priorities = ["high", "low"] }, Week));
        Assert.Equal(FindingCode.CalendarExhausted, finding.Code);
        Assert.Equal("The calendar of resolution is never open from Mon 2026-01-12 00:00 to Mon 2026-01-19 00:00.", finding.Message.English);
    }

    [Fact]
    public void A_calendar_that_closes_for_good_is_found_with_the_first_start_that_has_no_deadline()
    {
        BusinessCalendar ending = BusinessCalendar.In("Etc/UTC").Override(new LocalDate(2026, 1, 14), DayPeriod.Parse("09:00-17:00")).Build();

        Finding finding = Assert.Single(PolicyLint.Check(new SlaPolicy("desk", ending, Clock(ClockKind.Resolution, ("*", Open(2)))), Week));
        Assert.StartsWith("resolution (2 hours of business time) falls due at no time for 419 of 672 starts, first opened Wed 2026-01-14 15:15.", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_beyond_all_calendars_is_no_crash() => Assert.Equal(
        FindingCode.CalendarExhausted,
        Assert.Single(PolicyLint.Check(new SlaPolicy("desk", Office, Clock(ClockKind.Resolution, ("*", new Allowance.CalendarDays(int.MaxValue)))), Week)).Code);

    [Fact]
    public void A_policy_that_no_case_reaches_is_found()
    {
        MatchRule<SlaPolicy> Rule(string id) => new(id, new SlaPolicy(id, Office, Clock(ClockKind.Resolution, ("*", Open(8)))), []);
        var policies = Assert.IsType<Decision<PolicySet<SlaPolicy>>.Granted>(PolicySet.Of(Rule("first"), Rule("second"))).Value;

        Assert.Equal((FindingCode.UnreachableRule, "second"), Assert.Single(PolicyLint.Check(policies, Week).Select(finding => (finding.Code, finding.Subject))));
    }

    [Fact]
    public void A_year_begins_and_ends_at_midnight_of_the_policys_zone()
    {
        SlaPolicy tokyo = new("tokyo", BusinessCalendar.In("Asia/Tokyo").Build(), Clock(ClockKind.Resolution, ("*", Elapsed(8))));

        Assert.Equal(new Interval(Instant.FromUtc(2025, 12, 31, 15, 0), Instant.FromUtc(2026, 12, 31, 15, 0)), PolicyLint.YearFrom(new LocalDate(2026, 1, 1), tokyo));
        Assert.Equal("date", Assert.Throws<ArgumentOutOfRangeException>(() => PolicyLint.YearFrom(new LocalDate(2200, 1, 1), tokyo)).ParamName);
    }

    [Fact]
    public void A_window_without_an_end_is_the_callers_mistake() =>
        Assert.Equal("window", Assert.ThrowsAny<ArgumentException>(() => PolicyLint.Check(Of(Clock(ClockKind.Resolution, ("*", Elapsed(8)))), new Interval(Week.Start, null))).ParamName);
}
