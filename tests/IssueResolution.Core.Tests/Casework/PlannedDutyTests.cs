using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Planning;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

/// <summary>What a plan says by when is promised, and its checkpoints are kept, without being entered twice.</summary>
public sealed class PlannedDutyTests
{
    [Fact]
    public void The_dates_of_an_agreed_plan_are_promised_and_owed()
    {
        IssueCase agreed = Agreed(Dated(("The figures", 48), ("The report", 90)));

        Assert.Equal([("plan-1", At(48)), ("plan-2", At(90))], PromisesOf(agreed));
        Assert.Equal([At(48), At(90)], Rules.AgendaOf(agreed, At(4)).Duties.Where(duty => duty.Kind == DutyKind.Deliver).Select(duty => duty.DueAt));
    }

    [Fact]
    public void Two_dates_of_a_plan_that_pass_unmet_are_escalated()
    {
        IssueCase late = Granted(Rules.Record(Agreed(Dated(("One", 24), ("Two", 30))), new CaseEvent.Escalated(At(5), "Ann", Role.ManagingPartner)));

        Assert.DoesNotContain(Rules.AgendaOf(late, At(30)).Duties, duty => duty.Kind == DutyKind.Escalate);
        Assert.Contains(Rules.AgendaOf(late, At(31)).Duties, duty => duty.Kind == DutyKind.Escalate && duty.AroseAt == At(30).PlusNanoseconds(1));
    }

    [Fact]
    public void A_date_that_has_passed_is_not_agreed_to() =>
        Assert.Equal(RefusalCode.NotInTheFuture, Refused(Rules.Record(
            UpTo<CaseEvent.CauseFound>(Severity.Medium), new CaseEvent.PlanAgreed(At(4), "Ann", Dated(("The figures", 4))))));

    [Fact]
    public void Another_plan_moves_the_dates_it_names_again_and_leaves_the_others_promised()
    {
        IssueCase again = Granted(Rules.Record(
            Agreed(Dated(("The figures", 48), ("The report", 90), ("The data", 60))),
            new CaseEvent.PlanAgreed(At(8), "Ann", Dated(("The report", 90), ("The figures", 72)))));

        Assert.Equal([("plan-1", At(72)), ("plan-2", At(90)), ("plan-3", At(60))], PromisesOf(again));
        Assert.Equal([At(8), At(4), At(4)], Rules.ReadAt(again, At(8))!.Commitments.Commitments.Select(promise => promise.PromisedAt));
    }

    [Fact]
    public void A_missed_date_stays_missed_and_is_promised_anew_by_another_plan() =>
        Assert.Equal(
            [("plan-1", At(48)), ("plan-2", At(72))],
            PromisesOf(Granted(Rules.Record(Agreed(Dated(("The figures", 48))), new CaseEvent.PlanAgreed(At(49), "Ann", Dated(("The figures", 72)))))));

    [Fact]
    public void A_planned_checkpoint_is_owed_until_the_team_has_looked()
    {
        IssueCase agreed = Agreed(Checked(30, 40));

        Assert.Equal([("checkpoint-1", At(30)), ("checkpoint-2", At(40))], ChecksOf(agreed));
        Assert.Equal([("checkpoint-2", At(40))], ChecksOf(Granted(Rules.Record(agreed, new CaseEvent.CheckpointHeld(At(29), "Ben", "Half done")))));
        Assert.Empty(ChecksOf(Granted(Rules.Record(agreed, new CaseEvent.CheckpointHeld(At(29), "Ben", "All done", "checkpoint-2")))));
        Assert.Empty(ChecksOf(Granted(Rules.Record(agreed, new CaseEvent.CheckpointHeld(At(31), "Ben", "Half done")))));
    }

    [Fact]
    public void The_checkpoints_of_a_plan_end_with_the_work_and_do_not_come_back_with_a_reopening()
    {
        IssueCase resolved = Granted(Rules.Record(Agreed(Checked(30)), new CaseEvent.WorkStarted(At(5), "Ben"), new CaseEvent.Resolved(At(20), "Ben", "Done")));

        Assert.Empty(ChecksOf(resolved));
        Assert.Empty(ChecksOf(Granted(Rules.Record(resolved, new CaseEvent.Reopened(At(21), "Ann", "Again"), new CaseEvent.WorkStarted(At(22), "Ben")))));
    }

