using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Declining;

/// <content>The answers of a professional-services firm. The questions are those of the founding documents, most numbers are defaults.</content>
public sealed partial record DecliningPolicy
{
    private static readonly Provenance _ordinal = Provenance.Default("An aid for ordering answers; only the loss of full marks without notice is given, R-153");
    private static readonly Provenance _grounds = Provenance.Default("Firmer ground, less to quarrel about, R-154");
    private static readonly Provenance _questions = Provenance.Seed("R-150 to R-157");

    /// <summary>The policy of a professional-services firm.</summary>
    public static DecliningPolicy ProfessionalServices { get; } = new()
    {
        Requests = new()
        {
            Openings = PolicyTable.Of<RequestFeasibility, RequestStrategy>("declining.opening", Openings, OpeningOf),
            OpeningCeilings = PolicyTable.Of<RequestFeasibility, int?>("declining.opening-ceiling", Openings, feasibility =>
                new(feasibility == RequestFeasibility.Unknown ? null : 100, _ordinal)),
            OpeningRisks = PolicyTable.Of<RequestFeasibility, int?>("declining.opening-risk", Openings, feasibility =>
                new(feasibility == RequestFeasibility.Unknown ? null : 0, _grounds)),
            Strategies = PolicyTable.Of<ProofState, AlternativeReach, RequestStrategy>(
                "declining.strategy", ProofState.InOrder, AlternativeReach.InOrder, StrategyOf),
            Ceilings = PolicyTable.Of<ProofState, AlternativeReach, int>("declining.ceiling", ProofState.InOrder, AlternativeReach.InOrder, CeilingOf),
            Risks = PolicyTable.Of<ProofState, AlternativeReach, int>("declining.risk", ProofState.InOrder, AlternativeReach.InOrder, RiskOf),
            Consulted = PolicyTable.Of<RequestStrategy, Role?>("declining.consulted", RequestStrategy.InOrder, ConsultedFor),
            PreventionPlace = new("declining.prevention-place", new(NoticePlace.Contract, Provenance.Seed("R-152: contract or terms; the contract is signed"))),
        },
        Evidence = new()
        {
            SilentFrom = new("declining.silent-from", new(Duration.FromDays(14), Provenance.Default("Two weeks without a word are hard to explain later"))),
        },
        Replies = new() { Appeals = AppealPhrases },
        Demands = new()
        {
            Responsibilities = PolicyTable.Of<ScopeStanding, Responsibility>("declining.scope-responsibility", ScopeStanding.InOrder, ResponsibilityFor),
        },
        WalkingAway = new()
        {
            Verdicts = PolicyTable.Of<WalkAwayRule, WalkAwayVerdict>("declining.walk-away", WalkAwayRule.InOrder, VerdictOf),
            NoticesFrom = new("declining.notices-from", new(1, Provenance.Default("Nobody is sent away who was never told where the boundary is"))),
            DeclinesFrom = new("declining.declines-from", new(2, Provenance.Default("Once may be a misunderstanding"))),
            FailedCyclesFrom = new("declining.failed-cycles-from", new(2, Provenance.Default("One recovery may fail for our own reasons"))),
            ReviewWithin = new("declining.review-within", new(Duration.FromDays(14), Provenance.Default("Two weeks show whether a boundary holds"))),
            Approver = new("declining.exit-approver", new(Role.ManagingPartner, Provenance.Default("Ending a relationship concerns the whole firm"))),
        },
    };

    private static IEnumerable<RequestFeasibility> Openings => RequestFeasibility.InOrder.Where(feasibility => feasibility != RequestFeasibility.NotPossible);

    // Rows of the three tables: no notice, unproven, proven. Columns: no alternative, paid only, at no cost.
    private static Cell<RequestStrategy> StrategyOf(ProofState proof, AlternativeReach reach)
    {
        RequestStrategy[][] table =
        [
            [
                RequestStrategy.EscalateBeforeReplyingConsiderException, RequestStrategy.ApologiseOfferPartialAbsorption,
                RequestStrategy.ApologiseForLateNoticeThenAlternative,
            ],
            [RequestStrategy.EscalateBeforeReplying, RequestStrategy.PricedOptionReviewedByLead, RequestStrategy.AlternativeFirstNoAppealToMemory],
            [
                RequestStrategy.FirmDeclineWithProofAfterAlternativeSearch, RequestStrategy.FirmDeclineWithProofAndPricedOption,
                RequestStrategy.FirmDeclineWithProofAndAlternative,
            ],
        ];
        return new(table[proof.Value.Position - 1][reach.Value.Position - 1], _questions);
    }

