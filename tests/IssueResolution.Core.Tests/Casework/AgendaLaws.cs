using System.Collections.Immutable;
using IssueResolution.Committing;
using IssueResolution.Learning;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

[Properties(Arbitrary = [typeof(CaseGenerators)], MaxTest = 150)]
public sealed class AgendaLaws
{
    [Property]
    public void Asking_at_every_next_instant_meets_every_duty_exactly_once(IssueCase any, Instant at) => MeetEach([any], Instant.Max(at, any.LastEventAt));

    [Property]
    public void So_it_is_for_cases_of_one_engagement_that_count_each_others_broken_promises(IssueCase one, IssueCase two, IssueCase three, Instant at)
    {
        IssueCase[] cases = [one, Renamed(two, "C-2", one.EngagementId), Renamed(three, "C-3", one.EngagementId)];

        MeetEach(cases, Instant.Max(at, cases.Max(each => each.LastEventAt)));
    }

    [Property]
    public void Between_two_neighbours_nothing_appears_and_nothing_goes(IssueCase one, IssueCase two, Instant at, byte part)
    {
        IssueCase[] cases = [one, Renamed(two, "C-2", one.EngagementId)];
        Instant from = Instant.Max(at, cases.Max(each => each.LastEventAt));
        Agenda before = Rules.AgendaOf(cases, from);
        Instant end = before.NextInstant ?? from + Duration.FromDays(100);
        Agenda between = Rules.AgendaOf(cases, from + ((end - from) * (part / 256d)));

        Assert.Equal(before.Duties, between.Duties);
        Assert.Equal(before.Overdue, between.Overdue);
        Assert.All(between.Duties.Where(duty => duty.DueAt > from), duty => Assert.False(duty.IsOverdueAt(between.Now)));
    }

    [Property]
    public void The_next_instant_of_cases_of_different_engagements_is_the_earliest_of_any(IssueCase one, IssueCase two, Instant at)
    {
        IssueCase other = Renamed(two, "C-2", "E-2");

        Instant?[] each = [Rules.AgendaOf(one, at).NextInstant, Rules.AgendaOf(other, at).NextInstant];
        Assert.Equal(each.Min(), Rules.AgendaOf([one, other], at).NextInstant);
    }

    [Fact]
    public void The_walks_of_these_laws_meet_every_kind_of_duty()
    {
        ILookup<DutyKind, Duty> met = FixedSample.Of(CaseGenerators.Cases(), 600)
            .SelectMany(any => MeetEach([any], any.LastEventAt)).ToLookup(duty => duty.Kind);

        Assert.All(DutyKind.InOrder, kind => Assert.True(met[kind].Count() >= 3, $"{kind.Code} is met {met[kind].Count()} times"));
    }

    [Property]
    public void Every_gate_that_keeps_a_resolved_case_open_is_a_duty_of_it(IssueCase any, Instant at)
    {
        Instant now = Instant.Max(at, any.LastEventAt);
        CaseSnapshot stands = Rules.ReadAt(any, now)!;
        HashSet<DutyKind> owed = [.. Rules.AgendaOf(any, now).Duties.Select(duty => duty.Kind)];
        if (stands.State != CaseState.Resolved && stands.State != CaseState.Verified)
        {
            return;
        }

        Assert.All(
            ClosingGates.UnmetIn(Rules.ClosingRecordOf(stands, now), Rules.Policy.Learning, Rules.Policy.Planning, now),
            unmet => Assert.True(IsOwed(unmet.Gate, stands, owed), $"{unmet.Gate.Code} among {string.Join(", ", owed.Select(kind => kind.Code))}"));
    }

    [Property]
    public void Promises_missed_in_a_row_are_those_of_the_ledger_that_fell_due_in_an_open_case(IssueCase any, Instant at)
    {
        CaseSnapshot stands = Rules.ReadAt(any, any.LastEventAt)!;
        if (stands.State.IsOpen)
        {
            Instant now = Instant.Max(at, any.LastEventAt);
            MissesInARow misses = MissesInARow.Of([stands], Rules.Policy.Escalating.Triggers.ConsecutiveMisses, now);

            Assert.All(
                stands.Commitments.Commitments.SelectMany(promise => new[] { promise.DueAt, promise.DueAt.PlusNanoseconds(1) }).Append(now).Where(moment => moment <= now),
                moment => Assert.Equal(MissedIn(any, stands.Commitments.DatesOf(any.EngagementId, moment), moment), misses.CountAt(moment)));
        }
    }

    [Property]
    public void An_agenda_is_in_one_order_whatever_order_the_cases_come_in(IssueCase one, IssueCase two, Instant at)
    {
        IssueCase other = Renamed(two, "C-2", "E-2");

        Assert.Equal(Rules.AgendaOf([one, other], at), Rules.AgendaOf([other, one], at));
        Assert.Equal(
            Rules.AgendaOf(one, at).Duties.Length + Rules.AgendaOf(other, at).Duties.Length, Rules.AgendaOf([one, other], at).Duties.Length);
    }

