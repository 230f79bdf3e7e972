using IssueResolution.Communicating;
using IssueResolution.Planning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>Events of a case as people of a zone read them.</summary>
internal sealed partial class CaseTimeline(DateTimeZone zone)
{
    private readonly LocalStamps _stamps = new(zone);

    private TimelineEntry EntryOf(CaseEvent item) => item switch
    {
        CaseEvent.Detected detected => Action(item, Phrase.Of($"{detected.Kind}: {detected.What}", $"{detected.Kind}：{detected.What}")),
        CaseEvent.FactsGathered => Action(item, new("The facts are together.", "事実確認を終えた。")),
        CaseEvent.Acknowledged acknowledged => Said(item, Phrase.Of(
            $"Receipt acknowledged; next word by {Stamp(acknowledged.NextUpdateAt)}.", $"受理を連絡。次の連絡は{Stamp(acknowledged.NextUpdateAt)}まで。")),
        CaseEvent.Assessed assessed => Decided(item, Phrase.Of(
            $"{assessed.Severity}, {assessed.Urgency}: {assessed.Because}", $"重大度「{assessed.Severity}」、緊急度「{assessed.Urgency}」：{assessed.Because}")),
        CaseEvent.Escalated escalated => Said(item, Phrase.Of($"Told: {escalated.To}.", $"上申先：{escalated.To}。")),
        CaseEvent.Deescalated down => Decided(item, Phrase.Of($"Back to {down.To}: {down.Because}", $"「{down.To}」に戻す：{down.Because}")),
        CaseEvent.ClientWrote wrote => Said(item, Phrase.Of($"The client: {wrote.What}", $"顧客：{wrote.What}")),
        CaseEvent.ClientEscalatedFirst => Said(item, new("The client reached our leadership before we did.", "顧客が当社の経営層に先に連絡した。")),
        CaseEvent.SatisfactionScored scored => Said(item, scored.Said is { } said
            ? Phrase.Of($"The client rates us {scored.Score}: {said}", $"顧客の評価{scored.Score}：{said}")
            : Phrase.Of($"The client rates us {scored.Score}.", $"顧客の評価{scored.Score}。")),
        CaseEvent.ScopeChangesValued changes => Decided(item, Phrase.Of(
            $"Open scope changes, {changes.OfBudget} of the budget: {changes.What}", $"未決の範囲変更（予算比{changes.OfBudget}）：{changes.What}")),
        CaseEvent.ClientSurprised surprise => Said(item, Phrase.Of(
            $"Bad news that the client did not see coming: {surprise.What}", $"不意の悪い知らせ：{surprise.What}")),
        CaseEvent.Updated updated => Said(item, Phrase.Of(
            $"Update: {updated.What} Next by {Stamp(updated.NextUpdateAt)}.", $"進捗連絡：{updated.What}次は{Stamp(updated.NextUpdateAt)}まで。")),
        CaseEvent.CauseFound cause => Decided(item, Phrase.Of($"Root cause ({cause.Kind}): {cause.Statement}", $"真因（{cause.Kind}）：{cause.Statement}")),
        CaseEvent.PlanAgreed agreed => Decided(item, Told(agreed.Plan)),
        CaseEvent.PlanConfirmed confirmed => Decided(item, Phrase.Of(
            $"{confirmed.ByWhom} confirmed the plan: {confirmed.Channel}.", $"{confirmed.ByWhom}が計画を確認：{confirmed.Channel}。")),
        CaseEvent.WorkStarted => Action(item, new("Work on the solution began.", "解決策に着手した。")),
        CaseEvent.Committed committed => Said(item, Phrase.Of($"Promised for {Stamp(committed.DueAt)}: {committed.What}", $"{Stamp(committed.DueAt)}までの約束：{committed.What}")),
        CaseEvent.Renegotiated moved => Said(item, Phrase.Of(
            $"New date {Stamp(moved.DueAt)} for {moved.Id}: {moved.Because}", $"{moved.Id}の新しい期日{Stamp(moved.DueAt)}：{moved.Because}")),
        CaseEvent.Delivered delivered => Action(item, Phrase.Of($"Delivered: {delivered.Id}.", $"納品：{delivered.Id}。")),
        CaseEvent.CheckpointHeld checkpoint => Action(item, Phrase.Of($"Checkpoint: {checkpoint.Finding}", $"社内点検：{checkpoint.Finding}")),
        CaseEvent.FixFailed failed => Action(item, Phrase.Of($"A fix did not hold: {failed.What}", $"処置が効かなかった：{failed.What}")),
        CaseEvent.Consented consent => Decided(item, Phrase.Of(
            $"{consent.ByWhom} agreed ({consent.Channel}): {consent.What}", $"{consent.ByWhom}が同意（{consent.Channel}）：{consent.What}")),
        CaseEvent.WrittenDown written => Action(item, Phrase.Of($"Now in writing: {written.Id}.", $"書面にした：{written.Id}。")),
        CaseEvent.GestureMade gesture => Action(item, gesture.Value is { } value
            ? Phrase.Of($"Gesture: {gesture.What}, worth {value}.", $"埋め合わせ：{gesture.What}（{value}相当）。")
            : Phrase.Of($"Gesture: {gesture.What}.", $"埋め合わせ：{gesture.What}。")),
        _ => AtTheEnd(item),
    };

