using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Committing;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;

namespace IssueResolution.Planning;

/// <summary>What a plan must hold, and what must be said to it before it is carried out.</summary>
public sealed partial record PlanningPolicy
{
    /// <summary>How binding each part of a plan is. Whatever stands here, a plan without any fix is none.</summary>
    [Requirement("R-070")]
    public required PolicyTable<(PlanPart Row, Severity Column), DutyStrength> Parts { get; init; }

    /// <summary>How binding it is to walk through the plan with the client before carrying it out.</summary>
    [Requirement("R-077")]
    public required PolicyTable<Severity, DutyStrength> Alignment { get; init; }

    /// <summary>How binding it is to have the client confirm the plan in writing; a mail is enough.</summary>
    [Requirement("R-078")]
    public required PolicyTable<Severity, DutyStrength> WrittenConfirmation { get; init; }

    /// <summary>Within which time after the plan is agreed the confirmation is there, where one is owed.</summary>
    public required PolicyValue<Allowance> ConfirmedWithin { get; init; }

    /// <summary>How full a team may be.</summary>
    [Requirement("R-074")]
    public required CapacityGuard Capacity { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        .. Parts.Readings, .. Alignment.Readings, .. WrittenConfirmation.Readings, ConfirmedWithin.Read(), Capacity.UtilisationLimit.Read(),
    ];

