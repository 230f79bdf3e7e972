using IssueResolution.Assessing;
using IssueResolution.Classifying;

namespace IssueResolution.Recovering;

/// <summary>The catalogue, row by row, and what a firm can do to it.</summary>
public sealed class GestureCatalogueTests
{
    private const string All = "delivery communication scope team billing";

    private static readonly GestureCatalogue _catalogue = RecoveringPolicy.ProfessionalServices.Proportionality.Catalogue;

    [Theory]
    [InlineData("explanation", "attention", "interactional procedural", "words", All, "low", null)]
    [InlineData("apology", "attention", "interactional", "words", All, "low", "high")]
    [InlineData("reperformance", "work", "distributive", "effort", "delivery", "low", null)]
    [InlineData("acceleration", "work", "distributive", "effort", "delivery", "medium", null)]
    [InlineData("extra-analysis", "work", "distributive", "effort", "delivery communication scope", "medium", null)]
    [InlineData("extended-support", "work", "distributive", "effort", "delivery communication scope", "medium", null)]
    [InlineData("strategy-session", "work", "distributive", "effort", "delivery communication scope", "medium", null)]
    [InlineData("billing-correction", "money", "distributive", "owed", "billing", "low", null)]
    [InlineData("fee-reduction", "money", "distributive", "money", "delivery billing", "medium", null)]
    [InlineData("future-credit", "money", "distributive", "money", All, "medium", null)]
    [InlineData("cost-absorption", "money", "distributive procedural", "money", "scope billing", "medium", null)]
    [InlineData("team-change", "work", "distributive interactional", "effort", "team", "medium", null)]
    [InlineData("executive-attention", "attention", "interactional", "effort", "communication team", "high", null)]
    [InlineData("temporary-visibility", "attention", "procedural", "words", "communication", "medium", null)]
    [InlineData("systemic-change", null, "procedural", "words", All, "high", "high")]
    [InlineData("recovery-plan", null, "procedural distributive", "effort", All, "critical", "critical")]
    public void Each_gesture_repairs_speaks_and_suits_as_the_catalogue_says(
        string code, string? repairs, string justice, string nature, string categories, string suitsFrom, string? demandedFrom)
    {
        GestureKind kind = GestureKind.FromCode(code);

        Assert.Equal(repairs, kind.Repairs?.Code);
        Assert.Equal(justice, string.Join(' ', kind.Justice.Select(dimension => dimension.Code)));
        Assert.Equal(nature, kind.Nature.Code);
        Assert.Equal(
            categories, string.Join(' ', IssueCategory.InOrder.Where(category => _catalogue.Fit[(kind, category)] == GestureFit.Fits).Select(category => category.Code)));
        Assert.Equal(suitsFrom, _catalogue.SuitsFrom[kind].Code);
        Assert.Equal(demandedFrom, _catalogue.DemandedFrom[kind]?.Code);
        Assert.Equal((nature == "money", nature == "owed"), (kind.IsMonetary, kind.IsOwed));
    }

    [Fact]
    public void The_catalogue_has_these_sixteen_and_no_other() => Assert.Equal(16, GestureKind.InOrder.Length);

    [Fact]
    public void What_suits_an_issue_grows_with_its_severity_and_never_holds_what_is_owed() =>
        Assert.All(IssueCategory.InOrder, category => Assert.All(Severity.InOrder, severity =>
        {
            Assert.Subset(_catalogue.For(category, severity.RaisedBy(1)).ToHashSet(), _catalogue.For(category, severity).ToHashSet());
            Assert.Subset(_catalogue.DemandedAt(severity.RaisedBy(1)).ToHashSet(), _catalogue.DemandedAt(severity).ToHashSet());
            Assert.DoesNotContain(GestureKind.BillingCorrection, _catalogue.For(category, severity));
            Assert.Subset(_catalogue.For(category, severity).ToHashSet(), _catalogue.DemandedAt(severity).ToHashSet());
        }));

    [Fact]
    public void In_a_crisis_a_senior_leader_suits_whatever_it_is_about()
    {
        Assert.False(_catalogue.Suits(GestureKind.ExecutiveAttention, IssueCategory.Delivery, Severity.High));
        Assert.True(_catalogue.Suits(GestureKind.ExecutiveAttention, IssueCategory.Delivery, Severity.Critical));
    }

    [Fact]
    public void A_gesture_has_an_amount_exactly_where_it_is_one()
    {
        Assert.Equal("kind", Assert.Throws<ArgumentException>(() => Gesture.Of(GestureKind.FeeReduction)).ParamName);
        Assert.Equal("kind", Assert.Throws<ArgumentException>(() => Gesture.Of(GestureKind.BillingCorrection)).ParamName);
        Assert.Equal("kind", Assert.Throws<ArgumentException>(() => Gesture.Of(GestureKind.Apology, Failures.Yen(1m))).ParamName);
        Assert.Null(Gesture.Of(GestureKind.Reperformance).Value);
        Assert.Equal("re-performance JPY 5", Gesture.Of(GestureKind.Reperformance, Failures.Yen(5m)).ToString());
    }

    [Fact]
    public void A_plan_is_whole_once_all_four_parts_are_named()
    {
        Assert.True(Failures.WholePlan.IsComplete);
        Assert.Equal(["people", "plan", "oversight", "quality control"], new RecoveryPlan().Missing.Select(part => part.English));
        Assert.Equal("oversight", Assert.Single((Failures.WholePlan with { Oversight = null }).Missing).English);
    }

    [Fact]
    public void An_offer_knows_what_it_holds_and_equals_its_like()
    {
        RecoveryOffer offer = Failures.Credit(10m).With(Gesture.Of(GestureKind.BillingCorrection, Failures.Yen(7m)));
        var yen = Failures.Yen(0m).Currency;

        Assert.True(offer.Has(GestureKind.Apology) && !offer.Has(GestureKind.RecoveryPlan) && offer.WithPlan(Failures.WholePlan).Has(GestureKind.RecoveryPlan));
        Assert.Equal((10m, 10m, 7m), (offer.ValueIn(yen).Amount, offer.MoneyIn(yen).Amount, offer.CorrectedIn(yen).Amount));
        EqualityContract.Holds(Failures.Credit(10m), Failures.Credit(10m), Failures.Credit(11m));
        EqualityContract.Holds(ComparableCases.Of(Failures.Yen(1m)), ComparableCases.Of(Failures.Yen(1m)), ComparableCases.None);
        EqualityContract.Holds(
            Failures.Judged(Failures.Unusable, Failures.Credit(1m)), Failures.Judged(Failures.Unusable, Failures.Credit(1m)), Failures.Judged(Failures.Unusable, Failures.Credit(2m)));
    }

    [Fact]
    public void The_median_of_an_even_number_lies_between_the_two_in_the_middle() =>
        Assert.Equal(Failures.Yen(2.5m), ComparableCases.Of(Failures.Yen(9m), Failures.Yen(1m), Failures.Yen(2m), Failures.Yen(3m)).Median);

    [Fact]
    public void Occurrences_are_counted_from_one()
    {
        Assert.Equal(["first", "second", "third-or-later", "third-or-later"], new[] { 1, 2, 3, int.MaxValue }.Select(nth => Recurrence.Of(nth).Code));
        Assert.Equal("occurrence", Assert.Throws<ArgumentOutOfRangeException>(() => Recurrence.Of(0)).ParamName);
    }
}