    private TimelineEntry AtTheEnd(CaseEvent item) => item switch
    {
        CaseEvent.Resolved resolved => Action(item, Phrase.Of($"Resolved: {resolved.What}", $"解決：{resolved.What}")),
        CaseEvent.FollowUpAsked => Said(item, new("The client was asked whether it is over.", "本当に終わったかを顧客に尋ねた。")),
        CaseEvent.FollowUpGivenUp given => Decided(item, Phrase.Of($"We stop asking: {given.Because}", $"確認を打ち切る：{given.Because}")),
        CaseEvent.SatisfactionStated stated => Said(item, Phrase.Of($"The client ({stated.Satisfaction}): {stated.Said}", $"顧客（{stated.Satisfaction}）：{stated.Said}")),
        CaseEvent.Reopened reopened => Decided(item, Phrase.Of($"Reopened: {reopened.Because}", $"再開：{reopened.Because}")),
        CaseEvent.ProcessReviewed review => Decided(item, Phrase.Of(
            $"What allowed it ({review.Area}): {review.Gap} What changes: {review.Change}", $"許した要因（{review.Area}）：{review.Gap}変えること：{review.Change}")),
        CaseEvent.PostMortemHeld => Action(item, new("The post-mortem was held.", "事後検証を行った。")),
        CaseEvent.LessonDrawn lesson => Decided(item, Phrase.Of($"Lesson: {lesson.Lesson.Statement}", $"教訓：{lesson.Lesson.Statement}")),
        CaseEvent.ActionAgreed action => Decided(item, Phrase.Of(
            $"{action.Action.Owner} by {Stamp(action.Action.DueAt)}: {action.Action.What}", $"{action.Action.Owner}、{Stamp(action.Action.DueAt)}まで：{action.Action.What}")),
        CaseEvent.ActionDone done => Action(item, Phrase.Of($"Done: {done.Id}.", $"処置完了：{done.Id}。")),
        CaseEvent.Debriefed => Action(item, new("The team talked about how it was.", "チームで振り返りを行った。")),
        CaseEvent.TrustReviewed review => Decided(item, Phrase.Of($"Trust: {review.Finding}", $"信頼の確認：{review.Finding}")),
        CaseEvent.RelationshipReviewed review => Decided(item, Phrase.Of($"Working together: {review.Finding}", $"関係の見直し：{review.Finding}")),
        CaseEvent.PraiseReceived praise => Said(item, Phrase.Of($"Praise: {praise.Verbatim}", $"感謝の言葉：{praise.Verbatim}")),
        CaseEvent.PraiseRelayed relayed => Said(item, Phrase.Of($"The praise was passed on: {relayed.Id}.", $"感謝の言葉を伝えた：{relayed.Id}。")),
        CaseEvent.Closed { IsPattern: true } => Decided(item, new("Closed; it is part of a pattern.", "完了とした。同種の問題の一つ。")),
        CaseEvent.Closed => Decided(item, new("Closed.", "完了とした。")),
        CaseEvent.Declined declined => Said(item, Phrase.Of($"Declined: {declined.Because}", $"辞退：{declined.Because}")),
        CaseEvent.Exited exited => Decided(item, Phrase.Of($"The relationship ends: {exited.Because}", $"取引を終える：{exited.Because}")),
        _ => throw new NotSupportedException($"{item.GetType().Name} has no words: give it some in {nameof(CaseTimeline)}."),
    };

    private Phrase Told(ResolutionPlan plan)
    {
        Phrase[] parts =
        [
            new("The client agrees to the plan.", "顧客が計画に合意。"),
            .. plan.ImmediateFix is { } now ? [Phrase.Of($"Now: {now}.", $"応急処置：{now}。")] : Nothing,
            .. plan.RootFix is { } good ? [Phrase.Of($"For good: {good}.", $"恒久対策：{good}。")] : Nothing,
            .. plan.Owner is { } owner ? [Phrase.Of($"Owner: {owner}.", $"責任者：{owner}。")] : Nothing,
            .. plan.Dates.Select(date => Phrase.Of($"Promised for {Stamp(date.DueAt)}: {date.What}.", $"{Stamp(date.DueAt)}までの約束：{date.What}。")),
        ];
        return new(string.Join(" ", parts.Select(part => part.English)), string.Concat(parts.Select(part => part.Japanese)));
    }

    private static Phrase[] Nothing => [];

    private string Stamp(Instant at) => _stamps.Of(at);

    private static TimelineEntry Said(CaseEvent item, Phrase what) => new(item.At, TimelineEntryKind.Communication, what, item.By);

    private static TimelineEntry Decided(CaseEvent item, Phrase what) => new(item.At, TimelineEntryKind.Decision, what, item.By);

    private static TimelineEntry Action(CaseEvent item, Phrase what) => new(item.At, TimelineEntryKind.Action, what, item.By);
}
