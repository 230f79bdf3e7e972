using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using IssueResolution.Valuing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/guide/proportion.md.</summary>
public sealed class ProportionGuide
{
    private static RecoveryNeed Need => new()
    {
        Severity = Severity.High,
        Category = IssueCategory.Delivery,
        Harmed = HarmedResource.Work,
        Responsibility = Responsibility.Ours,
        Acceptance = ClientAcceptance.Rejected,
        DirectLoss = Yen(300_000m),
        AffectedFee = Yen(1_000_000m),
        EngagementValue = Yen(3_000_000m),
    };

    [Fact]
    public void A_report_that_cannot_be_used()
    {
        #region band
        ResolutionPolicy policy = ResolutionPolicy.ProfessionalServices;
        RecoveryNeed need = new()
        {
            Severity = Severity.High,
            Category = IssueCategory.Delivery,
            Harmed = HarmedResource.Work,
            Responsibility = Responsibility.Ours,
            Acceptance = ClientAcceptance.Rejected,              // the client cannot use it
            DirectLoss = Money.Of(300_000m, "JPY"),
            AffectedFee = Money.Of(1_000_000m, "JPY"),
            EngagementValue = Money.Of(3_000_000m, "JPY"),
        };

        var band = (Decision<CompensationBand>.Granted)policy.Recovering.Proportionality.BandFor(need, policy.Assessing.Severity);
        Assert.Equal("JPY 180,000 to JPY 250,000", band.Value.Fitting.ToString());
        Assert.Equal(Money.Of(312_500m, "JPY"), band.Value.GenerousUpTo);
        Assert.Equal(BindingLimit.SeverityCap, band.Value.Limit);
        #endregion
    }

    [Fact]
    public void Four_offers_are_judged()
    {
        RecoveryNeed need = Need;

        #region verdicts
        ResolutionPolicy policy = ResolutionPolicy.ProfessionalServices;
        ProportionalityAssessment Judge(decimal credit) => ((Decision<ProportionalityAssessment>.Granted)policy.Recovering.Proportionality.Judge(
            need,
            RecoveryOffer.Of(
                Gesture.Of(GestureKind.Apology),
                Gesture.Of(GestureKind.SystemicChange),
                Gesture.Of(GestureKind.FeeReduction, Money.Of(credit, "JPY"))),
            policy.Assessing.Severity)).Value;

        Assert.Equal(Compensation.Under, Judge(50_000m).Verdict);
        Assert.Equal(Compensation.Proportionate, Judge(200_000m).Verdict);
        Assert.Equal(Compensation.Generous, Judge(300_000m).Verdict);
        Assert.Equal(Compensation.Over, Judge(500_000m).Verdict);

        // A fifteenth of the engagement: the engagement partner grants it. Half a million is also empty, for nobody has shown a plan.
        Assert.Equal(Role.EngagementPartner, Judge(200_000m).Approver);
        Assert.Contains(FindingCode.EmptyMoney, Judge(500_000m).Findings.Select(finding => finding.Code));
        #endregion
    }

    [Fact]
    public void Money_alone_is_not_enough()
    {
        RecoveryNeed need = Need;

        #region suggestion
        ResolutionPolicy policy = ResolutionPolicy.ProfessionalServices;
        ProportionalityRules rules = policy.Recovering.Proportionality;

        // The right amount and nothing else: from High on, apology and systemic change may not be missing.
        RecoveryOffer moneyAlone = RecoveryOffer.Of(Gesture.Of(GestureKind.FeeReduction, Money.Of(200_000m, "JPY")));
        var judged = (Decision<ProportionalityAssessment>.Granted)rules.Judge(need, moneyAlone, policy.Assessing.Severity);
        Assert.Equal(Compensation.Under, judged.Value.Verdict);
        Assert.Equal(Compensation.Proportionate, judged.Value.AmountVerdict);

        // What would fit, in the order in which one looks for it.
        var suggested = (Decision<RecoveryOffer>.Granted)rules.Suggest(need, plan: null, policy.Assessing.Severity);
        Assert.Equal(
            ["apology", "re-performance", "systemic change shown", "fee reduction JPY 180,000"],
            suggested.Value.Gestures.Select(gesture => gesture.ToString()));
        #endregion
    }

    [Fact]
    public void An_apology_in_two_stages()
    {
        #region apology
        ResolutionPolicy policy = ResolutionPolicy.ProfessionalServices;
        ApologyRules rules = policy.Recovering.Apology;
        ApologyDraft first = new(new Phrase("the two days you waited for the report", "報告書を二日間お待たせしたこと"));

        var early = (Decision<ComposedApology>.Granted)rules.Compose(first, ApologyStage.BeforeFacts, Responsibility.Ours, policy.Communicating);
        Assert.Equal("We are sorry for the two days you waited for the report.", early.Value.In(MessageLanguage.English).Text);

        // Whose part it was is not said before the facts are known.
        ApologyDraft second = first with { Responsibility = new Phrase("We started too late.", "弊社の着手が遅れました。") };
        var refused = (Decision<ComposedApology>.Refused)rules.Compose(second, ApologyStage.BeforeFacts, Responsibility.Ours, policy.Communicating);
        Assert.Equal(RefusalCode.ApologyBeforeFacts, refused.Code);

        var full = (Decision<ComposedApology>.Granted)rules.Compose(second, ApologyStage.AfterFacts, Responsibility.Ours, policy.Communicating);
        Assert.Equal(44, full.Value.Score);      // regret 14, responsibility 30
        Assert.Equal(ApologyPart.Repair, full.Value.Missing.MaxBy(part => rules.Weights[part]));
        #endregion
    }

    [Fact]
    public void Trust_comes_back_slowly()
    {
        #region trust
        TrustRules rules = ResolutionPolicy.ProfessionalServices.Recovering.Trust;
        Instant monday = Instant.FromUtc(2026, 3, 2, 9, 0);
        TrustLedger ledger = TrustLedger.Empty.With(
            new TrustEvent(TrustEventKind.Broken, monday),
            new TrustEvent(TrustEventKind.Kept, monday + Duration.FromDays(7)),
            new TrustEvent(TrustEventKind.Exceeded, monday + Duration.FromDays(14)));
        Instant now = monday + Duration.FromDays(15);

        // 50 - 15 + 5 + 5: exceeding counts as keeping, and two kept promises do not make up for a broken one.
        Assert.Equal(new TrustReading(45, 2, TrustState.Fragile), rules.Read(ledger, now).Value);
        Assert.IsType<Decision<TrustReading>.Refused>(rules.MayStartInitiative(ledger, now));

        RebuildingPlan plan = rules.PlanFor(ledger, monday, now).Value!;
        Assert.Equal(1, plan.MilestonesToGo);
        Assert.Equal(PromiseCaution.Guarded, plan.Measures.Caution);
        #endregion
    }

    [Fact]
    public void The_paradox_is_unlikely()
    {
        #region paradox
        ParadoxRules rules = ResolutionPolicy.ProfessionalServices.Recovering.Paradox;

        Judgement<ParadoxOutlook> outlook = rules.Assess(Severity.High, priorFailures: 0, CauseStability.Temporary, PerceivedControl.Little);
        Assert.Equal(ParadoxOutlook.Unlikely, outlook.Value);
        Assert.Equal("Not fulfilled: a mild failure (High).", Assert.Single(outlook.Reasons).Text.English);
        #endregion
    }

    private static Money Yen(decimal amount) => Money.Of(amount, "JPY");
}
