using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Committing;
using IssueResolution.Communicating;
using IssueResolution.Detecting;
using IssueResolution.Diagnosing;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>Policies with one number wrong, and what is found.</summary>
public sealed class UnlawfulPolicyTests
{
    private const string Why = "for the test";

    private static readonly ResolutionPolicy _policy = ResolutionPolicy.ProfessionalServices;

    public static TheoryData<string, string, ResolutionPolicy> OneNumberWrong => new()
    {
        { "policy.out-of-range", "committing.buffer", With(_policy.Committing with { Buffer = _policy.Committing.Buffer.With(new(2, 3), Why) }) },
        { "policy.out-of-range", "committing.buffer", With(_policy.Committing with { Buffer = _policy.Committing.Buffer.With(default, Why) }) },
        { "policy.out-of-range", "committing.buffer-after-slip", With(_policy.Committing with { BufferAfterSlip = _policy.Committing.BufferAfterSlip.With(default, Why) }) },
        { "policy.not-rising", "committing.buffer-after-slip", With(_policy.Committing with { BufferAfterSlip = _policy.Committing.BufferAfterSlip.With(new(4, 3), Why) }) },
        { "policy.out-of-range", "committing.slips-to-widen", With(_policy.Committing with { SlipsToWiden = _policy.Committing.SlipsToWiden.With(0, Why) }) },
        { "policy.not-rising", "committing.caution-widens[usual, guarded]", With(_policy.Committing with
            { CautionWidens = _policy.Committing.CautionWidens.With(PromiseCaution.Usual, new(3, 2), Why) }) },
        { "policy.out-of-range", "committing.caution-widens[usual]", With(_policy.Committing with
            { CautionWidens = _policy.Committing.CautionWidens.With(PromiseCaution.Usual, new(1, 2), Why) }) },
        { "policy.out-of-range", "escalating.trigger-consecutive-misses", With(_policy.Escalating with
            { Triggers = _policy.Escalating.Triggers with { ConsecutiveMisses = _policy.Escalating.Triggers.ConsecutiveMisses.With(3, Why) } }) },
        { "policy.out-of-range", "escalating.trigger-at-least[consecutive-misses]", MissesLiftTo(null) },
        { "policy.out-of-range", "escalating.trigger-at-least[consecutive-misses]", MissesLiftTo(Severity.Low) },
        { "policy.not-rising", "communicating.cadence[responding/critical, executing/critical]", _policy with { Communicating = _policy.Communicating with
            { Cadence = _policy.Communicating.Cadence.With((CadencePhase.Executing, Severity.Critical), new Allowance.Elapsed(Duration.FromHours(2)), Why) } } },
        { "policy.out-of-range", "escalating.trigger-failed-fixes", With(_policy.Escalating with
            { Triggers = _policy.Escalating.Triggers with { FailedFixes = _policy.Escalating.Triggers.FailedFixes.With(0, Why) } }) },
        { "policy.out-of-range", "communicating.checkpoint-divisor", CheckedIn(0) },
        { "policy.out-of-range", "communicating.checkpoint-divisor", CheckedIn(-3) },
        { "policy.out-of-range", "communicating.checkpoint-divisor", CheckedIn(1) },
        { "policy.out-of-range", "communicating.story-at-least[options]", _policy with { Communicating = _policy.Communicating with { Story = _policy.Communicating.Story with
            { AtLeast = _policy.Communicating.Story.AtLeast.With(StoryPart.Options, 0, Why) } } } },
        { "policy.due-later", "communicating.max-silence[critical, high]", _policy with { Communicating = _policy.Communicating with
            { MaxSilence = _policy.Communicating.MaxSilence.With(Severity.Critical, new Allowance.BusinessDays(9), Why) } } },
        { "policy.out-of-range", "escalating.most-rows-tightened", With(_policy.Escalating with
            { MostRowsTightened = _policy.Escalating.MostRowsTightened.With(-1, Why) }) },
        { "policy.out-of-range", "escalating.urgency-tightens[routine]", With(_policy.Escalating with
            { UrgencyTightens = _policy.Escalating.UrgencyTightens.With(Urgency.Routine, -1, Why) }) },
        { "policy.out-of-range", "escalating.anxiety-tightens[calm]", With(_policy.Escalating with
            { AnxietyTightens = _policy.Escalating.AnxietyTightens.With(ClientAnxiety.Calm, -1, Why) }) },
        { "policy.not-rising", "escalating.urgency-tightens[urgent, immediate]", With(_policy.Escalating with
            { UrgencyTightens = _policy.Escalating.UrgencyTightens.With(Urgency.Urgent, 2, Why) }) },
        { "policy.not-rising", "escalating.mode[high, critical]", With(_policy.Escalating with
            { Mode = _policy.Escalating.Mode.With(Severity.Critical, RoleMode.HandlesInTeam, Why) }) },
        { "policy.out-of-range", "escalating.fact-window", With(_policy.Escalating with
            { FactWindow = _policy.Escalating.FactWindow.With(Duration.FromMinutes(-1), Why) }) },
        { "policy.out-of-range", "escalating.first-assessment", With(_policy.Escalating with
            { FirstAssessment = _policy.Escalating.FirstAssessment.With(Duration.Zero, Why) }) },
        { "policy.due-later", "escalating.within[high, medium]", With(_policy.Escalating with
            { EscalateWithin = _policy.Escalating.EscalateWithin.With(Severity.High, new Allowance.BusinessDays(3), Why) }) },
        { "policy.due-later", "escalating.within[critical, high]", With(_policy.Escalating with
            { EscalateWithin = _policy.Escalating.EscalateWithin.With(Severity.Critical, null, Why) }) },
        { "policy.out-of-range", "diagnosing.confidence[observed]", _policy with { Diagnosing = _policy.Diagnosing with
            { Confidence = _policy.Diagnosing.Confidence.With(EvidenceKind.Observed, 1.5m, Why) } } },
        { "policy.not-rising", "diagnosing.confidence[unknown, inferred]", _policy with { Diagnosing = _policy.Diagnosing with
            { Confidence = _policy.Diagnosing.Confidence.With(EvidenceKind.Unknown, 0.5m, Why) } } },
        { "policy.not-rising", "planning.written-confirmation[high, critical]", _policy with { Planning = _policy.Planning with
            { WrittenConfirmation = _policy.Planning.WrittenConfirmation.With(Severity.Critical, DutyStrength.None, Why) } } },
        { "policy.out-of-range", "learning.follow-up-within", _policy with { Learning = _policy.Learning with
            { FollowUpWithin = _policy.Learning.FollowUpWithin.With(Duration.Zero, Why) } } },
        { "policy.due-later", "learning.post-mortem-within[critical, high]", _policy with { Learning = _policy.Learning with
            { PostMortemWithin = _policy.Learning.PostMortemWithin.With(Severity.Critical, null, Why) } } },
        { "policy.out-of-range", "assessing.pattern-count", _policy with { Assessing = _policy.Assessing with { Attention = _policy.Assessing.Attention with
            { PatternCount = _policy.Assessing.Attention.PatternCount.With(0, Why) } } } },
        { "assessing.queue-not-by-priority", "assessing.queue-order", _policy with { Assessing = _policy.Assessing with
            { Queue = _policy.Assessing.Queue.With(QueueOrder.By(QueueCriterion.Age), Why) } } },
        { "assessing.paperwork-overtakes", "assessing.paperwork-at-most", _policy with { Assessing = _policy.Assessing with { Priority = _policy.Assessing.Priority with
            { PaperworkAtMost = _policy.Assessing.Priority.PaperworkAtMost.With(Priority.P3, Why) } } } },
        { "policy.due-later", "detecting.band-within[alarm, concern]", With(_policy.Detecting with
            { Within = _policy.Detecting.Within.With(WarningBand.Alarm, new Allowance.BusinessDays(9), Why) }) },
        { "policy.not-rising", "detecting.band-cut[watch, concern]", With(_policy.Detecting with
            { Score = _policy.Detecting.Score with { Cuts = _policy.Detecting.Score.Cuts.With(WarningBand.Watch, 9, Why) } }) },
        { "policy.out-of-range", "detecting.health-check-rhythm[weekly-internal]", With(_policy.Detecting with { HealthChecks = new()
            { Rhythm = _policy.Detecting.HealthChecks.Rhythm.With(HealthCheck.WeeklyInternal, Period.Zero, Why) } }) },
        { "policy.out-of-range", "operating.voice-size", _policy with { Operating = _policy.Operating with { Voice = _policy.Operating.Voice with
            { Size = _policy.Operating.Voice.Size.With(0, Why) } } } },
        { "policy.out-of-range", "planning.utilisation-limit", _policy with { Planning = _policy.Planning with { Capacity = new()
            { UtilisationLimit = _policy.Planning.Capacity.UtilisationLimit.With(default, Why) } } } },
    };

