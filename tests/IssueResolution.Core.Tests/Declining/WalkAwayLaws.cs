using IssueResolution.Classifying;
using IssueResolution.Reasoning;

namespace IssueResolution.Declining;

/// <summary>Laws of walking away, tried on 3 x 3 x 3 x 3 x 4 x 4 x 2 relationships.</summary>
public sealed class WalkAwayLaws
{
    private static readonly WalkAwayRules _rules = DecliningPolicy.ProfessionalServices.WalkingAway;

    private static readonly RelationshipStrain[] _all =
    [
        .. from conduct in ClientConduct.InOrder
           from demand in DemandReach.InOrder
           from harm in TeamHarm.InOrder
           from notices in Enumerable.Range(0, 3)
           from declines in Enumerable.Range(0, 4)
           from cycles in Enumerable.Range(0, 4)
           from settled in new[] { false, true }
           select new RelationshipStrain
           {
               Conduct = conduct, Demand = demand, TeamHarm = harm, FormalNotices = notices, DocumentedDeclines = declines,
               FailedRecoveryCycles = cycles, IsOurFaultSettled = settled,
           },
    ];

    [Law("P95")]
    [Fact]
    public void More_strain_never_leads_to_a_milder_verdict() =>
        Assert.All(_all, strain => Assert.All(
            new[]
            {
                strain with { Conduct = strain.Conduct.RaisedBy(1) },
                strain with { Demand = strain.Demand.RaisedBy(1) },
                strain with { TeamHarm = strain.TeamHarm.RaisedBy(1) },
                strain with { FormalNotices = strain.FormalNotices + 1 },
                strain with { DocumentedDeclines = strain.DocumentedDeclines + 1 },
                strain with { FailedRecoveryCycles = strain.FailedRecoveryCycles + 1 },
            },
            worse => Assert.True(VerdictOn(worse) >= VerdictOn(strain), $"{strain} -> {worse}")));

    [Law("P96")]
    [Fact]
    public void Nobody_walks_away_without_abuse_or_an_unreasonable_demand() =>
        Assert.All(_all.Where(strain => strain.IsDemandValid && strain.AreMeansAcceptable), strain =>
            Assert.True(VerdictOn(strain) < WalkAwayVerdict.RecommendExit));

    [Fact]
    public void The_verdict_is_that_of_the_table_read_row_by_row() =>
        Assert.All(_all, strain => Assert.Equal(RowByRow(strain), VerdictOn(strain).Value.Position - 1));

    [Fact]
    public void A_valid_demand_by_unacceptable_means_is_still_abuse() =>
        Assert.All(_all.Where(strain => strain.IsDemandValid && !strain.AreMeansAcceptable), strain =>
            Assert.True(VerdictOn(strain) >= WalkAwayVerdict.SetBoundary));

    /// <summary>Every verdict with every combination of what an exit may lack.</summary>
    [Law("P97")]
    [Fact]
    public void Every_exit_plan_finishes_the_phase_and_hands_over()
    {
        Judgement<WalkAwayDecision>[] verdicts = [.. _all.Select(_rules.Judge).GroupBy(judged => judged.Value.Verdict).Select(same => same.First())];
        ExitDraft[] drafts =
        [
            .. from bits in Enumerable.Range(0, 64)
               select new ExitDraft
               {
                   FinishPhase = (bits & 1) == 0 ? null : new("phase two by 30 June", "第二段階を6月30日までに"),
                   Transition = (bits & 2) == 0 ? null : new("documents to the client's own team", "顧客側の担当へ文書を引き継ぐ"),
                   ApprovedBy = (bits & 4) == 0 ? Role.EngagementPartner : Role.ManagingPartner,
                   HadExecutiveAttempt = (bits & 8) != 0,
                   IsRemedySettled = (bits & 16) != 0,
                   Evidence = (bits & 32) == 0 ? null : WalkAwayRulesTests.Pack,
               },
        ];
        ExitPlan[] plans = [.. verdicts.SelectMany(judged => drafts.Select(draft => _rules.PlanExit(judged, draft)))
            .OfType<Decision<ExitPlan>.Granted>().Select(granted => granted.Value)];

        Assert.Equal(WalkAwayVerdict.InOrder.Length, verdicts.Length);
        Assert.Equal(3, plans.Length);    // complete for either exit; and after a threat also without an executive's attempt
        Assert.All(plans, plan => Assert.True(plan is { FinishPhase: not null, Transition: not null, Evidence.Items.IsEmpty: false }));
        Assert.All(plans, plan => Assert.Same(Role.ManagingPartner, plan.ApprovedBy));
    }

    private static WalkAwayVerdict VerdictOn(RelationshipStrain strain) => _rules.Judge(strain).Value.Verdict;

    private static int RowByRow(RelationshipStrain strain)
    {
        bool isAbusive = strain.Conduct.Code != "acceptable";
        bool isUnreasonable = strain.Demand.Code != "valid";
        List<int> rows = [0];
        if (strain.Conduct.Code == "threatening")
        {
            rows.Add(3);
        }

        if (isAbusive && strain.FormalNotices >= 1)
        {
            rows.Add(2);
        }

        if (strain.Demand.Code == "impossible" && strain.DocumentedDeclines >= 2)
        {
            rows.Add(2);
        }

        if (isUnreasonable && strain.FailedRecoveryCycles >= 2)
        {
            rows.Add(strain.IsOurFaultSettled ? 2 : 1);
        }

        if ((isAbusive || isUnreasonable) && strain.TeamHarm.Code == "harmed")
        {
            rows.Add(2);
        }

        if (isAbusive || isUnreasonable || strain.TeamHarm.Code != "none")
        {
            rows.Add(1);
        }

        return rows.Max();
    }
}
