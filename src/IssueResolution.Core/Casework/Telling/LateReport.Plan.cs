using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Communicating;
using IssueResolution.Planning;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Casework;

/// <content>What is promised, and how the client comes to agree with it.</content>
internal sealed partial class LateReport
{
    private const string ClientLead = "Ms Sato";

    private CaseStep Planned()
    {
        Judgement<PlanDate> figures = Promised(new("The figures the board needs", "取締役会に必要な数値"), DaysForTheFigures);
        Judgement<PlanDate> whole = Promised(new("The whole report", "報告書の全体"), DaysForTheWhole);
        ResolutionPlan plan = Plan([figures.Value, whole.Value]);
        return new(
            CaseStage.Planned,
            DiagnosedAt,
            Phrase.Of(
                $"Figures by {Local(figures.Value.DueAt)}, the whole by {Local(whole.Value.DueAt)}",
                $"数値は{Local(figures.Value.DueAt)}、全体は{Local(whole.Value.DueAt)}までに納品"),
            [
                Phrase.Of(
                    $"Now: {plan.ImmediateFix!}; the board meets at {Local(_boardMeets)}.",
                    $"応急処置：{plan.ImmediateFix!}。取締役会は{Local(_boardMeets)}。"),
                Phrase.Of(
                    $"For good: {plan.RootFix!}; {Prevention.Owner}, by {Local(Prevention.DueAt)}.",
                    $"恒久対策：{plan.RootFix!}（{Prevention.Owner}、{Local(Prevention.DueAt)}まで）。"),
                Phrase.Of(
                    $"The client chooses: {plan.Choice!.What}. Asked what is missing, {ClientLead} names nothing and confirms it by mail.",
                    $"顧客の選択：{plan.Choice!.What}。足りない点を尋ねたところ、{ClientLead}からは特になく、メールで確認を得た。"),
            ],
            [
                .. figures.Reasons,
                .. whole.Reasons,
                .. _policy.Planning.MayExecute(plan, Severity).Reasons,
                .. plan.Checkpoints.Select(checkpoint => new Reason("communicating.checkpoint", Phrase.Of(
                    $"The team looks at its own state at {Local(checkpoint.At)}.", $"チームは{Local(checkpoint.At)}に進み具合を点検する。"),
                    _policy.Communicating.CheckpointDivisor.Read())),
                .. _policy.Communicating.UpdateWithin(Severity, CadencePhase.Executing).Reasons,
            ]);
    }

    private ResolutionPlan Plan(ImmutableArray<PlanDate> dates)
    {
        PlanOption figuresOnly = new(new("The figures alone", "数値のみ"), Duration.FromDays(DaysForTheFigures), Share.Percent(40));
        PlanOption figuresFirst = new(
            new("The figures first, the rest after", "数値を先に、残りを後で"), Duration.FromDays(DaysForTheWhole), Share.Percent(100));
        ResolutionPlan plan = new ResolutionPlan(
            new("Deliver the figures the board needs first, the rest after", "取締役会に必要な数値を先に、残りを後で納める"),
            Prevention.What,
            _policy.Classifying.TeamFor(_kind).Value.Driver)
        {
            Options = [figuresOnly, figuresFirst],
            Resources = [new(ShiftKind.Specialist, "Data engineering", Duration.FromHours(16))],
            Dates = dates,
            Checkpoints = [.. dates.Select(date => new PlanCheckpoint(
                _policy.Communicating.CheckpointBetween(DiagnosedAt, date.DueAt, _calendar), date.What))],
        };
        ConsentRecord mail = ConsentRecord.Of(figuresFirst.What, ClientLead, DiagnosedAt, ConsentChannel.Mail);
        ResolutionPlan agreed = plan.Choosing(figuresFirst).AlignedBy(new(DiagnosedAt, ClientLead, true, true, AlignmentAnswer.Agrees));
        return ConfirmationRecord.From(mail) is Decision<ConfirmationRecord>.Granted { Value: var written } ? agreed.ConfirmedBy(written) : agreed;
    }

    private Judgement<PlanDate> Promised(Phrase what, int expectedDays) =>
        PlanDate.Buffered(what, DiagnosedAt, expectedDays, _policy.Committing, _calendar);
}