    [Fact]
    public void A_date_with_a_name_is_moved_by_it_and_a_name_stands_for_one_date()
    {
        PlanDate named = new(Text("The figures"), Monday, At(48)) { Id = "figures" };
        IssueCase agreed = Agreed(With(named));

        Assert.Equal([("figures", At(72))], PromisesOf(Granted(Rules.Record(
            agreed, new CaseEvent.PlanAgreed(At(8), "Ann", With(new PlanDate(Text("All figures"), Monday, At(72)) { Id = "figures" }))))));
        Assert.Equal(RefusalCode.TooLateToRenegotiate, Refused(Rules.Record(agreed, new CaseEvent.PlanAgreed(At(48), "Ann", With(named with { DueAt = At(72) })))));
        Assert.Equal(RefusalCode.IdInUse, Refused(Rules.Record(agreed, new CaseEvent.PlanAgreed(At(8), "Ann", With(named, named with { DueAt = At(90) })))));
        Assert.Equal(RefusalCode.IdInUse, Refused(Rules.Record(agreed, new CaseEvent.Committed(At(8), "Ann", "figures", "The figures", At(48)))));

        static ResolutionPlan With(params PlanDate[] dates) => new ResolutionPlan(Text("Now"), Text("For good"), Role.EngagementPartner)
        {
            Options = Plan().Options,
            Resources = Plan().Resources,
            Dates = [.. dates],
        }.AlignedBy(Plan().Alignment!);
    }

    [Fact]
    public void A_number_that_someone_has_given_already_is_passed_over() =>
        Assert.Equal(
            [("plan-1", At(90)), ("plan-2", At(48))],
            PromisesOf(Granted(Rules.Record(
                UpTo<CaseEvent.CauseFound>(Severity.Medium),
                new CaseEvent.Committed(At(3), "Ann", "plan-1", "A call", At(90)), new CaseEvent.PlanAgreed(At(4), "Ann", Dated(("The figures", 48)))))));

    [Fact]
    public void A_planned_checkpoint_before_a_date_is_the_check_of_that_date()
    {
        Assert.DoesNotContain(Rules.AgendaOf(Agreed(Checked(30)), At(4)).Duties, duty => duty.Kind == DutyKind.Checkpoint && duty.Subject == "plan-1");
        Assert.Contains(Rules.AgendaOf(Agreed(Dated(("The figures", 48))), At(4)).Duties, duty => duty.Kind == DutyKind.Checkpoint && duty.Subject == "plan-1");
    }

    private static IssueCase Agreed(ResolutionPlan plan) => Granted(Rules.Record(UpTo<CaseEvent.CauseFound>(Severity.Medium), new CaseEvent.PlanAgreed(At(4), "Ann", plan)));

    private static ResolutionPlan Checked(params int[] hours) => Made([("The figures", 48)], hours);

    private static ResolutionPlan Dated(params (string What, int Hours)[] dates) => Made(dates, []);

    private static ResolutionPlan Made((string What, int Hours)[] dates, int[] checkpoints) => new ResolutionPlan(Text("Now"), Text("For good"), Role.EngagementPartner)
    {
        Options = Plan().Options,
        Resources = Plan().Resources,
        Dates = [.. dates.Select(date => new PlanDate(Text(date.What), Monday, At(date.Hours)))],
        Checkpoints = [.. checkpoints.Select(hours => new PlanCheckpoint(At(hours), Text($"Done at {hours}?")))],
    }.AlignedBy(Plan().Alignment!);

    private static IEnumerable<(string Id, Instant DueAt)> PromisesOf(IssueCase issueCase) =>
        Rules.ReadAt(issueCase, issueCase.LastEventAt)!.Commitments.Commitments.Select(promise => (promise.Terms.Id, promise.DueAt));

    private static IEnumerable<(string Subject, Instant DueAt)> ChecksOf(IssueCase issueCase) =>
        from duty in Rules.AgendaOf(issueCase, issueCase.LastEventAt).Duties
        where duty.Kind == DutyKind.Checkpoint && duty.Subject.StartsWith("checkpoint", StringComparison.Ordinal)
        select (duty.Subject, duty.DueAt);

    private static Phrase Text(string english) => new(english, english);
}
