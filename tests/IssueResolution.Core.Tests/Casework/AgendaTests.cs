using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

public sealed class AgendaTests
{
    [Fact]
    public void A_critical_report_asks_for_facts_receipt_escalation_answer_and_assessment_in_that_order()
    {
        Agenda agenda = Rules.AgendaOf(Case(Detected(Severity.Critical)), Monday);

        Assert.Equal(
            [
                (DutyKind.GatherFacts, At(0, 15)), (DutyKind.Acknowledge, At(0, 15)), (DutyKind.Escalate, At(0, 15)),
                (DutyKind.FirstResponse, At(1)), (DutyKind.Assess, At(24)),
            ],
            agenda.Duties.Select(duty => (duty.Kind, duty.DueAt)));
        Assert.Equal(At(0, 15), agenda.NextInstant);
        Assert.All(agenda.Duties, duty => Assert.NotNull(duty.Because.Cell));
        Assert.Empty(agenda.Overdue);
    }

    [Fact]
    public void What_was_not_done_by_its_time_is_overdue_after_it_and_not_at_it()
    {
        IssueCase fresh = Case(Detected(Severity.Critical));

        Assert.Empty(Rules.AgendaOf(fresh, At(0, 15)).Overdue);
        Assert.Equal(3, Rules.AgendaOf(fresh, At(0, 15) + Duration.Epsilon).Overdue.Length);
        Assert.Equal(DutyKind.FirstResponse, Rules.AgendaOf(fresh, At(0, 15) + Duration.Epsilon).Next!.Kind);
    }

    [Fact]
    public void An_update_is_owed_at_the_promised_time_or_sooner_if_the_rhythm_is_quicker()
    {
        Assert.Equal(At(6), Of(UpTo<CaseEvent.Updated>(), At(2), DutyKind.Update).DueAt);
        IssueCase late = Granted(Rules.Record(UpTo<CaseEvent.Assessed>(), new CaseEvent.Updated(At(2), "Ann", "Soon", At(300))));
        Assert.Equal(At(26), Of(late, At(2), DutyKind.Update).DueAt);
        Assert.True(Of(late, At(2), DutyKind.Checkpoint) is { } check && check.DueAt > At(2) && check.DueAt < At(26));
    }

    [Fact]
    public void A_promise_is_due_at_its_date_and_by_the_owner_of_the_plan()
    {
        Duty duty = Of(UpTo<CaseEvent.WorkStarted>(), At(5), DutyKind.Deliver);

        Assert.Equal(("figures", At(48), Role.EngagementPartner), (duty.Subject, duty.DueAt, duty.By));
    }

    [Fact]
    public void Two_promises_broken_in_a_row_are_escalated_the_moment_the_second_is_broken()
    {
        IssueCase twice = Granted(Rules.Record(
            Case(Detected(Severity.Medium), new CaseEvent.Acknowledged(Monday, "Ann", At(3))),
            new CaseEvent.Escalated(At(1), "Ann", Role.ClientServicesLead),
            new CaseEvent.Committed(At(1), "Ann", "one", "One", At(10)), new CaseEvent.Committed(At(1), "Ann", "two", "Two", At(20))));

        Assert.DoesNotContain(Rules.AgendaOf(twice, At(20)).Duties, duty => duty.Kind == DutyKind.Escalate);
        Instant broken = Rules.AgendaOf(twice, At(20)).NextInstant!.Value;
        Assert.Equal(At(20).PlusNanoseconds(1), broken);
        Assert.Equal(broken, Of(twice, broken, DutyKind.Escalate).AroseAt);
    }

    [Fact]
    public void Promises_missed_in_a_row_are_counted_over_the_cases_of_an_engagement()
    {
        IssueCase one = Broken("C-1", "one", 10), two = Broken("C-2", "two", 20);

        Assert.Contains(Rules.AgendaOf([one, two], At(21)).Duties, duty => duty.Kind == DutyKind.Escalate && duty.AroseAt == At(20).PlusNanoseconds(1));
        Assert.DoesNotContain(Rules.AgendaOf(two, At(21)).Duties, duty => duty.Kind == DutyKind.Escalate);

        static IssueCase Broken(string id, string promise, int due) => Granted(Rules.Replay(
            id, "E-1", Detected(Severity.Medium), new CaseEvent.Acknowledged(Monday, "Ann", At(3)), new CaseEvent.Escalated(At(1), "Ann", Role.ClientServicesLead),
            new CaseEvent.Committed(At(1), "Ann", promise, promise, At(due))));
    }