    /// <summary>What is wrong with the duties: one that binds less for the graver issue, or a limit no team can be held to.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. PlanPart.InOrder.SelectMany(part => Rising.Check(DutiesOf(part), Severity.InOrder)),
        .. Rising.Check(Alignment, Severity.InOrder), .. Rising.Check(WrittenConfirmation, Severity.InOrder), .. Capacity.Validate(),
    ];

    /// <summary>Whether a plan holds what its issue needs and promises no date before or at the instant we expect; otherwise what is wrong.</summary>
    [Requirement("R-070")]
    [Requirement("R-075")]
    [Requirement("R-076")]
    [Requirement("R-079")]
    [Requirement("R-080")]
    public Decision<ResolutionPlan> Accept(ResolutionPlan plan, Severity severity)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(severity);
        ImmutableArray<PlanPart> missing = MissingOf(plan, severity);
        if (!missing.IsEmpty)
        {
            bool onlyFixes = missing.All(IsFix);
            return new Decision<ResolutionPlan>.Refused(onlyFixes ? RefusalCode.HalfAPlan : RefusalCode.IncompletePlan, Phrase.Of(
                $"For {severity} the plan still lacks {Phrase.List(missing.Select(part => part.Words.Name))}: add what is missing.",
                $"「{severity}」の計画に足りない項目：{Phrase.List(missing.Select(part => part.Words.Name))}。加えること。"),
                missing.Select(part => new Reason("planning.part-missing", part.Words.Description, Parts.Read((part, severity)))));
        }

        return Unkeepable(plan) ?? new Decision<ResolutionPlan>.Granted(plan, ReasonsFor(plan, severity));
    }

    /// <summary>Whether a plan may be carried out: it is complete, the client agrees with it, and has written so where that is asked for.</summary>
    [Requirement("R-077")]
    [Requirement("R-078")]
    public Decision<ResolutionPlan> MayExecute(ResolutionPlan plan, Severity severity)
    {
        Decision<ResolutionPlan> accepted = Accept(plan, severity);
        if (accepted is Decision<ResolutionPlan>.Refused)
        {
            return accepted;
        }

        bool isAligned = plan.Alignment is { IsAligned: true };
        Reason alignment = new("planning.alignment", Standing(plan.Alignment), Alignment.Read(severity));
        if (!isAligned && Alignment[severity] == DutyStrength.Required)
        {
            return new Decision<ResolutionPlan>.Refused(RefusalCode.NotAligned, alignment.Text, alignment);
        }

        Reason confirmation = new("planning.confirmation", plan.Confirmation is { } written
            ? Phrase.Of($"{written.ByWhom} confirmed the plan in writing at {written.WrittenAt}.", $"{written.ByWhom}が{written.WrittenAt}に書面で確認した。")
            : new("Nobody has confirmed the plan in writing; a mail is enough.", "書面による確認がない。メールで足りる。"), WrittenConfirmation.Read(severity));
        return plan.Confirmation is null && WrittenConfirmation[severity] == DutyStrength.Required
            ? new Decision<ResolutionPlan>.Refused(RefusalCode.NotConfirmed, confirmation.Text, alignment, confirmation)
            : new Decision<ResolutionPlan>.Granted(plan, [.. accepted.Reasons, alignment, confirmation]);
    }

    private static Phrase Standing(PlanAlignment? alignment) => alignment switch
    {
        null => new("The plan was not walked through with the client: do so before anything is carried out.", "計画を顧客と確認していない。実行の前に行うこと。"),
        { Unasked: { IsEmpty: false } unasked } => Phrase.Of(
            $"Still to be asked: {Phrase.List(unasked.Select(question => question.Words.Description))}",
            $"まだ尋ねていないこと：{Phrase.List(unasked.Select(question => question.Words.Description))}"),
        _ => Phrase.Of($"{alignment.ByWhom}: {alignment.Answer}.", $"{alignment.ByWhom}：{alignment.Answer}。"),
    };

    private static Decision<ResolutionPlan>? Unkeepable(ResolutionPlan plan)
    {
        if (plan.Dates.FirstOrDefault(date => date.DueAt < date.ExpectedAt) is { } early)
        {
            return new Decision<ResolutionPlan>.Refused(RefusalCode.PromisedBeforeLikely, Phrase.Of(
                $"\"{early.What}\" is promised for {early.DueAt} and expected at {early.ExpectedAt}: promise a later time.",
                $"「{early.What}」の約束は{early.DueAt}、見込みは{early.ExpectedAt}。より遅い日時を約束すること。"));
        }

        return plan.Dates.FirstOrDefault(date => date.DueAt == date.ExpectedAt) is { } tight
            ? new Decision<ResolutionPlan>.Refused(RefusalCode.PromisedWithoutRoom, Phrase.Of(
                $"\"{tight.What}\" is promised for {tight.DueAt}, the very instant at which it is expected: promise a later time, with room for what may come up.",
                $"「{tight.What}」の約束は{tight.DueAt}で、見込みと同じ時刻。不測の事態に備えた余裕を加え、より遅い日時を約束すること。"))
            : null;
    }

    private static bool IsFix(PlanPart part) => part == PlanPart.ImmediateFix || part == PlanPart.RootFix;

    /// <summary>The parts for which a plan is refused, in the order in which it is read.</summary>
    internal ImmutableArray<PlanPart> MissingOf(ResolutionPlan plan, Severity severity)
    {
        bool hasNoFix = plan.ImmediateFix is null && plan.RootFix is null;
        return [.. plan.Missing.Where(part => Parts[(part, severity)] == DutyStrength.Required || (hasNoFix && part == PlanPart.ImmediateFix))];
    }

    private PolicyTable<Severity, DutyStrength> DutiesOf(PlanPart part) =>
        PolicyTable.Of($"{Parts.Code}/{part.Code}", Severity.InOrder, severity => Parts.CellAt((part, severity)));

    private IEnumerable<Reason> ReasonsFor(ResolutionPlan plan, Severity severity) =>
    [
        new("planning.complete", plan.Owner is { } owner
            ? Phrase.Of($"The plan holds what it must; one role answers for it: {owner}.", $"計画は必要な項目を満たしている。責任者は一人：{owner}。")
            : new("The plan holds what it must.", "計画は必要な項目を満たしている。"), Parts.Read((PlanPart.Owner, severity))),
        .. plan.Missing.Where(part => Parts[(part, severity)] == DutyStrength.Advised).Select(part => new Reason(
            "planning.part-advised", Phrase.Of($"Better with {part}. {part.Words.Description}", $"「{part}」があるとよい。{part.Words.Description}"), Parts.Read((part, severity)))),
        new("planning.written-confirmation", Phrase.Of(
            $"Confirmation in writing for {severity}: {WrittenConfirmation[severity]}.",
            $"「{severity}」の書面による確認：{WrittenConfirmation[severity]}。"), WrittenConfirmation.Read(severity)),
    ];
}