    [Property]
    public void No_duty_is_due_before_it_arose_and_none_is_asked_twice(IssueCase any, Instant at)
    {
        Agenda agenda = Rules.AgendaOf(any, at);

        Assert.All(agenda.Duties, duty => Assert.True(duty.AroseAt <= duty.DueAt && duty.AroseAt <= at));
        Assert.Equal(agenda.Duties.Length, agenda.Duties.Select(duty => (duty.Kind, duty.Subject)).Distinct().Count());
        Assert.Equal(agenda.Duties.OrderBy(duty => duty.DueAt), agenda.Duties);
    }

    [Law("P73")]
    [Property]
    public void Every_oral_consent_is_written_down_or_owed(IssueCase any, Instant at)
    {
        CaseSnapshot? stands = Rules.ReadAt(any, at);
        string[] open = [.. stands?.Consents.Where(consent => consent.Value.WrittenAt is null).Select(consent => consent.Key) ?? []];

        Assert.Equal(open.Order(StringComparer.Ordinal), Rules.AgendaOf(any, at).Duties.Where(duty => duty.Kind == DutyKind.WriteDown).Select(duty => duty.Subject).Order(StringComparer.Ordinal));
    }

    /// <summary>Asks at each next instant until nothing changes any more; every duty that is not overdue at the start is met at its time once.</summary>
    private static List<Duty> MeetEach(IssueCase[] cases, Instant from)
    {
        List<Duty> met = [];
        Agenda agenda = Rules.AgendaOf(cases, from);
        List<Duty> seen = [.. agenda.Duties.Where(duty => duty.DueAt > from)];
        while (agenda.NextInstant is { } next)
        {
            Assert.True(next > agenda.Now);
            agenda = Rules.AgendaOf(cases, next);
            Duty[] replaced = [.. seen.Where(duty => duty.DueAt > next && !agenda.Duties.Any(each => Named(each) == Named(duty)))];
            Assert.All(replaced, duty => Assert.Contains(agenda.Duties, graver =>
                duty.Kind == DutyKind.Escalate && graver.Kind == DutyKind.Escalate && graver.CaseId == duty.CaseId && graver.AroseAt == next && graver.DueAt <= duty.DueAt));
            seen.RemoveAll(replaced.Contains);
            met.AddRange(agenda.Duties.Where(duty => duty.DueAt == next));
            seen.AddRange(agenda.Duties.Where(duty => duty.AroseAt == next && duty.AroseAt > from && !seen.Any(each => Named(each) == Named(duty))));
        }

        Assert.Equal(seen.Select(Named).Order(StringComparer.Ordinal), met.Select(Named).Order(StringComparer.Ordinal));
        return met;

        static string Named(Duty duty) => $"{duty} {duty.AroseAt}";
    }

    /// <summary>Broken dates since the last one kept, those left out at which the case, read as it was then, had ended.</summary>
    private static int MissedIn(IssueCase any, ImmutableArray<PromisedDate> dates, Instant now) => dates
        .Where(date => date.DueAt <= now && (date.Outcome.IsKept || (date.Outcome == CommitmentOutcome.Broken && Rules.ReadAt(any, date.DueAt)!.State.IsOpen)))
        .Reverse().TakeWhile(date => !date.Outcome.IsKept).Count();

    private static IssueCase Renamed(IssueCase issueCase, string id, string engagementId) => Granted(Rules.Replay(id, engagementId, issueCase.Events));

    // A case that was given up lawfully only waits until the client has had its time.
    private static bool IsOwed(ClosingGate gate, CaseSnapshot stands, HashSet<DutyKind> owed) => gate.Name switch
    {
        nameof(ClosingGate.CauseConfirmed) => owed.Contains(DutyKind.ConfirmCause),
        nameof(ClosingGate.PlanConfirmed) => owed.Contains(DutyKind.ConfirmPlan),
        nameof(ClosingGate.CommitmentsSettled) => owed.Contains(DutyKind.Deliver),
        nameof(ClosingGate.DutiesDone) => owed.Overlaps([DutyKind.FirstResponse, DutyKind.Acknowledge, DutyKind.Escalate, DutyKind.WriteDown, DutyKind.RelayPraise]),
        nameof(ClosingGate.ClientSatisfied) => owed.Overlaps([DutyKind.FollowUp, DutyKind.ActOnAnswer])
            || (stands.Unanswered?.Attempts >= Rules.Policy.Learning.SilenceAttempts.Value && stands.HighestSeverity <= Rules.Policy.Learning.SilenceUpTo.Value),
        nameof(ClosingGate.ProcessReviewed) => owed.Contains(DutyKind.ReviewProcess),
        nameof(ClosingGate.PostMortemHeld) => owed.Contains(DutyKind.PostMortem),
        nameof(ClosingGate.ActionOwned) => owed.Overlaps([DutyKind.AgreeAction, DutyKind.PostMortem]),
        // Trust grows with promises that are kept; it is looked at once the client has said that this case is settled.
        nameof(ClosingGate.TrustCarries) => stands.State == CaseState.Resolved || owed.Contains(DutyKind.ReviewTrust),
        _ => false,
    };
}
