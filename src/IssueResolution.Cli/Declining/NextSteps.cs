using System.Collections.Immutable;
using IssueResolution.Classifying;
using IssueResolution.Declining;
using IssueResolution.Json;
using IssueResolution.Wording;

namespace IssueResolution.Cli.Declining;

/// <summary>What to do after the answer: what it still lacks or calls for, and what of the file no answer looks at.</summary>
internal static class NextSteps
{
    public static ImmutableArray<Phrase> After(DeclineFile file, RequestAssessment assessed) =>
        file.Request is not { } request ? [] : [.. Lacking(file, request, assessed), .. Unread(file, request, assessed)];

    /// <summary>What the verdict on a relationship calls for and, where it ends, everything that must be there before the client is told.</summary>
    public static ImmutableArray<Phrase> After(RelationshipStrain strain, WalkAwayDecision decision, WalkAwayRules rules) =>
    [
        decision.Verdict.Words.Description,
        .. !decision.IsExit ? [] : rules.Missing(decision, new() { IsRemedySettled = strain.IsOurFaultSettled }).Select(needed => Needed(needed, rules.Approver.Value)),
    ];

    private static Phrase Needed(ExitRequirement needed, Role approver)
    {
        Phrase name = needed == ExitRequirement.Approval ? Phrase.Of($"{needed} ({approver})", $"{needed}（{approver}）") : needed.Words.Name;
        return Phrase.Of(
            $"Needed before the client is told: {name}. {needed.Words.Description}", $"顧客に伝える前に必要なもの：{name}。{needed.Words.Description}");
    }

    private static IEnumerable<Phrase> Lacking(DeclineFile file, ClientRequest request, RequestAssessment assessed)
    {
        if (request.Feasibility == RequestFeasibility.Unknown)
        {
            yield return new(
                "Tell the client that you have it and by when you answer. Find out, then ask again with request.feasibility (--feasibility) in-scope, out-of-scope or not-possible.",
                "受け取ったことと回答の日時を顧客に伝える。確認の後、request.feasibility（--feasibility）をin-scope、out-of-scope、not-possibleのいずれかにして改めて問う。");
        }
        else if (request.Feasibility == RequestFeasibility.InScope && file.Reset is null)
        {
            yield return new(
                "Say for how long the yes holds, with request.reset (--reset) one-off or from-now-on. The message is then written.",
                "承諾がいつまで有効かを、request.reset（--reset）にone-offかfrom-now-onで記す。そのうえで文面ができる。");
        }
        else if (request.Feasibility == RequestFeasibility.OutOfScope && file.Price is null)
        {
            yield return new(
                "Name the price with request.price (--price), such as \"JPY 300000\". The change order is then written.",
                "価格をrequest.price（--price）に「JPY 300000」のように記す。そのうえで追加発注の文面ができる。");
        }
        else if (request.Feasibility == RequestFeasibility.NotPossible && assessed.Consulted is { } role && file.Wording.ClearedBy is null)
        {
            yield return Phrase.Of(
                $"Ask the {role}; then name who cleared the reply with request.wording.clearedBy (--cleared-by).",
                $"{role}に確認し、確認者の名前をrequest.wording.clearedBy（--cleared-by）に記す。");
        }
    }

    private static IEnumerable<Phrase> Unread(DeclineFile file, ClientRequest request, RequestAssessment assessed)
    {
        if (file.Reset is not null && request.Feasibility != RequestFeasibility.InScope)
        {
            yield return Ignored("request.reset (--reset)", RequestFeasibility.InScope.Words.Name);
        }

        if (file.Price is not null && request.Feasibility != RequestFeasibility.OutOfScope)
        {
            yield return Ignored("request.price (--price)", RequestFeasibility.OutOfScope.Words.Name);
        }

        if (file.Wording != new DeclineWording() && request.Feasibility != RequestFeasibility.NotPossible)
        {
            yield return Ignored("request.wording (--empathy, --absorbed, --cleared-by)", RequestFeasibility.NotPossible.Words.Name);
        }
        else if (file.Wording.Absorbed is not null && assessed.Strategy != RequestStrategy.ApologiseOfferPartialAbsorption)
        {
            yield return Ignored("request.wording.absorbed (--absorbed)", RequestStrategy.ApologiseOfferPartialAbsorption.Words.Name);
        }

        if (request.Feasibility != RequestFeasibility.NotPossible
            && (request.Notice != PriorNotice.None || request.Evidence is not null || !request.Alternatives.Offered.IsEmpty))
        {
            yield return Ignored("request.notice, request.evidence, request.alternatives (--notice, --evidence, --alternative)", RequestFeasibility.NotPossible.Words.Name);
        }
    }

    private static Phrase Ignored(string where, Phrase belongsTo) => Phrase.Of(
        $"Not looked at: {where}. It belongs to this answer: {belongsTo}.", $"考慮しない項目：{where}。「{belongsTo}」の場合に用いる。");
}
