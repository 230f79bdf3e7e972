using FsCheck;
using FsCheck.Fluent;
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

/// <summary>Valid cases of any length: what is drawn is offered to the rules, and what they refuse did not happen.</summary>
public static class CaseGenerators
{
    public static Arbitrary<IssueCase> Cases() => (
        from severity in Gen.Elements<Severity>(Severity.InOrder)
        from told in Gen.Frequency((9, Gen.Constant(1)), (1, Gen.Choose(1, Events().Count)))
        from kind in Gen.Frequency((3, Gen.Constant(IssueKind.MissedDeadline)), (1, Gen.Elements<IssueKind>(IssueKind.InOrder)))
        from length in Gen.Choose(0, 60)
        from steps in Gen.ArrayOf(Step(), length)
        select steps.Aggregate(Begun(kind, severity, told), Taken)).ToArbitrary();

    public static Arbitrary<Instant> Moments() =>
        Gen.Frequency((1, Gen.Choose(-24, 0)), (6, Gen.Choose(0, 24 * 60)), (1, Gen.Choose(0, 24 * 3_000))).Select(hours => At(hours)).ToArbitrary();

    // Half of the draws are the step that usually comes next, or no case would ever get far.
    private static Gen<(int Choice, int Minutes, int Variant)> Step() =>
        from choice in Gen.Frequency((3, Gen.Constant(-1)), (4, Gen.Choose(0, 32)))
        from minutes in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 600)), (2, Gen.Choose(600, 20_000)))
        from variant in Gen.Choose(0, 1_000)
        select (choice, minutes, variant);

    // Some begin in the middle or at the end of a case that went well: chance alone hardly ever gets so far.
    private static IssueCase Begun(IssueKind kind, Severity severity, int told)
    {
        CaseEvent.Detected first = new(Monday, "Ann", kind, severity, "The report has not come.");
        return Rules.Replay("C-1", "E-1", [first, .. Events(severity).Take(told).Skip(1)]) is Decision<IssueCase>.Granted { Value: var whole }
            ? whole
            : Granted(Rules.Open("C-1", "E-1", first));
    }

    private static IssueCase Taken(IssueCase soFar, (int Choice, int Minutes, int Variant) step)
    {
        Instant at = soFar.LastEventAt + Duration.FromMinutes(step.Minutes);
        CaseSnapshot stands = Rules.ReadAt(soFar, soFar.LastEventAt)!;
        CaseEvent drawn = step.Choice < 0 ? Usual(stands, at, step.Variant) : Any(step.Choice, stands, at, step.Variant);
        return Rules.Record(soFar, drawn) is Decision<IssueCase>.Granted { Value: var more } ? more : soFar;
    }

    private static CaseEvent Usual(CaseSnapshot stands, Instant at, int variant) => stands.State switch
    {
        var state when state == CaseState.Detected => new CaseEvent.Acknowledged(at, "Ann", at + Duration.FromHours(1 + (variant % 90))),
        var state when state == CaseState.Acknowledged || state == CaseState.Reopened => Judged(at, variant),
        var state when state == CaseState.Assessed =>
            variant % 3 == 0 ? new CaseEvent.WorkStarted(at, "Ben") : new CaseEvent.PlanAgreed(at, "Ann", Planned(at, variant)),
        var state when state == CaseState.Planned && stands.Plan!.Confirmation is null =>
            new CaseEvent.PlanConfirmed(at, "Ann", "Client", ConsentChannel.InOrder[variant % ConsentChannel.InOrder.Length]),
        var state when state == CaseState.Planned => new CaseEvent.WorkStarted(at, "Ben"),
        var state when state == CaseState.Executing => new CaseEvent.Resolved(at, "Ben", "Done"),
        var state when state == CaseState.Resolved => new CaseEvent.SatisfactionStated(
            at, "Ann", Satisfaction.InOrder[1 + (variant % (Satisfaction.InOrder.Length - 1))], "So it is"),
        var state when state == CaseState.Verified => variant % 2 == 0
            ? new CaseEvent.Escalated(at, "Ann", Role.ManagingPartner)
            : new CaseEvent.Closed(at, "Ann", variant % 3 == 0, variant % 5 < 2),
        _ => new CaseEvent.Reopened(at, "Ann", "Again"),
    };

    private static CaseEvent Any(int choice, CaseSnapshot stands, Instant at, int variant)
    {
        string id = $"n{variant % 7}";
        Instant later = at + Duration.FromHours(variant % 200);
        return choice switch
        {
            0 => new CaseEvent.FactsGathered(at, "Ann"),
            1 => Judged(at, variant),
            2 => new CaseEvent.Escalated(at, "Ann", Role.InOrder[variant % Role.InOrder.Length]),
            3 => new CaseEvent.Deescalated(at, "Ann", Severity.InOrder[variant % 4], "Quiet again"),
            4 => new CaseEvent.ClientWrote(at, "Ann", "Well?"),
            5 => new CaseEvent.ClientEscalatedFirst(at, "Ann"),
            6 => new CaseEvent.Updated(at, "Ann", "On it", later),
            7 => new CaseEvent.CauseFound(at, "Ben", "No check", CauseKind.InOrder[variant % CauseKind.InOrder.Length]),
            8 or 9 => new CaseEvent.Committed(at, "Ann", id, "Something", later),
            10 => new CaseEvent.Renegotiated(at, "Ann", id, later, "Slower"),
            11 => new CaseEvent.Delivered(at, "Ann", Known(stands.Commitments.Commitments.Select(promise => promise.Terms.Id), variant, id)),
            12 => new CaseEvent.CheckpointHeld(at, "Ben", "Fine", (variant % 3) switch { 0 => null, 1 => id, _ => "checkpoint-1" }),
            13 => new CaseEvent.FixFailed(at, "Ben", "Came back"),
            14 => new CaseEvent.Consented(at, "Ann", id, "A workaround", "Client", ConsentChannel.InOrder[variant % ConsentChannel.InOrder.Length]),
            15 => new CaseEvent.WrittenDown(at, "Ann", id),
            16 => new CaseEvent.FollowUpAsked(at, "Ann"),
            17 => new CaseEvent.FollowUpGivenUp(at, "Ann", "Three times asked"),
            18 => new CaseEvent.ProcessReviewed(at, "Ben", Role.PracticeLead, ProcessArea.Practice, "Gap", "Change"),
            19 => new CaseEvent.PostMortemHeld(at, "Ben", "a", "b", "c", "d", variant % 2 == 0 ? "e" : null),
            20 => new CaseEvent.LessonDrawn(at, "Ben", id, Events().OfType<CaseEvent.LessonDrawn>().Single().Lesson),
            21 => new CaseEvent.ActionAgreed(at, "Ben", id, Known(stands.Lessons.Select(lesson => lesson.Key), variant, id), new(
                new("Check", "点検"), LessonTarget.Checklist, Role.PracticeLead, later, ActionStrength.Weak)),
            22 => new CaseEvent.ActionDone(at, "Ben", Known(stands.Actions.Select(action => action.Key), variant, id)),
            23 => new CaseEvent.PraiseReceived(at, "Ann", id, "Thank you"),
            29 => new CaseEvent.SatisfactionScored(at, "Ann", Share.Percent(variant % 101)),
            30 => new CaseEvent.ScopeChangesValued(at, "Ann", Share.Percent(variant % 30), "More"),
            31 => new CaseEvent.ClientSurprised(at, "Ann", "Too late"),
            24 => new CaseEvent.PraiseRelayed(at, "Ann", Known(stands.Praise.Select(praise => praise.Id), variant, id)),
            25 => variant % 3 == 0 ? new CaseEvent.Exited(at, "Ann", "Enough") : new CaseEvent.Declined(at, "Ann", "It cannot be done"),
            26 => stands.ResolvedAt is null ? new CaseEvent.Debriefed(at, "Ann") : new CaseEvent.TrustReviewed(at, "Ann", "Better"),
            27 => new CaseEvent.RelationshipReviewed(at, "Ann", "Shorter reports"),
            28 => new CaseEvent.PlanAgreed(at, "Ann", Planned(at, variant)),
            _ => new CaseEvent.GestureMade(at, "Ann", "A partner presents it"),
        };
    }

    // Named or numbered, and dated from now or as before, so that plans move, repeat and leave out each other's dates.
    private static ResolutionPlan Planned(Instant at, int variant) =>
        Plan(from: variant % 5 == 0 ? Monday : at, id: variant % 3 == 0 ? $"n{variant % 7}" : null);

    // Mostly something the case knows, so that it is found; sometimes not, so that it is refused.
    private static string Known(IEnumerable<string> ids, int variant, string otherwise)
    {
        string[] known = [.. ids];
        return known.Length == 0 || variant % 4 == 0 ? otherwise : known[variant % known.Length];
    }

    private static CaseEvent.Assessed Judged(Instant at, int variant) => new(
        at, "Ann", Severity.InOrder[variant % 4], Urgency.InOrder[variant / 4 % 4], ClientAnxiety.InOrder[variant / 16 % ClientAnxiety.InOrder.Length], "Seen",
        variant % 5 == 0 ? null : "Ben");
}
