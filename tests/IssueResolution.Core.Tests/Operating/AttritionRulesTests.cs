using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Operating;

public sealed class AttritionRulesTests
{
    private static readonly AttritionRules _rules = OperatingPolicy.ProfessionalServices.Attrition;
    private static readonly LocalDate _today = new(2026, 3, 2);

    [Fact]
    public void It_looks_best_just_before_they_leave()
    {
        Judgement<AttritionRisk> judged = _rules.Assess(Facts(50, sixMonths: 0, roadmap: true, recognised: true), _today);

        Assert.Equal((OperatingRisk.Warning, 1), (judged.Value.Risk, judged.Value.Signs.Length));
        Assert.Equal([AttritionRemedy.NextRole], judged.Value.Remedies);
        Assert.Equal("operating.attrition-routine-from", judged.Cells[0].Table);
        Assert.Equal(OperatingRisk.Calm, Risk(Facts(49, 0, true, true)));
        Assert.Equal(OperatingRisk.Calm, Risk(new(false, true, Share.Percent(90), _today, true, true)));
        Assert.Equal(OperatingRisk.Calm, Risk(new(true, false, Share.Percent(90), _today, true, true)));
    }

    [Fact]
    public void Two_signs_are_high_and_everything_that_helps_is_named_once()
    {
        AttritionRisk risk = _rules.Assess(new(true, true, Share.Percent(90), null, false, false), _today).Value;

        Assert.Equal(OperatingRisk.High, risk.Risk);
        Assert.Equal(AttritionSign.InOrder, risk.Signs);
        Assert.Equal(AttritionRemedy.InOrder, risk.Remedies);
        Assert.Equal(OperatingRisk.High, Risk(Facts(0, 0, false, false)));
    }

    [Theory]
    [InlineData("2025-09-02", false)]
    [InlineData("2025-09-01", true)]
    public void A_talk_lasts_for_six_months_to_the_day(string last, bool isMissing)
    {
        LocalDate date = NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value;

        Assert.Equal(isMissing, _rules.Assess(new(false, false, Share.Percent(0), date, true, true), _today).Value.Signs.Contains(AttritionSign.NoCareerTalk));
    }

    /// <summary>Every set of signs.</summary>
    [Fact]
    public void One_more_sign_never_lowers_the_risk() =>
        Assert.All(Enumerable.Range(0, 16), set =>
        {
            int signs = Enumerable.Range(0, 4).Count(sign => (set & (1 << sign)) != 0);
            OperatingRisk risk = Risk(OfSigns(set));
            Assert.Equal(signs == 0 ? OperatingRisk.Calm : signs == 1 ? OperatingRisk.Warning : OperatingRisk.High, risk);
            Assert.All(Enumerable.Range(0, 4), sign => Assert.True(risk <= Risk(OfSigns(set | (1 << sign)))));
        });

    [Fact]
    public void Every_sign_has_a_remedy() => Assert.All(AttritionSign.InOrder, sign => Assert.NotEmpty(sign.Remedies));

    /// <summary>One firm went from more than 40 % of newcomers leaving within half a year to 20 % or less, by clear expectations and an agreed roadmap.</summary>
    [Fact]
    public void What_one_firm_saw_is_a_reason_for_the_roadmap_and_no_number_of_ours()
    {
        AttritionRisk before = _rules.Assess(new(false, true, Share.Percent(20), _today, HasRoadmap: false, IsRecognised: true), _today).Value;
        AttritionRisk after = _rules.Assess(new(false, true, Share.Percent(20), _today, HasRoadmap: true, IsRecognised: true), _today).Value;

        Assert.Equal([AttritionRemedy.AgreedRoadmap], before.Remedies);
        Assert.Empty(after.Remedies);
        Assert.DoesNotContain(
            ResolutionPolicy.ProfessionalServices.Readings, cell => cell.Table.StartsWith("operating.attrition", StringComparison.Ordinal) && cell.Value is "40%" or "20%");
    }

    [Fact]
    public void Equality() => EqualityContract.Holds(
        _rules.Assess(OfSigns(3), _today).Value, _rules.Assess(OfSigns(3), _today).Value, _rules.Assess(OfSigns(5), _today).Value);

    private static OperatingRisk Risk(AttritionFacts facts) => _rules.Assess(facts, _today).Value.Risk;

    private static AttritionFacts OfSigns(int set) => Facts((set & 1) != 0 ? 50 : 0, (set & 2) != 0 ? 7 : 0, (set & 4) == 0, (set & 8) == 0);

    private static AttritionFacts Facts(int routine, int sixMonths, bool roadmap, bool recognised) =>
        new(true, true, Share.Percent(routine), _today.PlusMonths(-sixMonths), roadmap, recognised);
}
