using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Planning;

public sealed class PlanningPolicyTests
{
    private static readonly PlanningPolicy _policy = PlanningPolicy.ProfessionalServices;
    private static readonly Instant _monday = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly Phrase _fix = new("Mend it", "直す");
    private static readonly PlanAlignment _agreed = new(_monday, "Ann", true, true, AlignmentAnswer.Agrees);

    [Fact]
    public void From_medium_on_a_plan_needs_both_fixes()
    {
        ResolutionPlan half = Without(PlanPart.RootFix);

        var refused = Assert.IsType<Decision<ResolutionPlan>.Refused>(_policy.Accept(half, Severity.Medium));
        Assert.Same(RefusalCode.HalfAPlan, refused.Code);
        Assert.Equal("For Medium the plan still lacks the root fix: add what is missing.", refused.Message.English);
        Assert.IsType<Decision<ResolutionPlan>.Granted>(_policy.Accept(half, Severity.Low));
    }

    [Fact]
    public void Every_missing_part_is_named_at_once_with_the_cell_that_asks_for_it()
    {
        var refused = Assert.IsType<Decision<ResolutionPlan>.Refused>(_policy.Accept(new(_fix, null, null), Severity.Critical));

        Assert.Same(RefusalCode.IncompletePlan, refused.Code);
        Assert.Equal(
            "For Critical the plan still lacks the root fix, the owner, the people it takes, the promised dates, the internal checkpoints: add what is missing.",
            refused.Message.English);
        Assert.Equal(
            ["root-fix/critical", "owner/critical", "resources/critical", "dates/critical", "checkpoints/critical"], refused.Cells.Select(cell => cell.Key));
    }

    [Fact]
    public void A_plan_without_any_fix_is_never_accepted_whatever_the_policy_says()
    {
        PlanningPolicy lax = _policy with
        {
            Parts = PlanPart.InOrder.SelectMany(part => Severity.InOrder.Select(severity => (part, severity)))
                .Aggregate(_policy.Parts, (table, key) => table.With(key, DutyStrength.None, "for the test")),
        };

        Assert.Same(RefusalCode.HalfAPlan, Assert.IsType<Decision<ResolutionPlan>.Refused>(lax.Accept(new(null, null, null), Severity.Low)).Code);
        Assert.IsType<Decision<ResolutionPlan>.Granted>(lax.Accept(new(_fix, null, null), Severity.Critical));
    }

    [Fact]
    public void What_would_make_a_plan_better_is_said_and_does_not_stop_it()
    {
        var granted = Assert.IsType<Decision<ResolutionPlan>.Granted>(_policy.Accept(Without(PlanPart.Options), Severity.High));

        Assert.Equal(
            "Better with options to choose from. A quick way and a complete way, for the client to choose.",
            Assert.Single(granted.Reasons, reason => reason.Code == "planning.part-advised").Text.English);
    }

    [Fact]
    public void A_date_promised_before_it_is_expected_is_refused()
    {
        Instant friday = _monday + Duration.FromDays(4);
        ResolutionPlan hopeful = new(_fix, _fix, Role.ProjectManager) { Dates = [new(_fix, friday, friday), new(_fix, friday, friday - Duration.FromDays(1))] };

        Assert.Same(RefusalCode.PromisedBeforeLikely, Assert.IsType<Decision<ResolutionPlan>.Refused>(_policy.Accept(hopeful, Severity.Medium)).Code);
    }

    [Law("P31")]
    [Fact]
    public void A_date_promised_for_the_instant_at_which_it_is_expected_has_no_room_and_is_refused()
    {
        PlanDate tight = new(_fix, _monday + Duration.FromDays(4), _monday + Duration.FromDays(4));

        var refused = Assert.IsType<Decision<ResolutionPlan>.Refused>(_policy.Accept(Dated(tight), Severity.Medium));
        Assert.Same(RefusalCode.PromisedWithoutRoom, refused.Code);
        Assert.Equal(
            "\"Mend it\" is promised for 2026-03-06T09:00:00Z, the very instant at which it is expected: promise a later time, with room for what may come up.",
            refused.Message.English);
        Assert.IsType<Decision<ResolutionPlan>.Granted>(_policy.Accept(Dated(tight with { DueAt = tight.DueAt.PlusTicks(1) }), Severity.Medium));

        static ResolutionPlan Dated(PlanDate date) => new(_fix, _fix, Role.ProjectManager) { Dates = [date] };
    }

