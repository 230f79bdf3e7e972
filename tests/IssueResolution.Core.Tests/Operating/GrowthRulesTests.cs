using IssueResolution.Reasoning;

namespace IssueResolution.Operating;

public sealed class GrowthRulesTests
{
    private static readonly GrowthRules _rules = OperatingPolicy.ProfessionalServices.Growth;

    [Fact]
    public void Twice_the_volume_on_three_preparations_is_a_warning_that_names_the_fourth()
    {
        Judgement<OperatingRisk> judged = _rules.Assess(new(true, false, true, true), 2m);

        Assert.Equal(OperatingRisk.Warning, judged.Value);
        Assert.Equal("2 times the volume is planned; preparation is asked for from 2 times on.", judged.Reasons[0].Text.English);
        Assert.StartsWith("Missing: systemised.", judged.Reasons[^1].Text.English);
    }

    [Fact]
    public void Less_growth_needs_no_preparation() => Assert.Equal(OperatingRisk.Calm, _rules.Assess(new(false, false, false, false), 1.99m).Value);

    /// <summary>Every set of preparations, with and without growth.</summary>
    [Fact]
    public void Only_all_four_let_it_pass_and_one_more_never_hurts() =>
        Assert.All(
            from set in Enumerable.Range(0, 16) from volume in new[] { 0m, 1.9m, 2m, 10m } select (set, volume),
            one =>
            {
                OperatingRisk risk = _rules.Assess(Readiness(one.set), one.volume).Value;
                Assert.Equal(one.volume >= 2m && one.set != 15, risk == OperatingRisk.Warning);
                Assert.All(Enumerable.Range(0, 4), item => Assert.True(_rules.Assess(Readiness(one.set | (1 << item)), one.volume).Value <= risk));
            });

    [Fact]
    public void Each_preparation_is_asked_by_its_own_name()
    {
        Assert.Equal(GrowthItem.InOrder, Readiness(0).Missing);
        Assert.All(Enumerable.Range(0, 4), item => Assert.Equal([GrowthItem.InOrder[item]], GrowthItem.InOrder.Where(Readiness(1 << item).Has)));
    }

    [Fact]
    public void There_is_no_negative_volume() =>
        Assert.Equal("plannedVolume", Assert.Throws<ArgumentOutOfRangeException>(() => _rules.Assess(Readiness(0), -1m)).ParamName);

    private static GrowthReadiness Readiness(int set) => new((set & 1) != 0, (set & 2) != 0, (set & 4) != 0, (set & 8) != 0);
}
