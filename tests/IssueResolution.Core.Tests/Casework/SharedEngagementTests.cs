using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

/// <summary>Promises broken in one case call for more in the others of its engagement, as long as they are owed.</summary>
public sealed class SharedEngagementTests
{
    [Fact]
    public void A_date_that_passes_after_its_case_has_ended_counts_against_no_other_case()
    {
        IssueCase going = Promising("C-1", 10), ended = Granted(Rules.Record(Promising("C-2", 20), new CaseEvent.Exited(At(15), "Ann", "Enough")));

        Assert.DoesNotContain(Rules.AgendaOf([going, ended], At(21)).Duties, duty => duty.Kind == DutyKind.Escalate);
    }

    [Fact]
    public void A_date_that_had_passed_before_its_case_ended_still_counts()
    {
        IssueCase going = Promising("C-1", 20), ended = Granted(Rules.Record(Promising("C-2", 10), new CaseEvent.Exited(At(15), "Ann", "Enough")));

        Assert.Contains(
            Rules.AgendaOf([going, ended], At(21)).Duties,
            duty => duty.Kind == DutyKind.Escalate && duty.CaseId == "C-1" && duty.AroseAt == At(20).PlusNanoseconds(1));
    }

    [Fact]
    public void A_case_detected_after_promises_were_broken_is_escalated_from_its_detection_on()
    {
        IssueCase before = Promising("C-1", 10), other = Promising("C-2", 20);
        IssueCase after = Granted(Rules.Replay("C-3", "E-1", new CaseEvent.Detected(At(30), "Ann", IssueKind.MissedDeadline, Severity.Medium, "Late again")));

        Duty escalate = Rules.AgendaOf([before, other, after], At(30)).Duties.Single(duty => duty.Kind == DutyKind.Escalate && duty.CaseId == "C-3");
        Assert.Equal(At(30), escalate.AroseAt);
    }

    [Fact]
    public void A_date_kept_early_ends_the_row_of_misses_when_it_falls_due_and_a_host_is_told_to_ask_then()
    {
        Instant due = At(40, 7);
        IssueCase kept = Granted(Rules.Record(
            Promising("C-2", 20), new CaseEvent.Committed(At(30), "Ann", "kept", "It", due), new CaseEvent.Delivered(At(35), "Ann", "kept")));
        IssueCase[] cases = [Promising("C-1", 10), kept];

        Agenda before = Rules.AgendaOf(cases, due - Duration.FromMinutes(1));
        Assert.Contains("consecutive", Escalation(before), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(due, before.NextInstant);
        Assert.DoesNotContain("consecutive", Escalation(Rules.AgendaOf(cases, due)), StringComparison.OrdinalIgnoreCase);

        static string Escalation(Agenda agenda) =>
            agenda.Duties.Single(duty => duty.Kind == DutyKind.Escalate && duty.CaseId == "C-1").Because.Text.English;
    }

    [Fact]
    public void Where_one_miss_is_a_row_each_one_after_a_date_that_was_kept_is_told_of_anew()
    {
        EscalatingPolicy escalating = Rules.Policy.Escalating;
        PolicyValue<int> once = new("escalating.trigger-consecutive-misses", new(1, Provenance.Default("Each one counts")));
        CaseRules strict = new(
            Rules.Policy with { Escalating = escalating with { Triggers = escalating.Triggers with { ConsecutiveMisses = once } } }, Rules.Calendar);
        IssueCase kept = Granted(strict.Record(Promising("C-2", 20), new CaseEvent.Delivered(At(15), "Ann", "C-2-promise")));

        Assert.Equal(
            At(30).PlusNanoseconds(1), strict.PortfolioOf([Promising("C-1", 10), kept, Promising("C-3", 30)], At(31)).EscalationOf("C-1").Value.Since);
    }

    private static IssueCase Promising(string id, int due) => Granted(Rules.Replay(
        id, "E-1", Detected(Severity.Medium), new CaseEvent.Acknowledged(Monday, "Ann", At(3)), new CaseEvent.Escalated(At(1), "Ann", Role.ClientServicesLead),
        new CaseEvent.Updated(At(1), "Ann", "On it", At(90)), new CaseEvent.Committed(At(1), "Ann", $"{id}-promise", "It", At(due))));
}
