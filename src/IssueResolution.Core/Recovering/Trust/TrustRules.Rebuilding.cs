using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Recovering;

/// <content>Gates, the plan to rebuild, and what they rest on.</content>
public sealed partial record TrustRules
{
    private static readonly Phrase _score = new("from 0 to 100", "0以上100以下");

    /// <summary>Whether something risky may be started with the client now.</summary>
    [Requirement("R-119")]
    public Decision<TrustReading> MayStartInitiative(TrustLedger ledger, Instant now)
    {
        Judgement<TrustReading> read = Read(ledger, now);
        return Gate(read, RiskyStartUpTo, RefusalCode.TrustNotRestored, Phrase.Of(
            $"Trust is {read.Value.State}, and something risky may be started from {RiskyStartUpTo.Value} on: keep the next milestones first.",
            $"信頼は「{read.Value.State}」。危険を伴う着手は「{RiskyStartUpTo.Value}」から。まず次の約束を守ること。"));
    }

    /// <summary>Whether the matter may be closed as far as trust is concerned.</summary>
    [Requirement("R-124")]
    public Decision<TrustReading> MayClose(TrustLedger ledger, Instant now)
    {
        Judgement<TrustReading> read = Read(ledger, now);
        return Gate(read, ClosableUpTo, RefusalCode.TrustTooLowToClose, Phrase.Of(
            $"Trust is {read.Value.State}, and a matter may be closed from {ClosableUpTo.Value} on: keep it open and rebuild.",
            $"信頼は「{read.Value.State}」。終了できるのは「{ClosableUpTo.Value}」から。終了せず、立て直すこと。"));
    }

    /// <summary>How trust is rebuilt from here; null once it is restored.</summary>
    /// <param name="ledger">What happened.</param>
    /// <param name="openedAt">When the matter came up; the first question counts from there.</param>
    /// <param name="now">What happened later is not looked at.</param>
    [Requirement("R-119")]
    public Judgement<RebuildingPlan?> PlanFor(TrustLedger ledger, Instant openedAt, Instant now)
    {
        Judgement<TrustReading> read = Read(ledger, now);
        if (read.Value.State == TrustState.Restored)
        {
            return new(null, read.Reasons);
        }

        Judgement<TrustMeasures> measures = MeasuresFor(read.Value.State);
        Instant lastWord = ledger.Until(now)
            .Where(each => each.Kind == TrustEventKind.SatisfactionVoiced || each.Kind == TrustEventKind.Broken)
            .Select(each => each.At).Append(openedAt).Max();
        int toGo = Math.Max(0, MilestoneStreak.Value - read.Value.Streak);
        RebuildingPlan plan = new(read.Value, measures.Value, toGo, lastWord + FeedbackEvery.Value);
        return new(plan,
        [
            .. read.Reasons, .. measures.Reasons,
            new("recovering.milestones-to-go", Phrase.Of(
                $"{toGo} more {(toGo == 1 ? "milestone" : "milestones")} in a row to keep.", $"あと{toGo}回続けて約束を守る。"), MilestoneStreak.Read()),
            new("recovering.ask-for-feedback", Phrase.Of(
                $"Ask the client how it sees us by {plan.AskForFeedbackBy}.", $"{plan.AskForFeedbackBy}までに、顧客の見方を尋ねる。"), FeedbackEvery.Read()),
        ]);
    }

    private static Decision<TrustReading> Gate(Judgement<TrustReading> read, PolicyValue<TrustState> upTo, RefusalCode code, Phrase refusal)
    {
        Reason gate = new("recovering.trust-gate", Phrase.Of(
            $"Open up to this state: {upTo.Value}. Now: {read.Value.State}.", $"「{upTo.Value}」まで可。現在は「{read.Value.State}」。"), upTo.Read());
        return read.Value.State <= upTo.Value
            ? new Decision<TrustReading>.Granted(read.Value, [.. read.Reasons, gate])
            : new Decision<TrustReading>.Refused(code, refusal, [.. read.Reasons, gate]);
    }

    private IEnumerable<Reason> ReasonsFor(ImmutableArray<TrustEvent> events, TrustReading reading, TrustState byScore, bool lacksStreak) =>
    [
        new("recovering.trust-start", Phrase.Of($"The ledger begins at {Start.Value}.", $"台帳は{Start.Value}から始まる。"), Start.Read()),
        .. from kind in TrustEventKind.InOrder
           let count = events.Count(each => each.Kind == kind)
           where count > 0
           select new Reason("recovering.trust-points", Phrase.Of(
               $"{count} times {Points[kind]}: {kind}.", $"「{kind}」が{count}件、1件につき{Points[kind]}。"), Points.Read(kind)),
        new("recovering.trust-state", Phrase.Of($"A score of {reading.Score} gives {byScore}.", $"{reading.Score}点は「{byScore}」にあたる。"), StateFrom.Read(byScore)),
        .. lacksStreak
            ? [new Reason("recovering.trust-streak", Phrase.Of(
                $"Only {reading.Streak} of {MilestoneStreak.Value} milestones were kept in a row: still {reading.State}.",
                $"続けて守った約束は{MilestoneStreak.Value}回中{reading.Streak}回のため、まだ「{reading.State}」。"), MilestoneStreak.Read())]
            : Array.Empty<Reason>(),
    ];

    /// <summary>Exceeding is worth as much as keeping, breaking costs more than keeping earns, and a word in time is never worse than a broken one.</summary>
    private IEnumerable<Finding> BreakingPays()
    {
        int kept = Points[TrustEventKind.Kept];
        int broken = Points[TrustEventKind.Broken];
        (bool Lawful, TrustEventKind Kind, Phrase Says)[] laws =
        [
            (Points[TrustEventKind.Exceeded] == kept, TrustEventKind.Exceeded, Phrase.Of($"as much as keeping, {kept}", $"約束を守る場合と同じ{kept}")),
            (broken < 0 && -(long)broken > kept, TrustEventKind.Broken, Phrase.Of($"a loss greater than {kept}", $"{kept}より大きな減点")),
            (Points[TrustEventKind.Renegotiated] >= broken, TrustEventKind.Renegotiated, Phrase.Of($"no worse than breaking, {broken}", $"約束を破る場合の{broken}以上")),
        ];
        return from law in laws
               where !law.Lawful
               select new Finding(FindingCode.BreakingPays, $"{Points.Code}[{law.Kind.Code}]", Phrase.Of(
                   $"{law.Kind} counts {Points[law.Kind]} and must be {law.Says}.", $"「{law.Kind}」の{Points[law.Kind]}は、{law.Says}でなければならない。"));
    }
}
