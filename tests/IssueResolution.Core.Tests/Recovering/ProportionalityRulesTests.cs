using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using IssueResolution.Wording;
using static IssueResolution.Recovering.Failures;

namespace IssueResolution.Recovering;

public sealed class ProportionalityRulesTests
{
    [Fact]
    public void The_band_of_the_worked_failure_is_bound_by_the_cap_of_its_severity()
    {
        CompensationBand band = Band(Unusable);

        Assert.Equal(new(Yen(180_000m), Yen(250_000m)), band.Fitting);
        Assert.Equal(Yen(312_500m), band.GenerousUpTo);
        Assert.Same(BindingLimit.SeverityCap, band.Limit);
        Assert.Same(Severity.High, band.Severity);
    }

    [Theory]
    [InlineData(50_000, "under")]
    [InlineData(179_999.99, "under")]
    [InlineData(180_000, "proportionate")]
    [InlineData(200_000, "proportionate")]
    [InlineData(250_000, "proportionate")]
    [InlineData(300_000, "generous")]
    [InlineData(312_500, "generous")]
    [InlineData(312_500.01, "over")]
    [InlineData(500_000, "over")]
    public void Offers_for_the_worked_failure_are_rated_by_their_amount(double amount, string verdict)
    {
        ProportionalityAssessment judged = Judged(Unusable, Credit((decimal)amount));

        Assert.Equal(verdict, judged.Verdict.Code);
        Assert.Same(judged.Verdict, judged.AmountVerdict);
        Assert.Equal(Yen((decimal)amount), judged.Offered);
    }

    [Fact]
    public void A_fifth_of_the_engagement_is_critical_whatever_was_said_and_the_band_follows()
    {
        RecoveryNeed need = Unusable with { EngagementValue = Yen(1_500_000m) };
        var granted = Assert.IsType<Decision<CompensationBand>.Granted>(Rules.BandFor(need, Severities));

        Assert.Same(Severity.Critical, granted.Value.Severity);
        Assert.Equal(Yen(360_000m), granted.Value.Fitting.High);
        Assert.Same(BindingLimit.LossShare, granted.Value.Limit);
        Assert.Equal("assessing.loss-edge[critical] = 20% (default: Thresholds along which firms usually feel a loss or a slip)", granted.Cells[0].ToString());
        Assert.Contains(FindingCode.SeverityUnderstated, FindingsOf(need, Credit(300_000m)));
    }

