using System.Collections.Immutable;
using IssueResolution.Committing;
using IssueResolution.Planning;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>Whether an issue may be closed. Every gate is looked at, so that one answer names all that is left to do.</summary>
[Requirement("R-001")]
public static class ClosingGates
{
    /// <summary>The closure, or a refusal whose reasons name every unmet gate in the order of the gates.</summary>
    /// <remarks>
    /// A client that said it is not settled is refused as <see cref="RefusalCode.ReopenInstead"/>, anything else as
    /// <see cref="RefusalCode.GatesUnmet"/>. A granted closure names what was advised and left out.
    /// </remarks>
    /// <param name="record">How the issue stands.</param>
    /// <param name="policy">What is owed after an issue is resolved.</param>
    /// <param name="planning">Whether a plan is to be confirmed in writing.</param>
    /// <param name="now">What lies later has not happened yet: an answer, a review, a post-mortem.</param>
    [Requirement("R-122")]
    public static Decision<Closure> Check(ClosingRecord record, LearningPolicy policy, PlanningPolicy planning, Instant now)
    {
        ImmutableArray<UnmetGate> unmet = UnmetIn(record, policy, planning, now);
        if (unmet.IsEmpty)
        {
            return new Decision<Closure>.Granted(new(now, SaidBy(record, now)), GrantedBecause(record, policy, planning, now));
        }

        bool reopen = SaidBy(record, now) == Satisfaction.NotSatisfied;
        Phrase left = Phrase.List(unmet.Select(gate => gate.Gate.Words.Name));
        return new Decision<Closure>.Refused(
            reopen ? RefusalCode.ReopenInstead : RefusalCode.GatesUnmet,
            reopen
                ? Phrase.Of($"The client is not satisfied: reopen the same issue. Still open: {left}.", $"顧客が満足していない。同じ案件を再開すること。未了：{left}。")
                : Phrase.Of($"Not to be closed yet. Still open: {left}.", $"まだ完了できない。未了：{left}。"),
            unmet.Select(gate => gate.Reason));
    }

    /// <summary>Every gate that keeps the issue open, in the order of the gates.</summary>
    /// <inheritdoc cref="Check" path="/param"/>
    public static ImmutableArray<UnmetGate> UnmetIn(ClosingRecord record, LearningPolicy policy, PlanningPolicy planning, Instant now)
    {
        Guard.Against.Null(record);
        Guard.Against.Null(policy);
        Guard.Against.Null(planning);
        return
        [
            .. from gate in ClosingGate.InOrder
               let missing = MissingAt(gate, record, policy, planning, now)
               where missing is not null
               select new UnmetGate(gate, new($"learning.gate.{gate.Code}", missing.Value.Text, missing.Value.Cell)),
        ];
    }

    private static (Phrase Text, CellReading? Cell)? MissingAt(
        ClosingGate gate, ClosingRecord record, LearningPolicy policy, PlanningPolicy planning, Instant now) => gate.Name switch
        {
            nameof(ClosingGate.CauseConfirmed) => record.IsCauseConfirmed
                ? null
                : (new("The cause is not confirmed.", "原因が確定していない。"), null),
            nameof(ClosingGate.PlanConfirmed) => record.IsPlanConfirmedInWriting || planning.WrittenConfirmation[record.Severity] < DutyStrength.Required
                ? null
                : (Phrase.Of(
                    $"{record.Severity} needs the plan confirmed in writing, and it is not.", $"「{record.Severity}」に必要な書面での計画の確認がない。"),
                    planning.WrittenConfirmation.Read(record.Severity)),
            nameof(ClosingGate.CommitmentsSettled) => record.OpenCommitments == 0
                ? null
                : (Phrase.Of($"Promises to the client still open: {record.OpenCommitments}.", $"顧客への未了の約束：{record.OpenCommitments}件。"), null),
            nameof(ClosingGate.DutiesDone) => record.OpenDuties == 0
                ? null
                : (Phrase.Of($"Duties still open: {record.OpenDuties}.", $"未了の義務：{record.OpenDuties}件。"), null),
            nameof(ClosingGate.ClientSatisfied) => FollowUpGate.MissingAt(record, policy, now),
            nameof(ClosingGate.ProcessReviewed) => record.ProcessReview?.At <= now
                ? null
                : (new("Nobody has looked at what in how we work allowed it.", "それを許した仕事の進め方を誰も見直していない。"), policy.ProcessReviewWithin.Read()),
            nameof(ClosingGate.PostMortemHeld) => policy.OwesPostMortem(record) ? MissingAnswers(record, policy, now) : null,
            nameof(ClosingGate.ActionOwned) => policy.OwesPostMortem(record) && !(HeldBy(record, now)?.Actions.Length > 0)
                ? (new("No lesson has an action with an owner and a day.", "担当者と期日のある処置が一つもない。"), policy.PostMortem.Read(record.Severity))
                : null,
            nameof(ClosingGate.TrustCarries) => record.Trust is Decision<TrustReading>.Refused refused
                ? (refused.Message, refused.Cells.IsEmpty ? null : refused.Cells[refused.Cells.Length - 1])
                : null,
            _ => throw Unlisted.Member(gate),
        };

    private static (Phrase Text, CellReading? Cell)? MissingAnswers(ClosingRecord record, LearningPolicy policy, Instant now)
    {
        CellReading cell = policy.PostMortem.Read(record.Severity);
        return HeldBy(record, now) switch
        {
            null => (Phrase.Of($"{record.Severity} owes a post-mortem, and none was held.", $"「{record.Severity}」に必要な事後検証が行われていない。"), cell),
            { Unanswered: { IsEmpty: false } open } => (Phrase.Of(
                $"The post-mortem leaves open: {Phrase.List(open.Select(question => question.Words.Name))}",
                $"事後検証で未回答：{Phrase.List(open.Select(question => question.Words.Name))}"), cell),
            _ => null,
        };
    }

    private static ImmutableArray<Reason> GrantedBecause(ClosingRecord record, LearningPolicy policy, PlanningPolicy planning, Instant now) =>
    [
        FollowUpGate.MetBecause(record, policy, now),
        .. planning.WrittenConfirmation[record.Severity] == DutyStrength.Advised && !record.IsPlanConfirmedInWriting
            ? [new Reason("learning.left-out.plan-confirmed", new(
                "It was advised to have the plan confirmed in writing, and it was left out.", "推奨される書面での計画の確認を行わなかった。"),
                planning.WrittenConfirmation.Read(record.Severity))]
            : Array.Empty<Reason>(),
        .. policy.PostMortem[record.Severity] == DutyStrength.Advised && HeldBy(record, now) is not { Unanswered.IsEmpty: true }
            ? [new Reason("learning.left-out.post-mortem", new(
                "A post-mortem was advised, and it was left out or not finished.", "推奨される事後検証を行わなかったか、終えていない。"),
                policy.PostMortem.Read(record.Severity))]
            : Array.Empty<Reason>(),
    ];

    private static PostMortem? HeldBy(ClosingRecord record, Instant now) => record.PostMortem?.HeldAt <= now ? record.PostMortem : null;

    private static Satisfaction SaidBy(ClosingRecord record, Instant now) =>
        record.FollowUp?.AnsweredAt <= now ? record.FollowUp!.Satisfaction : Satisfaction.Unknown;
}
