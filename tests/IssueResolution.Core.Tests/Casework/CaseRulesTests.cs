using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Diagnosing;
using IssueResolution.Learning;
using IssueResolution.Planning;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

public sealed class CaseRulesTests
{
    [Fact]
    public void The_late_report_goes_from_the_complaint_to_the_closing()
    {
        IssueCase late = Case(Events(Severity.Critical));

        Assert.Equal(
            [
                CaseState.Detected, CaseState.Acknowledged, CaseState.Assessed, CaseState.Planned, CaseState.Executing, CaseState.Resolved,
                CaseState.Verified, CaseState.Closed,
            ],
            Enumerable.Range(1, late.Events.Length).Select(count => Rules.ReadAt(Case(late.Events.Take(count)), late.LastEventAt)!.State).Distinct());
        Assert.Equal(Events(Severity.Critical).Count, late.Timeline.Entries.Length);
        Assert.Null(Rules.ReadAt(late, Monday - Duration.Epsilon));
    }

    [Fact]
    public void Promised_times_are_told_in_the_zone_of_the_reader()
    {
        IssueCase acknowledged = Case(Detected(), new CaseEvent.Acknowledged(At(0, 15), "Ann", At(3) + Duration.FromSeconds(30)));

        Assert.Equal("Receipt acknowledged; next word by 2026-03-02 12:00:30 (+00:00).", acknowledged.Timeline.Entries[1].What.English);
        Assert.Equal(
            "Receipt acknowledged; next word by 2026-03-02 21:00:30 (+09:00).",
            acknowledged.TimelineIn(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]).Entries[1].What.English);
        Assert.Contains("2026-03-04 09:00 (+00:00)", UpTo<CaseEvent.PlanAgreed>().Timeline.Entries[^1].What.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_agreed_plan_is_told_in_the_language_of_the_reader_with_what_it_promises()
    {
        ResolutionPlan plan = new ResolutionPlan(new("Send the figures", "数値を送る"), null, Role.EngagementPartner)
        {
            Dates = [new(new("The figures", "数値"), At(24), At(48))],
        }.AlignedBy(Plan().Alignment!);
        IssueCase agreed = Granted(Rules.Record(UpTo<CaseEvent.CauseFound>(Severity.Low), new CaseEvent.PlanAgreed(At(4), "Ann", plan)));

        Assert.Equal(
            "The client agrees to the plan. Now: Send the figures. Owner: Engagement Partner. Promised for 2026-03-04 09:00 (+00:00): The figures.",
            agreed.Timeline.Entries[^1].What.English);
        Assert.Equal(
            $"顧客が計画に合意。応急処置：数値を送る。責任者：{Role.EngagementPartner.Words.Name.Japanese}。2026-03-04 09:00 (+00:00)までの約束：数値。",
            agreed.Timeline.Entries[^1].What.Japanese);
    }

    [Fact]
    public void A_case_begins_with_its_detection_and_only_once()
    {
        Assert.Equal(RefusalCode.NotDetectedFirst, Refused(Rules.Replay("C-1", "E-1")));
        Assert.Equal(RefusalCode.NotDetectedFirst, Refused(Rules.Replay("C-1", "E-1", new CaseEvent.FactsGathered(Monday, "Ann"))));
        Assert.Equal(RefusalCode.NotDetectedFirst, Refused(Rules.Record(Case(Detected()), Detected())));
    }

    [Fact]
    public void Nothing_is_recorded_before_what_was_recorded_last()
    {
        IssueCase two = Case(Detected(), new CaseEvent.FactsGathered(At(1), "Ann"));

        Assert.Equal(RefusalCode.EventOutOfOrder, Refused(Rules.Record(two, new CaseEvent.ClientWrote(At(1) - Duration.Epsilon, "Ann", "Hello?"))));
        Assert.Equal(3, Granted(Rules.Record(two, new CaseEvent.ClientWrote(At(1), "Ann", "Hello?"))).Events.Length);
    }

    [Fact]
    public void A_refused_event_leaves_nothing_of_those_recorded_with_it() =>
        Assert.Equal(RefusalCode.NotFromHere, Refused(Rules.Record(
            Case(Detected()), new CaseEvent.FactsGathered(At(1), "Ann"), new CaseEvent.Resolved(At(2), "Ann", "Done"))));

    [Fact]
    public void A_small_issue_is_mended_without_a_plan_and_a_larger_one_is_not()
    {
        Assert.Equal(CaseState.Executing, Started(Severity.Low) is Decision<IssueCase>.Granted { Value: var low } ? Rules.ReadAt(low, At(2))!.State : null);
        Assert.Equal(RefusalCode.PlanMissing, Refused(Started(Severity.Medium)));

        static Decision<IssueCase> Started(Severity severity) => Rules.Replay(
            "C-1", "E-1", Detected(severity), new CaseEvent.Acknowledged(Monday, "Ann", At(3)),
            new CaseEvent.Assessed(At(1), "Ann", severity, Urgency.Soon, ClientAnxiety.InOrder[0], "Seen"), new CaseEvent.WorkStarted(At(2), "Ben"));
    }

    [Fact]
    public void A_critical_plan_is_not_carried_out_before_it_is_confirmed_in_writing()
    {
        IssueCase agreed = UpTo<CaseEvent.PlanAgreed>(Severity.Critical);

        Assert.Equal(RefusalCode.NotConfirmed, Refused(Rules.Record(agreed, new CaseEvent.WorkStarted(At(5), "Ben"))));
        Assert.Equal(RefusalCode.NotInWriting, Refused(Rules.Record(
            agreed, new CaseEvent.PlanConfirmed(At(5), "Ann", "Client", ConsentChannel.InOrder.First(channel => !channel.IsWritten)))));
    }

    [Fact]
    public void A_grave_severity_is_lowered_by_two_people_only()
    {
        IssueCase critical = UpTo<CaseEvent.Assessed>(Severity.Critical);
        CaseEvent.Assessed lower = new(At(2), "Ann", Severity.Low, Urgency.Soon, ClientAnxiety.InOrder[0], "Not so bad");

        Assert.Equal(RefusalCode.SecondPersonMissing, Refused(Rules.Record(critical, lower)));
        Assert.Equal(Severity.Low, Rules.ReadAt(Granted(Rules.Record(critical, lower with { ConfirmedBy = "Ben" })), At(2))!.Severity);
    }

    [Fact]
    public void A_person_is_no_root_cause_and_silence_no_answer()
    {
        Assert.Equal(RefusalCode.PersonAsRoot, Refused(Rules.Record(
            UpTo<CaseEvent.Assessed>(), new CaseEvent.CauseFound(At(3), "Ben", "Tom forgot", CauseKind.Person))));
        Assert.Equal(RefusalCode.SilenceIsNoAnswer, Refused(Rules.Record(
            UpTo<CaseEvent.Resolved>(), new CaseEvent.SatisfactionStated(At(90), "Ann", Satisfaction.Unknown, "..."))));
    }

    [Fact]
    public void Names_of_a_case_stand_for_one_thing_and_are_known_before_they_are_used()
    {
        IssueCase promised = UpTo<CaseEvent.WorkStarted>();

        Assert.Equal(RefusalCode.IdInUse, Refused(Rules.Record(
            promised, new CaseEvent.Consented(At(6), "Ann", "figures", "A later date", "Client", ConsentChannel.InOrder[0]))));
        Assert.Equal(RefusalCode.UnknownId, Refused(Rules.Record(promised, new CaseEvent.Delivered(At(6), "Ann", "report"))));
        Assert.Equal(RefusalCode.UnknownId, Refused(Rules.Record(promised, new CaseEvent.CheckpointHeld(At(6), "Ann", "Fine", "report"))));
        Assert.Equal(RefusalCode.UnknownId, Refused(Rules.Record(promised, new CaseEvent.ActionDone(At(6), "Ann", "figures"))));
    }

    [Fact]
    public void A_broken_promise_is_not_renegotiated()
    {
        IssueCase promised = UpTo<CaseEvent.WorkStarted>();

        Assert.Equal(RefusalCode.TooLateToRenegotiate, Refused(Rules.Record(
            promised, new CaseEvent.Renegotiated(At(48), "Ann", "figures", At(72), "Access is slow"))));
        Assert.Equal(At(72), Rules.ReadAt(
            Granted(Rules.Record(promised, new CaseEvent.Renegotiated(At(47), "Ann", "figures", At(72), "Access is slow"))), At(47))!.Commitments.Commitments.Single().DueAt);
    }

    [Fact]
    public void What_is_open_keeps_a_case_open_and_every_gate_is_named()
    {
        IssueCase verified = UpTo<CaseEvent.SatisfactionStated>(Severity.Critical);

        Decision<Closure>.Refused no = Assert.IsType<Decision<Closure>.Refused>(Rules.MayClose(verified, At(81)));
        Assert.Equal(RefusalCode.GatesUnmet, no.Code);
        Assert.Equal(
            ["learning.gate.process-reviewed", "learning.gate.post-mortem-held", "learning.gate.action-owned"], no.Reasons.Select(reason => reason.Code));
        Assert.Equal(RefusalCode.GatesUnmet, Refused(Rules.Record(verified, new CaseEvent.Closed(At(81), "Ann"))));
    }

    [Fact]
    public void A_client_that_is_not_satisfied_reopens_the_same_case_even_after_closing()
    {
        IssueCase closed = Case(Events());
        IssueCase open = Granted(Rules.Record(
            closed, new CaseEvent.SatisfactionStated(At(200), "Ann", Satisfaction.NotSatisfied, "It is late again"), new CaseEvent.Reopened(At(201), "Ann", "Late again")));

        Assert.Equal((CaseState.Reopened, 1, null), (Rules.ReadAt(open, At(201))!.State, Rules.ReadAt(open, At(201))!.Reopenings, Rules.ReadAt(open, At(201))!.ResolvedAt));
        Assert.Equal("C-1", open.Id);
    }

    [Fact]
    public void After_the_end_only_what_is_learnt_or_passed_on_is_recorded()
    {
        IssueCase closed = Case(Events());

        Assert.Equal(RefusalCode.NotFromHere, Refused(Rules.Record(closed, new CaseEvent.Committed(At(200), "Ann", "more", "More", At(300)))));
        Assert.Equal(At(200), Rules.ReadAt(Granted(Rules.Record(closed, new CaseEvent.ActionDone(At(200), "Ben", "checklist"))), At(200))!.ActionsDoneAt["checklist"]);
    }

    [Fact]
    public void A_plan_the_client_has_not_agreed_to_is_not_agreed() =>
        Assert.Equal(RefusalCode.NotAligned, Refused(Rules.Record(
            UpTo<CaseEvent.Assessed>(), new CaseEvent.PlanAgreed(At(4), "Ann", Plan().Choosing(Plan().Options[1])))));

    [Fact]
    public void A_required_duty_keeps_a_case_open_even_without_a_gate_of_its_own() =>
        Assert.Equal(RefusalCode.GatesUnmet, Refused(Rules.Replay("C-1", "E-1", Events().Where(item => item is not CaseEvent.Escalated))));

    [Fact]
    public void What_is_reopened_learns_anew_and_is_not_late_for_the_time_it_was_closed()
    {
        IssueCase open = Granted(Rules.Record(Case(Events()), new CaseEvent.Reopened(At(1000), "Ann", "Late again")));
        CaseSnapshot stands = Rules.ReadAt(open, At(1000))!;

        Assert.Equal((null, null, null, Urgency.Urgent), (stands.ProcessReview, stands.PostMortem, stands.Cause, stands.Urgency));
        Assert.All(Rules.AgendaOf(open, At(1000)).Duties.Where(duty => duty.Kind != DutyKind.Act), duty => Assert.True(duty.DueAt > At(1000)));
    }

    [Fact]
    public void Once_resolved_a_case_is_routine() => Assert.Equal(Urgency.Routine, Rules.ReadAt(UpTo<CaseEvent.Resolved>(), At(54))!.Urgency);

    [Fact]
    public void A_case_recorded_under_other_rules_says_so()
    {
        ResolutionPolicy strict = ResolutionPolicy.ProfessionalServices with
        {
            Planning = ResolutionPolicy.ProfessionalServices.Planning with
            {
                WrittenConfirmation = ResolutionPolicy.ProfessionalServices.Planning.WrittenConfirmation.With(Severity.High, Committing.DutyStrength.Required, "Test"),
            },
        };
        IssueCase unconfirmed = Case(Events().Where(item => item is not CaseEvent.PlanConfirmed).TakeWhile(item => item is not CaseEvent.Resolved));

        Assert.Contains("C-1 does not stand under these rules", Assert.Throws<ArgumentException>(
            () => new CaseRules(strict, Office).ReadAt(unconfirmed, At(50))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_are_equal_when_the_same_happened_to_them() =>
        EqualityContract.Holds(Case(Events()), Case(Events()), UpTo<CaseEvent.Resolved>());

    [Fact]
    public void A_case_without_id_is_a_mistake() => Assert.Equal("id", Assert.Throws<ArgumentException>(() => Rules.Open(" ", "E-1", Detected())).ParamName);
}