    /// <summary>Every set of parts at every severity, against the table read by eye.</summary>
    [Fact]
    public void A_plan_is_accepted_exactly_when_it_holds_what_its_severity_asks_for()
    {
        PlanPart[][] required =
        [
            [PlanPart.Owner],
            [PlanPart.ImmediateFix, PlanPart.RootFix, PlanPart.Owner, PlanPart.Dates],
            [PlanPart.ImmediateFix, PlanPart.RootFix, PlanPart.Owner, PlanPart.Dates, PlanPart.Checkpoints],
            [PlanPart.ImmediateFix, PlanPart.RootFix, PlanPart.Owner, PlanPart.Resources, PlanPart.Dates, PlanPart.Checkpoints],
        ];
        Assert.All(SetsOfParts(), parts => Assert.All(Severity.InOrder, severity => Assert.Equal(
            required[severity.Value.Position - 1].All(part => Plans.With(parts).Has(part))
                && (parts.Contains(PlanPart.ImmediateFix) || parts.Contains(PlanPart.RootFix)),
            _policy.Accept(Plans.With(parts), severity) is Decision<ResolutionPlan>.Granted)));
    }

    [Fact]
    public void From_medium_on_nothing_is_carried_out_before_the_client_agrees()
    {
        Assert.IsType<Decision<ResolutionPlan>.Granted>(_policy.MayExecute(Plans.Full(), Severity.Low));
        Assert.Equal(
            "The plan was not walked through with the client: do so before anything is carried out.", Refusal(Plans.Full(), Severity.Medium, RefusalCode.NotAligned));
        Assert.Equal(
            "Still to be asked: What is missing from it?",
            Refusal(Plans.Full().AlignedBy(new(_monday, "Ann", true, false, AlignmentAnswer.Agrees)), Severity.Medium, RefusalCode.NotAligned));
        Assert.Equal(
            "Ann: no answer.", Refusal(Plans.Full().AlignedBy(new(_monday, "Ann", true, true, AlignmentAnswer.Silent)), Severity.Medium, RefusalCode.NotAligned));
        Assert.IsType<Decision<ResolutionPlan>.Granted>(_policy.MayExecute(Plans.Full().AlignedBy(_agreed), Severity.Medium));
    }

    [Fact]
    public void A_critical_plan_waits_for_a_mail()
    {
        ResolutionPlan agreed = Plans.Full().AlignedBy(_agreed);

        Assert.Equal("Nobody has confirmed the plan in writing; a mail is enough.", Refusal(agreed, Severity.Critical, RefusalCode.NotConfirmed));
        Assert.IsType<Decision<ResolutionPlan>.Granted>(_policy.MayExecute(agreed, Severity.High));
        Assert.Contains(
            "Ann confirmed the plan in writing at 2026-03-02T09:00:00Z.",
            Assert.IsType<Decision<ResolutionPlan>.Granted>(_policy.MayExecute(agreed.ConfirmedBy(Plans.Mail()), Severity.Critical)).Reasons.Select(reason => reason.Text.English));
    }

    [Fact]
    public void An_incomplete_plan_is_not_carried_out_however_much_the_client_agrees() =>
        Assert.Equal(
            "For High the plan still lacks the owner: add what is missing.",
            Refusal(Without(PlanPart.Owner).AlignedBy(_agreed).ConfirmedBy(Plans.Mail()), Severity.High, RefusalCode.IncompletePlan));

    [Fact]
    public void Only_a_critical_plan_must_be_confirmed_in_writing() =>
        Assert.Equal(
            [Severity.Critical], Severity.InOrder.Where(severity => _policy.WrittenConfirmation[severity] == DutyStrength.Required));

    [Fact]
    public void A_duty_that_binds_less_for_the_graver_issue_and_a_limit_above_the_whole_are_found()
    {
        PlanningPolicy odd = _policy with
        {
            Parts = _policy.Parts.With((PlanPart.Owner, Severity.Critical), DutyStrength.None, "for the test"),
            Alignment = _policy.Alignment.With(Severity.High, DutyStrength.None, "for the test"),
            Capacity = new() { UtilisationLimit = _policy.Capacity.UtilisationLimit.With(Share.Percent(101), "for the test") },
        };

        Assert.Equal(
            ["planning.part/owner[high, critical]", "planning.alignment[medium, high]", "planning.utilisation-limit"],
            odd.Validate().Select(finding => finding.Subject));
        Assert.Empty(_policy.Validate());
        Assert.Equal(_policy.Readings.Count(), _policy.Readings.Select(cell => (cell.Table, cell.Key)).Distinct().Count());
    }

    private static IEnumerable<ImmutableArray<PlanPart>> SetsOfParts() =>
        Enumerable.Range(0, 1 << PlanPart.InOrder.Length).Select(set => PlanPart.InOrder.Where((_, index) => (set & (1 << index)) != 0).ToImmutableArray());

    private static ResolutionPlan Without(PlanPart part) => Plans.With(PlanPart.InOrder.Remove(part));

    private static string Refusal(ResolutionPlan plan, Severity severity, RefusalCode code)
    {
        var refused = Assert.IsType<Decision<ResolutionPlan>.Refused>(_policy.MayExecute(plan, severity));
        Assert.Same(code, refused.Code);
        return refused.Message.English;
    }
}
