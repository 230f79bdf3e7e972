using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Diagnosing;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Casework;

/// <content>From the diagnosis to the follow-up.</content>
internal sealed partial class LateReport
{
    private const int DaysForTheFigures = 1;
    private const int DaysForTheWhole = 3;

    private Instant DiagnosedAt => BusinessDaysAfter(1, _reportedAt);

    private Instant ResolvedAt => BusinessDaysAfter(DaysForTheWhole, DiagnosedAt);

    private PreventiveAction Prevention => new(
        new("A technical check of access and data before any scope is signed", "範囲に合意する前に、アクセスとデータを技術的に点検する"),
        Role.EngagementPartner,
        DiagnosedAt + Duration.FromDays(28));

    private CaseStep Diagnosed()
    {
        WhyChain one = WhyChain.From(new("The report was late", "報告書が遅れた"))
            .Because(new("Extracting the data took longer than planned", "データの抽出に予定より時間がかかった"), EvidenceKind.Record);
        WhyChain two = one.Because(
            new("The client's systems limit access, and we did not know", "顧客のシステムにアクセス制限があることを知らなかった"), EvidenceKind.Observed);
        WhyChain three = two.Because(
            new("Scoping did not include a technical check", "範囲を定める際に技術的な確認をしていなかった"), EvidenceKind.Record);
        Decision<RootCause>[] attempts =
        [
            one.Conclude(CauseKind.Capacity, ControlReach.Ours, null, _policy.Diagnosing),
            two.Conclude(CauseKind.Tool, ControlReach.Outside, null, _policy.Diagnosing),
            three.Conclude(CauseKind.Process, ControlReach.Ours, Prevention, _policy.Diagnosing),
        ];
        return new(
            CaseStage.Diagnosed,
            DiagnosedAt,
            attempts[2] is Decision<RootCause>.Granted { Value: var root }
                ? Phrase.Of(
                    $"Root cause after {root.Depth} whys: {root.Kind}, confidence {root.Confidence}",
                    $"「なぜ」{root.Depth}回で真因に到達：{root.Kind}（確度{root.Confidence}）")
                : new("No root cause yet", "真因は未確定"),
            [
                Phrase.Of($"Symptom: {three.Symptom}.", $"症状：{three.Symptom}。"),
                .. three.Whys.Select((why, index) => Phrase.Of(
                    $"Why {index + 1}: {why.Answer} ({why.Evidence}).", $"なぜ{index + 1}：{why.Answer}（{why.Evidence}）。")),
            ],
            attempts.SelectMany(Answer));
    }

    private static IEnumerable<Reason> Answer(Decision<RootCause> attempt) => attempt switch
    {
        Decision<RootCause>.Refused refused => [new(refused.Code.Code, refused.Message)],
        _ => attempt.Reasons,
    };

    private CaseStep Resolved()
    {
        Instant promised = BusinessDaysAfter(_policy.Committing.DaysFor(DaysForTheWhole).Value, DiagnosedAt);
        Allowance? postMortem = _policy.Learning.PostMortemWithin[Severity];
        return new(
            CaseStage.Resolved,
            ResolvedAt,
            Phrase.Of($"Delivered, {(ResolvedAt <= promised ? Kept : Broken)}", $"納品（{(ResolvedAt <= promised ? Kept : Broken)}）"),
            [Phrase.Of($"The complete report arrives at {Local(ResolvedAt)}.", $"完全な報告書が{Local(ResolvedAt)}に届いた。")],
            [
                new("learning.post-mortem", Phrase.Of(
                    $"Post-mortem for {Severity}: {_policy.Learning.PostMortem[Severity]}{EnglishTime(postMortem)}.",
                    $"「{Severity}」の事後検証：{_policy.Learning.PostMortem[Severity]}{JapaneseTime(postMortem)}。"),
                    _policy.Learning.PostMortem.Read(Severity)),
                .. _policy.Communicating.UpdateWithin(Severity, CadencePhase.Verifying).Reasons,
            ]);
    }

    private CaseStep FollowedUp()
    {
        FollowUp open = FollowUp.After(ResolvedAt, _policy.Learning);
        FollowUp answered = open.Answered(BusinessDaysAfter(2, ResolvedAt), Satisfaction.Confirmed);
        Instant silentSince = open.DueBy + Duration.FromDays(1);
        return new(
            CaseStage.FollowedUp,
            answered.AnsweredAt!.Value,
            Phrase.Of($"{answered.Satisfaction}: {answered.OutcomeAt(answered.AnsweredAt!.Value)}", $"{answered.Satisfaction}: {answered.OutcomeAt(answered.AnsweredAt!.Value)}"),
            [new("We ask the client directly; the client says that it is settled.", "顧客に直接尋ね、解決したとの答えを得た。")],
            [
                new("learning.follow-up-within", Phrase.Of(
                    $"Ask by {Local(open.DueBy)}.", $"{Local(open.DueBy)}までに尋ねる。"), _policy.Learning.FollowUpWithin.Read()),
                new("learning.silence", Phrase.Of(
                    $"Had the client been silent, then at {Local(silentSince)}: {open.Satisfaction}, {open.OutcomeAt(silentSince)}.",
                    $"返答がなければ、{Local(silentSince)}の時点で：{open.Satisfaction}、{open.OutcomeAt(silentSince)}。")),
                new("learning.reopen", Phrase.Of(
                    $"Had the client said {Satisfaction.NotSatisfied}: {open.Answered(ResolvedAt, Satisfaction.NotSatisfied).OutcomeAt(ResolvedAt)}.",
                    $"「{Satisfaction.NotSatisfied}」であれば：{open.Answered(ResolvedAt, Satisfaction.NotSatisfied).OutcomeAt(ResolvedAt)}。")),
            ]);
    }

    private static Phrase Kept => new("the promise is kept", "約束どおり");

    private static Phrase Broken => new("the promise is broken", "約束に遅れた");

    private static string EnglishTime(Allowance? within) => within is null ? string.Empty : $", within {within.Text.English}";

    private static string JapaneseTime(Allowance? within) => within is null ? string.Empty : $"、{within.Text.Japanese}以内";
}