    private static Cell<int> CeilingOf(ProofState proof, AlternativeReach reach)
    {
        int[][] table = [[65, 75, 80], [70, 80, 85], [85, 95, 100]];
        int points = table[proof.Value.Position - 1][reach.Value.Position - 1];
        return new(points, points == 100 ? Provenance.Seed("R-153") : _ordinal);
    }

    private static Cell<int> RiskOf(ProofState proof, AlternativeReach reach)
    {
        int[][] table = [[4, 3, 2], [4, 3, 2], [2, 1, 0]];
        return new(table[proof.Value.Position - 1][reach.Value.Position - 1], _grounds);
    }

    private static Cell<RequestStrategy> OpeningOf(RequestFeasibility feasibility) => feasibility.Name switch
    {
        nameof(RequestFeasibility.InScope) => new(RequestStrategy.AcceptAndResetExpectations, Provenance.Default("A yes without an end raises the next demand, R-150")),
        nameof(RequestFeasibility.OutOfScope) => new(RequestStrategy.OfferChangeOrder, Provenance.Seed("R-141")),
        nameof(RequestFeasibility.Unknown) => new(RequestStrategy.AcknowledgeAndFindOut, Provenance.Default("Acknowledge first, as for any issue, R-061")),
        _ => throw Unlisted.Member(feasibility),
    };

    private static Cell<Role?> ConsultedFor(RequestStrategy strategy) => strategy.Name switch
    {
        nameof(RequestStrategy.FirmDeclineWithProofAfterAlternativeSearch) =>
            new(Role.TechnicalLead, Provenance.Default("Whoever knows how it is made knows what else would do")),
        nameof(RequestStrategy.PricedOptionReviewedByLead) => new(Role.ClientServicesLead, Provenance.Default("A price without proof is read by a second pair of eyes")),
        nameof(RequestStrategy.EscalateBeforeReplying) or nameof(RequestStrategy.EscalateBeforeReplyingConsiderException) =>
            new(Role.EngagementPartner, Provenance.Default("An exception is the partner's to grant")),
        _ => new(null, Provenance.Default("The sender can answer for it alone")),
    };

    private static Cell<Responsibility> ResponsibilityFor(ScopeStanding standing) => standing.Name switch
    {
        nameof(ScopeStanding.Included) => new(Responsibility.Ours, Provenance.Default("What is agreed is owed, R-142")),
        nameof(ScopeStanding.Excluded) => new(Responsibility.Client, Provenance.Default("It was agreed that it is left out, R-142")),
        nameof(ScopeStanding.Silent) => new(Responsibility.Shared, Provenance.Seed("R-143: an ambiguous document gives little to stand on")),
        _ => throw Unlisted.Member(standing),
    };

    private static Cell<WalkAwayVerdict> VerdictOf(WalkAwayRule rule) => rule.Name switch
    {
        nameof(WalkAwayRule.Threat) => new(WalkAwayVerdict.SuspendContact, Provenance.Default("Safety comes before every procedure")),
        nameof(WalkAwayRule.AbuseAfterNotice) or nameof(WalkAwayRule.ImpossibleAgain) or nameof(WalkAwayRule.BeyondRecovery) =>
            new(WalkAwayVerdict.RecommendExit, Provenance.Seed("R-147")),
        nameof(WalkAwayRule.TeamHarmed) => new(WalkAwayVerdict.RecommendExit, Provenance.Default("No client is worth burning good people, R-148")),
        nameof(WalkAwayRule.SettleFirst) => new(WalkAwayVerdict.SetBoundary, Provenance.Default("Who owes something cannot walk away from it")),
        nameof(WalkAwayRule.AbuseOrExcess) => new(WalkAwayVerdict.SetBoundary, Provenance.Default(
            "A boundary before an exit; demand and means are judged apart as in the MHLW manual on customer harassment")),
        nameof(WalkAwayRule.TeamStrained) => new(WalkAwayVerdict.SetBoundary, Provenance.Default("Protecting people needs no one to blame, R-148")),
        nameof(WalkAwayRule.Otherwise) => new(WalkAwayVerdict.Continue, Provenance.Seed("R-147: the last resort")),
        _ => throw Unlisted.Member(rule),
    };
}
