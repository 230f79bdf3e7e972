using System.Collections.Immutable;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Declining;

/// <summary>When a relationship ends: a join of rules, so that more strain never leads to a milder verdict.</summary>
[Requirement("R-147")]
public sealed partial record WalkAwayRules
{
    /// <summary>What each rule calls for.</summary>
    public required PolicyTable<WalkAwayRule, WalkAwayVerdict> Verdicts { get; init; }

    /// <summary>From how many formal notices on abuse calls for an exit.</summary>
    public required PolicyValue<int> NoticesFrom { get; init; }

    /// <summary>From how many documented declines on an impossible demand calls for an exit.</summary>
    public required PolicyValue<int> DeclinesFrom { get; init; }

    /// <summary>From how many failed recovery cycles on an unreasonable demand calls for an exit.</summary>
    public required PolicyValue<int> FailedCyclesFrom { get; init; }

    /// <summary>After which time on the wall a boundary is looked at again.</summary>
    public required PolicyValue<Duration> ReviewWithin { get; init; }

    /// <summary>Who approves an exit.</summary>
    public required PolicyValue<Role> Approver { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        .. Verdicts.Readings, NoticesFrom.Read(), DeclinesFrom.Read(), FailedCyclesFrom.Read(), ReviewWithin.Read(), Approver.Read(),
    ];

    /// <summary>Whether a relationship goes on. The reasons hold both tests, and every rule that applies, the strongest first; <see cref="WalkAwayRule.Otherwise"/> only where nothing stronger speaks.</summary>
    [Requirement("R-147")]
    [Requirement("R-148")]
    public Judgement<WalkAwayDecision> Judge(RelationshipStrain strain)
    {
        Guard.Against.Null(strain);
        WalkAwayRule[] applying = [.. WalkAwayRule.InOrder.Where(rule => Applies(rule, strain)).OrderByDescending(rule => Verdicts[rule].Value)];
        WalkAwayVerdict verdict = Verdicts[applying[0]];
        bool setsBoundary = verdict == WalkAwayVerdict.SetBoundary;
        WalkAwayDecision decision = new(
            verdict, strain.IsDemandValid, strain.AreMeansAcceptable, applying.Contains(WalkAwayRule.SettleFirst), setsBoundary ? ReviewWithin.Value : null);
        return new(decision,
        [
            new("declining.demand-valid", Phrase.Of($"Is the demand valid? {strain.Demand}.", $"要求は正当か：{strain.Demand}。")),
            new("declining.means-acceptable", Phrase.Of($"Are the means acceptable? {strain.Conduct}.", $"手段は許容できるか：{strain.Conduct}。")),
            .. applying.Where(rule => rule != WalkAwayRule.Otherwise || Verdicts[rule] == verdict).Select(rule => new Reason($"declining.{rule.Code}", Phrase.Of(
                $"{rule.Words.Description} Verdict: {Verdicts[rule]}.", $"{rule.Words.Description}判定：{Verdicts[rule]}。"), Verdicts.Read(rule))),
            .. setsBoundary
                ? new[] { new Reason("declining.review", Phrase.Of(
                    $"Look again after {ReviewWithin.Value.Days} days.", $"{ReviewWithin.Value.Days}日後に見直す。"), ReviewWithin.Read()) }
                : [],
        ]);
    }

    /// <summary>What is wrong with the numbers: thresholds below one, no review, or an exit without abuse or an unreasonable demand.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(NoticesFrom, from => from >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(DeclinesFrom, from => from >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(FailedCyclesFrom, from => from >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(ReviewWithin, within => within > Duration.Zero, Bounds.Positive),
        .. from rule in WalkAwayRule.InOrder
           where !rule.NeedsCause && Verdicts[rule] >= WalkAwayVerdict.RecommendExit
           select new Finding(FindingCode.ExitWithoutCause, $"{Verdicts.Code}[{rule.Code}]", Phrase.Of(
               $"{Verdicts.Code}[{rule.Code}] is {Verdicts[rule]}, and the rule asks for neither abuse nor an unreasonable demand.",
               $"{Verdicts.Code}[{rule.Code}]の値は{Verdicts[rule]}だが、この規則は暴言も不当な要求も条件としていない。")),
    ];

    // More strain satisfies every condition that less strain does, but for the settled fault, which is no strain: that is what makes the join monotone.
    private bool Applies(WalkAwayRule rule, RelationshipStrain strain)
    {
        bool hasCause = !strain.IsDemandValid || !strain.AreMeansAcceptable;
        bool isBeyondRecovery = !strain.IsDemandValid && strain.FailedRecoveryCycles >= FailedCyclesFrom.Value;
        return rule.Name switch
        {
            nameof(WalkAwayRule.Threat) => strain.Conduct == ClientConduct.Threatening,
            nameof(WalkAwayRule.AbuseAfterNotice) => !strain.AreMeansAcceptable && strain.FormalNotices >= NoticesFrom.Value,
            nameof(WalkAwayRule.ImpossibleAgain) => strain.Demand == DemandReach.Impossible && strain.DocumentedDeclines >= DeclinesFrom.Value,
            nameof(WalkAwayRule.BeyondRecovery) => isBeyondRecovery && strain.IsOurFaultSettled,
            nameof(WalkAwayRule.SettleFirst) => isBeyondRecovery && !strain.IsOurFaultSettled,
            nameof(WalkAwayRule.TeamHarmed) => hasCause && strain.TeamHarm == TeamHarm.Harmed,
            nameof(WalkAwayRule.AbuseOrExcess) => hasCause,
            nameof(WalkAwayRule.TeamStrained) => strain.TeamHarm >= TeamHarm.Strained,
            nameof(WalkAwayRule.Otherwise) => true,
            _ => throw Ranking.Unlisted.Member(rule),
        };
    }
}