    public static TheoryData<Interval> UselessWindows =>
        [new Interval(null, Day(2)), new Interval(Day(2), null), new Interval(Day(2), Day(2)), new Interval(Instant.MinValue, Day(2)), new Interval(Day(2), Instant.MaxValue)];

    [Law("P99")]
    [Theory]
    [MemberData(nameof(OneNumberWrong))]
    public void A_policy_with_one_number_wrong_is_refused_naming_it(string code, string subject, ResolutionPolicy broken)
    {
        Assert.Contains((code, subject), broken.Validate(Calendars.London, Calendars.OrdinaryWeek).Select(finding => (finding.Code.Code, finding.Subject)));
        Assert.IsType<Decision<ResolutionPolicy>.Refused>(broken.Accept(Calendars.London, Calendars.OrdinaryWeek));
    }

    [Law("P38")]
    [Fact]
    public void Two_misses_may_lift_by_rows_instead_of_to_a_row()
    {
        TriggerRules triggers = MissesLiftTo(null).Escalating.Triggers;

        Assert.Equal(
            "escalating.trigger-at-least[consecutive-misses] is none and must be above the mildest row, or escalating.trigger-rows-up[consecutive-misses] one or more: two misses in a row always escalate.",
            Assert.Single(triggers.Validate()).Message.English);
        Assert.Empty((triggers with { RowsUp = triggers.RowsUp.With(EscalationTrigger.ConsecutiveMisses, 1, Why) }).Validate());
    }