    [Fact]
    public void Whoever_was_told_of_a_milder_row_is_told_again_when_it_becomes_graver_and_has_the_time_for_facts()
    {
        IssueCase graver = Granted(Rules.Record(
            Case(Detected(Severity.Medium), new CaseEvent.Acknowledged(Monday, "Ann", At(3)), new CaseEvent.Escalated(At(1), "Ann", Role.EngagementPartner)),
            new CaseEvent.Assessed(At(2), "Ann", Severity.High, Urgency.Soon, ClientAnxiety.InOrder[0], "The board heard of it")));

        Duty again = Of(graver, At(2), DutyKind.Escalate);
        Assert.Equal(At(2), again.AroseAt);
        Assert.True(again.DueAt >= At(2, 15));
    }

    [Fact]
    public void A_decision_to_go_down_holds_until_something_new_speaks_against_it()
    {
        IssueCase top = Granted(Rules.Record(
            UpTo<CaseEvent.Updated>(Severity.Medium), new CaseEvent.ClientEscalatedFirst(At(3), "Ann"), new CaseEvent.Escalated(At(3), "Ann", Role.ManagingPartner),
            new CaseEvent.Deescalated(At(4), "Ann", Severity.Medium, "They spoke and are fine")));

        Assert.Equal(RefusalCode.NotBelowStanding, Refused(Rules.Record(top, new CaseEvent.Deescalated(At(5), "Ann", Severity.Critical, "Higher"))));
        Assert.Equal(RefusalCode.NotBelowStanding, Refused(Rules.PortfolioOf([top], At(5)).MayLower("C-1", Severity.High)));
        Assert.DoesNotContain("Managing", Escalation(top, At(5)), StringComparison.Ordinal);
        Assert.DoesNotContain("Managing", Escalation(Granted(Rules.Record(top, new CaseEvent.FixFailed(At(5), "Ben", "Once"))), At(5)), StringComparison.Ordinal);
        Assert.Contains("Managing", Escalation(Granted(Rules.Record(
            top, new CaseEvent.FixFailed(At(5), "Ben", "Once"), new CaseEvent.FixFailed(At(6), "Ben", "Twice"))), At(6)), StringComparison.Ordinal);

        static string Escalation(IssueCase issueCase, Instant now) =>
            Rules.AgendaOf(issueCase, now).Duties.SingleOrDefault(duty => duty.Kind == DutyKind.Escalate)?.Because.Text.English ?? "";
    }

    [Fact]
    public void Something_becomes_overdue_at_an_instant_that_a_host_is_told()
    {
        IssueCase fresh = Case(Detected(Severity.Low));
        Duty last = Rules.AgendaOf(fresh, Monday).Duties[^1];

        Assert.Equal(last.DueAt.PlusNanoseconds(1), Rules.AgendaOf(fresh, last.DueAt).NextInstant);
        Assert.Contains(last, Rules.AgendaOf(fresh, last.DueAt.PlusNanoseconds(1)).Overdue);
    }

