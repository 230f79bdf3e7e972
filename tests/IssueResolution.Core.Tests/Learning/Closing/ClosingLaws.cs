using FsCheck;
using FsCheck.Fluent;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Learning.LearningSamples;

namespace IssueResolution.Learning;

[Properties(Arbitrary = [typeof(ClosingLaws)])]
public sealed class ClosingLaws
{
    /// <summary>Any issue, in any state of being done; often nearly finished, so that single gates decide.</summary>
    public static Arbitrary<ClosingRecord> Records() => (
        from severity in Gen.Elements<Severity>(Severity.InOrder)
        from flags in Gen.ArrayOf(Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false))), 5)
        from open in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from duties in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from said in Gen.Elements<Satisfaction?>([null, .. Satisfaction.InOrder])
        from attempts in Gen.Choose(0, 4)
        from answered in Gen.Frequency((4, Gen.Constant(5)), (1, Gen.Choose(0, 4)))
        from actions in Gen.Choose(0, 2)
        select new ClosingRecord
        {
            Severity = severity,
            IsPattern = flags[0],
            IsCauseConfirmed = flags[1],
            IsPlanConfirmedInWriting = flags[2],
            OpenCommitments = open,
            OpenDuties = duties,
            FollowUp = said is null ? null
                : said == Satisfaction.Unknown ? FollowUp.After(Resolved, Policy)
                : FollowUp.After(Resolved, Policy).Answered(Resolved, said),
            Unanswered = attempts == 0 ? null : new("Aoki", "No answer", attempts),
            ProcessReview = flags[3] ? Review : null,
            Trust = attempts == 1 ? null : attempts == 2 ? TooLow : Carries,
            PostMortem = flags[4] ? Answering(PostMortemQuestion.InOrder.Take(answered)).With(Lesson(Enumerable.Repeat(NewTemplate, actions))) : null,
        }).ToArbitrary();

    [Law("P85")]
    [Property]
    public bool Critical_never_closes_without_the_plan_in_writing_five_answers_and_an_owned_action(ClosingRecord record)
    {
        ClosingRecord critical = record with { Severity = Severity.Critical };
        return Check(critical, Resolved + Duration.FromDays(30)) is not Decision<Closure>.Granted
            || (critical.IsPlanConfirmedInWriting
                && critical.PostMortem is { Unanswered.IsEmpty: true, Actions.Length: >= 1 }
                && critical.FollowUp!.Satisfaction == Satisfaction.Confirmed);
    }

    [Law("P84")]
    [Property]
    public bool Silence_never_becomes_satisfaction_however_long_it_lasts(ClosingRecord record, NonNegativeInt days)
    {
        ClosingRecord silent = record with { FollowUp = FollowUp.After(Resolved, Policy) };
        return Check(silent, Resolved + Duration.FromDays(days.Get)) is not Decision<Closure>.Granted closed
            || (closed.Value.Satisfaction == Satisfaction.Unknown && silent.Unanswered is not null);
    }

    [Property]
    public bool An_issue_closes_exactly_when_no_gate_is_unmet_and_a_refusal_lists_them_all(ClosingRecord record)
    {
        var unmet = ClosingGates.UnmetIn(record, Policy, Plans, Later);
        return Check(record) is Decision<Closure>.Refused refused
            ? unmet.Length > 0 && refused.Reasons.SequenceEqual(unmet.Select(gate => gate.Reason))
            : unmet.IsEmpty;
    }

    [Property]
    public bool What_was_done_opens_gates_and_closes_none(ClosingRecord record)
    {
        HashSet<ClosingGate> before = Gates(record);
        return Gates(record with { IsCauseConfirmed = true }).IsSubsetOf(before)
            && Gates(record with { IsPlanConfirmedInWriting = true }).IsSubsetOf(before)
            && Gates(record with { OpenCommitments = 0, OpenDuties = 0 }).IsSubsetOf(before)
            && Gates(record with { ProcessReview = Review }).IsSubsetOf(before)
            && Gates(record with { PostMortem = Done(Severity.Low).PostMortem }).IsSubsetOf(before);
    }

    [Property]
    public bool A_graver_issue_never_closes_more_easily(ClosingRecord record) =>
        Severity.InOrder.Zip(Severity.InOrder.Skip(1), (milder, graver) =>
            Gates(record with { Severity = milder, IsPattern = false }).IsSubsetOf(Gates(record with { Severity = graver, IsPattern = false }))).All(holds => holds);

    private static HashSet<ClosingGate> Gates(ClosingRecord record) =>
        [.. ClosingGates.UnmetIn(record, Policy, Plans, Resolved + Duration.FromDays(30)).Select(unmet => unmet.Gate)];
}