    [Law("P28")]
    [Fact]
    public void A_later_phase_that_asks_for_updates_more_often_is_found_with_both_cells()
    {
        CommunicatingPolicy policy = _policy.Communicating with
        {
            Cadence = _policy.Communicating.Cadence.With((CadencePhase.Executing, Severity.Critical), new Allowance.Elapsed(Duration.FromHours(2)), Why),
        };

        Assert.Equal(
            "communicating.cadence: executing/critical is PT2H, sooner than PT4H of responding/critical.",
            Assert.Single(policy.Validate(Calendars.London, Calendars.OrdinaryWeek)).Message.English);
    }

    [Fact]
    public void What_is_found_names_the_value_and_the_rule() =>
        Assert.Equal(
            "communicating.checkpoint-divisor is 0 and must be two or more.",
            Assert.Single(CheckedIn(0).Validate(Calendars.London, Calendars.OrdinaryWeek)).Message.English);

    [Fact]
    public void A_calendar_that_never_opens_is_found_and_does_not_throw()
    {
        BusinessCalendar never = BusinessCalendar.AlwaysOpen.Except(BusinessCalendar.AlwaysOpen);

        Assert.Contains(FindingCode.CalendarExhausted, _policy.Validate(never, Calendars.OrdinaryWeek).Select(finding => finding.Code));
        Assert.IsType<Decision<ResolutionPolicy>.Refused>(_policy.Accept(never, Calendars.OrdinaryWeek));
    }

    [Theory]
    [MemberData(nameof(UselessWindows))]
    public void A_window_in_which_nothing_can_be_tried_is_a_mistake_of_the_caller(Interval window)
    {
        Assert.Equal("window", Assert.ThrowsAny<ArgumentException>(() => _policy.Validate(Calendars.London, window)).ParamName);
        Assert.Equal("window", Assert.ThrowsAny<ArgumentException>(() => DueLater.In(_policy.Escalating.InitialResponse, Calendars.London, window)).ParamName);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(-5, -3)]
    public void A_ratio_has_something_on_both_sides(int committed, int estimated) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new BufferRatio(committed, estimated));

    private static ResolutionPolicy MissesLiftTo(Severity? row) => With(_policy.Escalating with
    {
        Triggers = _policy.Escalating.Triggers with { AtLeast = _policy.Escalating.Triggers.AtLeast.With(EscalationTrigger.ConsecutiveMisses, row, Why) },
    });

    private static ResolutionPolicy With(CommittingPolicy stage) => _policy with { Committing = stage };

    private static ResolutionPolicy With(EscalatingPolicy stage) => _policy with { Escalating = stage };

    private static ResolutionPolicy With(DetectingPolicy stage) => _policy with { Detecting = stage };

    private static ResolutionPolicy CheckedIn(int parts) => _policy with
    {
        Communicating = _policy.Communicating with { CheckpointDivisor = _policy.Communicating.CheckpointDivisor.With(parts, Why) },
    };

    private static Instant Day(int day) => Instant.FromUtc(2026, 3, day, 0, 0);
}