    [Fact]
    public void A_client_that_reached_our_leadership_first_sends_the_case_to_the_top()
    {
        IssueCase first = Granted(Rules.Record(UpTo<CaseEvent.Acknowledged>(Severity.Low), new CaseEvent.ClientEscalatedFirst(At(1), "Ann")));

        Assert.Contains("Managing Partner", Of(first, At(1), DutyKind.Escalate).Because.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_silent_client_is_asked_again_and_again()
    {
        IssueCase resolved = UpTo<CaseEvent.Resolved>();
        Assert.Equal(At(54) + Duration.FromDays(7), Of(resolved, At(54), DutyKind.FollowUp).DueAt);

        IssueCase asked = Granted(Rules.Record(resolved, new CaseEvent.FollowUpAsked(At(60), "Ann")));
        Assert.Equal(At(60) + Duration.FromDays(7), Of(asked, At(60), DutyKind.FollowUp).DueAt);
    }

    [Fact]
    public void Giving_up_ends_the_asking_only_where_the_policy_lets_silence_close()
    {
        IssueCase asked = Granted(Rules.Record(
            UpTo<CaseEvent.Resolved>(Severity.Low), new CaseEvent.FollowUpAsked(At(60), "Ann"), new CaseEvent.FollowUpAsked(At(61), "Ann")));
        CaseEvent.FollowUpGivenUp given = new(At(63), "Ann", "Gone quiet");

        Assert.Contains(Rules.AgendaOf(Granted(Rules.Record(asked, given)), At(63)).Duties, duty => duty.Kind == DutyKind.FollowUp);
        IssueCase thrice = Granted(Rules.Record(asked, new CaseEvent.FollowUpAsked(At(62), "Ann"), given));
        Assert.DoesNotContain(Rules.AgendaOf(thrice, At(63)).Duties, duty => duty.Kind == DutyKind.FollowUp);
        Assert.Equal(Satisfaction.Unknown, Rules.ReadAt(thrice, At(63))!.Satisfaction);
    }

    [Fact]
    public void Once_what_was_left_is_mended_and_the_client_asked_again_its_answer_is_awaited()
    {
        IssueCase asked = Granted(Rules.Record(
            UpTo<CaseEvent.Resolved>(),
            new CaseEvent.SatisfactionStated(At(60), "Ann", Satisfaction.Partial, "One table is missing"), new CaseEvent.FollowUpAsked(At(63), "Ann")));

        Assert.DoesNotContain(Rules.AgendaOf(asked, At(63)).Duties, duty => duty.Kind == DutyKind.ActOnAnswer);
        Assert.Equal(At(63) + Duration.FromDays(7), Of(asked, At(63), DutyKind.FollowUp).DueAt);
        IssueCase again = Granted(Rules.Record(asked, new CaseEvent.SatisfactionStated(At(64), "Ann", Satisfaction.Partial, "And another")));
        Assert.Equal(At(64), Of(again, At(64), DutyKind.ActOnAnswer).AroseAt);
        Assert.DoesNotContain(Rules.AgendaOf(again, At(64)).Duties, duty => duty.Kind == DutyKind.FollowUp);
    }

    [Fact]
    public void A_client_that_is_not_satisfied_is_answered_by_reopening_and_not_by_asking_again()
    {
        IssueCase asked = Granted(Rules.Record(
            UpTo<CaseEvent.Resolved>(),
            new CaseEvent.SatisfactionStated(At(60), "Ann", Satisfaction.NotSatisfied, "It came back"), new CaseEvent.FollowUpAsked(At(63), "Ann")));

        Assert.Contains(Rules.AgendaOf(asked, At(63)).Duties, duty => duty.Kind == DutyKind.ActOnAnswer);
    }

    [Fact]
    public void What_the_client_is_not_content_with_is_acted_on_at_once()
    {
        IssueCase partial = Granted(Rules.Record(UpTo<CaseEvent.Resolved>(), new CaseEvent.SatisfactionStated(At(60), "Ann", Satisfaction.Partial, "One table is missing")));

        Assert.Equal(At(64), Of(partial, At(60), DutyKind.ActOnAnswer).DueAt);
    }

    [Fact]
    public void After_the_resolution_a_critical_case_owes_all_that_it_should_teach()
    {
        IssueCase resolved = UpTo<CaseEvent.Resolved>(Severity.Critical);

        Assert.Equal(
            [
                DutyKind.Update, DutyKind.FollowUp, DutyKind.ReviewProcess, DutyKind.PostMortem, DutyKind.AgreeAction, DutyKind.Debrief, DutyKind.ReviewRelationship,
                DutyKind.ReviewTrust,
            ],
            Rules.AgendaOf(resolved, At(54)).Duties.Select(duty => duty.Kind).OrderBy(kind => DutyKind.InOrder.IndexOf(kind)));
        Assert.Equal(At(54) + Duration.FromDays(3), Of(resolved, At(54), DutyKind.PostMortem).DueAt);
        Assert.Equal(DutyStrength.Required, Of(resolved, At(54), DutyKind.PostMortem).Strength);
        Assert.Equal(DutyStrength.Advised, Of(UpTo<CaseEvent.Resolved>(), At(54), DutyKind.PostMortem).Strength);
    }

    [Fact]
    public void Praise_and_actions_outlive_the_closing()
    {
        Agenda agenda = Rules.AgendaOf(Granted(Rules.Record(Case(Events()), new CaseEvent.PraiseReceived(At(103), "Ann", "again", "Splendid"))), At(103));

        Assert.Equal([(DutyKind.RelayPraise, "again"), (DutyKind.ReviewTrust, ""), (DutyKind.Act, "checklist")], agenda.Duties.Select(duty => (duty.Kind, duty.Subject)));
        Assert.Equal(Role.PracticeLead, agenda.Duties[2].By);
    }

    [Fact]
    public void While_trust_is_rebuilt_someone_senior_looks_at_it_in_the_rhythm_of_that_phase()
    {
        IssueCase verified = UpTo<CaseEvent.SatisfactionStated>();
        Duty first = Of(verified, At(80), DutyKind.ReviewTrust);
        Assert.Equal((At(54), At(54) + Duration.FromDays(7), Role.EngagementPartner), (first.AroseAt, first.DueAt, first.By));

        IssueCase reviewed = Granted(Rules.Record(verified, new CaseEvent.TrustReviewed(At(90), "Ann", "Better")));
        Assert.Equal(At(90) + Duration.FromDays(7), Of(reviewed, At(90), DutyKind.ReviewTrust).DueAt);
    }

    [Fact]
    public void Nothing_is_due_before_the_detection_and_in_no_case_at_all()
    {
        Assert.Empty(Rules.AgendaOf(Case(Detected()), Monday - Duration.Epsilon).Duties);
        Assert.Null(Rules.AgendaOf([], Monday).NextInstant);
        Assert.Null(Rules.AgendaOf([], Monday).Next);
    }

    [Fact]
    public void Agendas_are_equal_when_they_ask_for_the_same_at_the_same_instant() => EqualityContract.Holds(
        Rules.AgendaOf(Case(Detected()), Monday), Rules.AgendaOf(Case(Detected()), Monday), Rules.AgendaOf(Case(Detected()), At(1)));

    [Fact]
    public void What_was_resolved_without_a_cause_owes_one_before_it_is_closed()
    {
        IssueCase resolved = Case(Events().Where(item => item is not CaseEvent.CauseFound).TakeWhile(item => item is not CaseEvent.FollowUpAsked));

        Duty confirm = Of(resolved, At(54), DutyKind.ConfirmCause);
        Assert.Equal(("learning.cause-within", "3 business-days"), (confirm.Because.Cell!.Table, confirm.Because.Cell.Value));
        Assert.True(confirm.DueAt < Of(resolved, At(54), DutyKind.ReviewProcess).DueAt);
        IssueCase found = Granted(Rules.Record(resolved, new CaseEvent.CauseFound(At(55), "Ben", "No check", Diagnosing.CauseKind.Process)));
        Assert.DoesNotContain(Rules.AgendaOf(found, At(55)).Duties, duty => duty.Kind == DutyKind.ConfirmCause);
    }

    [Fact]
    public void Where_a_post_mortem_is_due_an_action_is_due_with_it_and_owed_until_one_is_agreed()
    {
        IssueCase drawn = UpTo<CaseEvent.LessonDrawn>(Severity.Critical);

        Duty agree = Of(drawn, At(100), DutyKind.AgreeAction);
        Assert.Equal((At(54) + Duration.FromDays(3), DutyStrength.Required), (agree.DueAt, agree.Strength));
        Assert.DoesNotContain(Rules.AgendaOf(UpTo<CaseEvent.ActionAgreed>(Severity.Critical), At(100)).Duties, duty => duty.Kind == DutyKind.AgreeAction);
        Assert.DoesNotContain(Rules.AgendaOf(UpTo<CaseEvent.Resolved>(Severity.Low), At(54)).Duties, duty => duty.Kind == DutyKind.AgreeAction);
    }

    [Fact]
    public void A_lesson_that_nobody_acts_on_is_asked_about_however_small_the_case_was()
    {
        IssueCase drawn = UpTo<CaseEvent.LessonDrawn>(Severity.Low);
        IssueCase second = Granted(Rules.Record(UpTo<CaseEvent.ActionAgreed>(Severity.Critical), new CaseEvent.LessonDrawn(
            At(101), "Ben", "second", Events().OfType<CaseEvent.LessonDrawn>().Single().Lesson)));

        Duty small = Of(drawn, At(100), DutyKind.AgreeAction);
        Assert.Equal(("lesson", At(100), DutyStrength.Advised, "learning.process-review-within"), (small.Subject, small.AroseAt, small.Strength, small.Because.Cell!.Table));
        Assert.DoesNotContain(Rules.AgendaOf(UpTo<CaseEvent.ActionAgreed>(Severity.Low), At(100)).Duties, duty => duty.Kind == DutyKind.AgreeAction);
        Duty other = Of(second, At(101), DutyKind.AgreeAction);
        IssueCase closed = Granted(Rules.Record(Case(Events()), new CaseEvent.LessonDrawn(
            At(103), "Ben", "late", Events().OfType<CaseEvent.LessonDrawn>().Single().Lesson)));
        Assert.Equal(("late", At(103)), (Of(closed, At(103), DutyKind.AgreeAction).Subject, Of(closed, At(103), DutyKind.AgreeAction).AroseAt));
        Assert.Equal(("second", At(101), DutyStrength.Advised), (other.Subject, other.AroseAt, other.Strength));
    }

    // The checkpoint of the next update has no subject; those of promises and plans have one.
    private static Duty Of(IssueCase issueCase, Instant now, DutyKind kind) =>
        Rules.AgendaOf(issueCase, now).Duties.Single(duty => duty.Kind == kind && (kind != DutyKind.Checkpoint || duty.Subject.Length == 0));
}
