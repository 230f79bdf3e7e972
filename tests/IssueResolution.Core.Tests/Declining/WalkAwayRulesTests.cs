using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Declining;

public sealed class WalkAwayRulesTests
{
    internal static readonly EvidencePack Pack = DecliningPolicy.ProfessionalServices.Evidence.Produce(Timeline.Empty, [], [Requests.Mail], Requests.Asked);

    private static readonly WalkAwayRules _rules = DecliningPolicy.ProfessionalServices.WalkingAway;

    private static readonly ExitDraft _ready = new()
    {
        FinishPhase = new("phase two by 30 June", "第二段階を6月30日までに"),
        Transition = new("documents to the client's own team", "顧客側の担当へ文書を引き継ぐ"),
        ApprovedBy = Role.ManagingPartner,
        HadExecutiveAttempt = true,
        IsRemedySettled = true,
        Evidence = Pack,
    };

    [Fact]
    public void Both_tests_are_answered_before_the_rules_speak()
    {
        Judgement<WalkAwayDecision> judged = _rules.Judge(new() { Conduct = ClientConduct.Abusive });

        Assert.Equal((true, false), (judged.Value.IsDemandValid, judged.Value.AreMeansAcceptable));
        Assert.Equal(
            ["declining.demand-valid", "declining.means-acceptable", "declining.abuse-or-excess", "declining.review"], judged.Reasons.Select(reason => reason.Code));
        Assert.Equal(
            ["declining.demand-valid", "declining.means-acceptable", "declining.otherwise"], _rules.Judge(new()).Reasons.Select(reason => reason.Code));
        Assert.Equal(Duration.FromDays(14), judged.Value.ReviewWithin);
    }

    [Fact]
    public void A_boundary_is_looked_at_again_and_an_exit_is_not()
    {
        Assert.Null(_rules.Judge(new()).Value.ReviewWithin);
        Assert.Null(_rules.Judge(new() { Conduct = ClientConduct.Abusive, FormalNotices = 1 }).Value.ReviewWithin);
    }

    [Fact]
    public void What_is_our_fault_is_settled_before_anyone_walks_away()
    {
        RelationshipStrain strain = new() { Demand = DemandReach.Unreasonable, FailedRecoveryCycles = 2 };
        WalkAwayDecision open = _rules.Judge(strain).Value;
        WalkAwayDecision settled = _rules.Judge(strain with { IsOurFaultSettled = true }).Value;

        Assert.Equal((WalkAwayVerdict.SetBoundary, true), (open.Verdict, open.MustSettleFirst));
        Assert.Equal((WalkAwayVerdict.RecommendExit, false), (settled.Verdict, settled.MustSettleFirst));
    }

    [Fact]
    public void Harm_to_our_people_counts_and_is_no_cause_of_its_own()
    {
        Assert.Same(WalkAwayVerdict.SetBoundary, _rules.Judge(new() { TeamHarm = TeamHarm.Harmed }).Value.Verdict);
        Assert.Same(WalkAwayVerdict.RecommendExit, _rules.Judge(new() { TeamHarm = TeamHarm.Harmed, Conduct = ClientConduct.Abusive }).Value.Verdict);
    }

    [Fact]
    public void An_exit_that_is_ready_becomes_a_plan()
    {
        ExitPlan plan = Assert.IsType<Decision<ExitPlan>.Granted>(_rules.PlanExit(Exit(ClientConduct.Abusive), _ready)).Value;

        Assert.Equal("phase two by 30 June", plan.FinishPhase.English);
        Assert.Same(Pack, plan.Evidence);
    }

    [Fact]
    public void An_exit_that_is_not_ready_names_everything_it_lacks()
    {
        var refused = Assert.IsType<Decision<ExitPlan>.Refused>(_rules.PlanExit(Exit(ClientConduct.Abusive), new()));

        Assert.Same(RefusalCode.ExitNotPrepared, refused.Code);
        Assert.Equal(
            "The exit still lacks: approval, executive attempt, remedy settled, evidence pack, finish of the phase, transition. Complete it before anything is said.",
            refused.Message.English);
    }

    [Fact]
    public void After_a_threat_no_executive_has_to_try_first()
    {
        ExitDraft draft = _ready with { HadExecutiveAttempt = false };

        Assert.Empty(_rules.Missing(Exit(ClientConduct.Threatening).Value, draft));
        Assert.Equal([ExitRequirement.ExecutiveAttempt], _rules.Missing(Exit(ClientConduct.Abusive).Value, draft));
    }

    [Fact]
    public void An_empty_pack_is_no_evidence()
    {
        EvidencePack empty = DecliningPolicy.ProfessionalServices.Evidence.Produce(Timeline.Empty, [], [], Requests.Asked);

        Assert.Equal([ExitRequirement.Evidence], _rules.Missing(Exit(ClientConduct.Abusive).Value, _ready with { Evidence = empty }));
    }

    [Fact]
    public void Where_no_exit_is_recommended_none_is_planned() =>
        Assert.Same(
            RefusalCode.ExitNotRecommended,
            Assert.IsType<Decision<ExitPlan>.Refused>(_rules.PlanExit(_rules.Judge(new() { Conduct = ClientConduct.Abusive }), _ready)).Code);

    [Fact]
    public void A_rule_that_ends_a_relationship_without_a_cause_is_found()
    {
        WalkAwayRules broken = _rules with { Verdicts = _rules.Verdicts.With(WalkAwayRule.TeamStrained, WalkAwayVerdict.RecommendExit, "for the test") };

        Finding found = Assert.Single(broken.Validate());
        Assert.Equal((FindingCode.ExitWithoutCause, "declining.walk-away[team-strained]"), (found.Code, found.Subject));
    }

    [Fact]
    public void Thresholds_below_one_are_found()
    {
        WalkAwayRules broken = _rules with
        {
            NoticesFrom = _rules.NoticesFrom.With(0, "for the test"),
            DeclinesFrom = _rules.DeclinesFrom.With(0, "for the test"),
            FailedCyclesFrom = _rules.FailedCyclesFrom.With(-1, "for the test"),
            ReviewWithin = _rules.ReviewWithin.With(Duration.Zero, "for the test"),
        };

        Assert.Equal(
            ["declining.notices-from", "declining.declines-from", "declining.failed-cycles-from", "declining.review-within"],
            broken.Validate().Select(finding => finding.Subject));
    }

    [Fact]
    public void A_count_is_never_negative() =>
        Assert.Equal("FormalNotices", Assert.Throws<ArgumentOutOfRangeException>(() => new RelationshipStrain { FormalNotices = -1 }).ParamName);

    private static Judgement<WalkAwayDecision> Exit(ClientConduct conduct) => _rules.Judge(new() { Conduct = conduct, FormalNotices = 1 });
}