    [Fact]
    public void Without_a_loss_money_plays_no_part()
    {
        RecoveryNeed need = Unusable with { DirectLoss = Yen(0) };
        var granted = Assert.IsType<Decision<CompensationBand>.Granted>(Rules.BandFor(need, Severities));

        Assert.Equal("There is nothing to compensate: money plays no part here, and any amount is too much.", granted.Reasons[^1].Text.English);
        Assert.DoesNotContain(granted.Reasons, reason => reason.Text.English.Contains("generous", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_number_that_spoke_is_cited()
    {
        var granted = Assert.IsType<Decision<ProportionalityAssessment>.Granted>(
            Rules.Judge(Unusable with { MissedIntervals = 2, Recurrence = Recurrence.Second }, Credit(200_000m), Severities));

        Assert.Equal(
            ["recovering.responsibility-factor[ours]", "recovering.recurrence-factor[second]", "recovering.delay-step", "recovering.low-share[rejected]",
                "recovering.severity-cap[high]", "recovering.generous-up-to", "recovering.approval-up-to[partner]"],
            granted.Cells.Select(cell => cell.Key.Length == 0 ? cell.Table : $"{cell.Table}[{cell.Key}]"));
        Assert.All(granted.Reasons, reason => Assert.NotEqual(reason.Text.English, reason.Text.Japanese));
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(1, 110)]
    [InlineData(5, 150)]
    [InlineData(6, 150)]
    [InlineData(int.MaxValue, 150)]
    public void Each_missed_date_adds_a_tenth_and_all_together_a_half(int missed, int percent) =>
        Assert.Equal(
            Yen(180_000m * percent / 100m),
            Band(Unusable with { MissedIntervals = missed, AffectedFee = Yen(100_000_000m) }).Fitting.Low);

    [Fact]
    public void Amounts_in_two_currencies_are_refused_wherever_they_stand()
    {
        Money euro = Money.Of(1m, "EUR");
        RecoveryNeed[] mixed =
        [
            Unusable with { AffectedFee = euro }, Unusable with { EngagementValue = euro }, Unusable with { AgreedInconvenience = euro },
            Unusable with { OwedCorrection = euro }, Unusable with { Comparables = ComparableCases.Of(euro) },
        ];

        Assert.All(mixed, need =>
        {
            Assert.Same(RefusalCode.MixedCurrencies, Assert.IsType<Decision<CompensationBand>.Refused>(Rules.BandFor(need, Severities)).Code);
            Assert.Same(RefusalCode.MixedCurrencies, Assert.IsType<Decision<RecoveryOffer>.Refused>(Rules.Suggest(need, null, Severities)).Code);
            Assert.IsType<Decision<ProportionalityAssessment>.Refused>(Rules.Judge(need, RecoveryOffer.Nothing, Severities));
        });
        var refused = Assert.IsType<Decision<ProportionalityAssessment>.Refused>(
            Rules.Judge(Unusable, RecoveryOffer.Of(Gesture.Of(GestureKind.FeeReduction, euro)), Severities));
        Assert.StartsWith("JPY 300,000 and EUR 1 are in different currencies", refused.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void From_high_on_neither_apology_nor_systemic_change_may_be_missing()
    {
        RecoveryOffer moneyAlone = RecoveryOffer.Of(Gesture.Of(GestureKind.FeeReduction, Yen(200_000m)));
        ProportionalityAssessment judged = Judged(Unusable, moneyAlone);

        Assert.Same(Compensation.Under, judged.Verdict);
        Assert.Same(Compensation.Proportionate, judged.AmountVerdict);
        Assert.Equal(["apology", "systemic-change"], judged.Findings.Where(found => found.Code == FindingCode.MandatoryMissing).Select(found => found.Subject));
        Assert.DoesNotContain(FindingCode.MandatoryMissing, FindingsOf(Unusable with { Severity = Severity.Medium, EngagementValue = Yen(30_000_000m) }, moneyAlone));
    }

    [Fact]
    public void A_crisis_asks_for_a_plan_with_four_parts_and_a_senior_leader()
    {
        RecoveryNeed crisis = Unusable with { Severity = Severity.Critical };
        RecoveryOffer offer = Credit(200_000m).With(Gesture.Of(GestureKind.RecoveryPlan));

        Assert.Equal([FindingCode.MandatoryMissing, FindingCode.NoSeniorLeader], FindingsOf(crisis, offer));
        Assert.Equal(
            [FindingCode.MandatoryMissing, FindingCode.RecoveryPlanIncomplete, FindingCode.NoSeniorLeader],
            FindingsOf(crisis, offer.WithPlan(WholePlan with { QualityControl = null })));
        Assert.Empty(FindingsOf(crisis, offer.WithPlan(WholePlan).With(Gesture.Of(GestureKind.ExecutiveAttention))));
    }

    [Fact]
    public void What_is_owed_comes_first_and_is_no_gesture()
    {
        RecoveryNeed need = Unusable with { OwedCorrection = Yen(80_000m) };
        RecoveryOffer partly = Credit(200_000m).With(Gesture.Of(GestureKind.BillingCorrection, Yen(79_999m)));
        RecoveryOffer wholly = Credit(200_000m).With(Gesture.Of(GestureKind.BillingCorrection, Yen(80_000m)));

        Assert.Same(Compensation.Under, Judged(need, partly).Verdict);
        Assert.Same(FindingCode.OwedCorrectionMissing, Judged(need, partly).Findings[0].Code);
        Assert.Same(Compensation.Proportionate, Judged(need, wholly).Verdict);
        Assert.Equal(Yen(200_000m), Judged(need, wholly).Offered);
    }

    [Fact]
    public void Money_alone_does_not_mend_neglect_nor_words_alone_a_loss_of_money()
    {
        RecoveryNeed neglect = Unusable with { Severity = Severity.Medium, Harmed = HarmedResource.Attention, EngagementValue = Yen(30_000_000m) };
        RecoveryNeed charged = neglect with { Harmed = HarmedResource.Money, Category = IssueCategory.Billing };
        RecoveryOffer money = RecoveryOffer.Of(Gesture.Of(GestureKind.FeeReduction, Yen(90_000m)));
        RecoveryOffer words = RecoveryOffer.Of(Gesture.Of(GestureKind.Apology), Gesture.Of(GestureKind.Explanation));

        Assert.Contains(FindingCode.WrongResource, FindingsOf(neglect, money));
        Assert.DoesNotContain(FindingCode.WrongResource, FindingsOf(neglect, money.With(Gesture.Of(GestureKind.Apology))));
        Assert.Contains(FindingCode.WrongResource, FindingsOf(charged, words));
        Assert.DoesNotContain(FindingCode.WrongResource, FindingsOf(charged, words.With(Gesture.Of(GestureKind.BillingCorrection, Yen(1m)))));
        Assert.DoesNotContain(FindingCode.WrongResource, FindingsOf(charged with { Responsibility = Responsibility.Client }, words));
        Assert.DoesNotContain(FindingCode.WrongResource, FindingsOf(Unusable, RecoveryOffer.Nothing));
    }

    [Fact]
    public void Half_the_fee_without_a_recovery_plan_is_empty_money()
    {
        Assert.Equal(Share.Percent(50m), RecoveringPolicy.ProfessionalServices.Proportionality.EmptyMoneyFrom.Value);
        Assert.Contains(FindingCode.EmptyMoney, FindingsOf(Unusable, Credit(500_000m)));
        Assert.DoesNotContain(FindingCode.EmptyMoney, FindingsOf(Unusable, Credit(499_999m)));
        Assert.DoesNotContain(FindingCode.EmptyMoney, FindingsOf(Unusable, Credit(500_000m).WithPlan(WholePlan)));
        Assert.Contains(FindingCode.EmptyMoney, FindingsOf(Unusable, Credit(500_000m).WithPlan(WholePlan with { People = null })));
    }

    [Fact]
    public void Four_gestures_stack_on_a_small_matter_and_not_on_a_grave_one()
    {
        RecoveryNeed small = Unusable with { Severity = Severity.Medium, EngagementValue = Yen(30_000_000m), OwedCorrection = Yen(1m) };
        RecoveryOffer three = RecoveryOffer.Of(
            Gesture.Of(GestureKind.Apology), Gesture.Of(GestureKind.Reperformance), Gesture.Of(GestureKind.FeeReduction, Yen(1m)),
            Gesture.Of(GestureKind.BillingCorrection, Yen(1m)));

        Assert.DoesNotContain(FindingCode.Stacking, FindingsOf(small, three));
        Assert.Contains(FindingCode.Stacking, FindingsOf(small, three.With(Gesture.Of(GestureKind.Explanation))));
        Assert.DoesNotContain(FindingCode.Stacking, FindingsOf(Unusable, three.With(Gesture.Of(GestureKind.Explanation))));
    }

    [Theory]
    [InlineData(150_000, false)]
    [InlineData(149_999, true)]
    [InlineData(250_000, false)]
    [InlineData(250_001, true)]
    public void An_offer_more_than_a_quarter_from_the_median_of_comparable_cases_is_inconsistent(int amount, bool found)
    {
        RecoveryNeed need = Unusable with { Comparables = ComparableCases.Of(Yen(900_000m), Yen(200_000m), Yen(100m)) };

        Assert.Equal(found, FindingsOf(need, Credit(amount)).Contains(FindingCode.Inconsistent));
        Assert.DoesNotContain(FindingCode.Inconsistent, FindingsOf(need with { Comparables = ComparableCases.Of(Yen(1m), Yen(1m)) }, Credit(amount)));
    }

    [Fact]
    public void What_the_failure_did_not_cause_is_scope_in_disguise()
    {
        Gesture extra = Gesture.Of(GestureKind.ExtraAnalysis, Yen(0m)) with { AnswersTheFailure = false, What = new("A market study", "市場調査") };
        Finding found = Assert.Single(Judged(Unusable, Credit(200_000m).With(extra)).Findings);

        Assert.Same(FindingCode.DisguisedScope, found.Code);
        Assert.Equal("The failure did not cause this: A market study.", found.Message.English);
    }

    [Fact]
    public void Generosity_needs_a_reason_and_then_passes()
    {
        Assert.Equal([FindingCode.GenerosityUnexplained], FindingsOf(Unusable, Credit(300_000m)));
        Assert.Empty(FindingsOf(Unusable, Credit(300_000m).Because(new Phrase("It hit the launch", "公開日に重なった"))));
    }

    [Fact]
    public void A_gesture_that_answers_another_category_or_is_too_much_is_pointed_out()
    {
        RecoveryOffer visibility = Credit(200_000m).With(Gesture.Of(GestureKind.TemporaryVisibility));
        RecoveryNeed minor = Unusable with { Severity = Severity.Low, DirectLoss = Yen(0m) };

        Assert.Equal([FindingCode.UnsuitableGesture], FindingsOf(Unusable, visibility));
        Assert.Contains(FindingCode.UnsuitableGesture, FindingsOf(minor, RecoveryOffer.Of(Gesture.Of(GestureKind.ExtraAnalysis))));
    }

    [Theory]
    [InlineData(30_000, "front", "account-manager")]
    [InlineData(30_001, "services-lead", "client-services-lead")]
    [InlineData(150_000, "services-lead", "client-services-lead")]
    [InlineData(150_001, "partner", "engagement-partner")]
    [InlineData(450_000, "partner", "engagement-partner")]
    [InlineData(450_001, "firm", "managing-partner")]
    public void The_more_is_offered_the_higher_it_is_granted(int amount, string level, string role)
    {
        ProportionalityAssessment judged = Judged(Unusable, Credit(amount));

        Assert.Equal((level, role), (judged.Approval.Code, judged.Approver.Code));
    }

    [Fact]
    public void A_crisis_and_an_admission_of_liability_are_granted_at_the_top_whatever_the_amount()
    {
        Assert.Same(ApprovalLevel.Firm, Judged(Unusable with { Severity = Severity.Critical }, Credit(1m)).Approval);
        Assert.Same(ApprovalLevel.Firm, Judged(Unusable, Credit(1m).AdmittingLiability()).Approval);
    }

    [Fact]
    public void An_engagement_without_value_or_fewer_missed_dates_than_none_cannot_be_asked_about()
    {
        Assert.Equal("EngagementValue", Assert.Throws<ArgumentOutOfRangeException>(() => Unusable with { EngagementValue = Yen(0m) }).ParamName);
        Assert.Equal("MissedIntervals", Assert.Throws<ArgumentOutOfRangeException>(() => Unusable with { MissedIntervals = -1 }).ParamName);
    }
}
