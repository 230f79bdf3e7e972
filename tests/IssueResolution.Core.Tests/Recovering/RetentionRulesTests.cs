using IssueResolution.Reasoning;
using IssueResolution.Valuing;

namespace IssueResolution.Recovering;

public sealed class RetentionRulesTests
{
    private static readonly RetentionRules _rules = RecoveringPolicy.ProfessionalServices.Retention;

    [Fact]
    public void Replacing_a_client_costs_five_to_seven_years_and_the_figure_is_called_what_it_is()
    {
        Judgement<MoneyRange> cost = _rules.CostOfLoss(Failures.Yen(2_000_000m));

        Assert.Equal(new(Failures.Yen(10_000_000m), Failures.Yen(14_000_000m)), cost.Value);
        Assert.All(cost.Cells, cell => Assert.Contains("folk figure", cell.Provenance.Citation, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_a_polite_reason_after_trouble_is_suspect() =>
        Assert.All(DepartureReason.InOrder, stated =>
        {
            bool polite = stated.Code is "budget" or "changed-priorities" or "in-house" or "competitor";
            Assert.Equal(polite, stated.IsPolite);
            Assert.Equal((false, polite, polite, polite), (Suspect(stated, 0, 0), Suspect(stated, 1, 0), Suspect(stated, 0, 1), Suspect(stated, int.MaxValue, int.MaxValue)));
        });

    [Fact]
    public void Numbers_that_make_no_sense_are_found()
    {
        Assert.Equal("recentWarnings", Assert.Throws<ArgumentOutOfRangeException>(() => Suspect(DepartureReason.Budget, 1, -1)).ParamName);
        Assert.Empty(_rules.Validate());
        Assert.Single((_rules with { LeastMultiple = _rules.LeastMultiple.With(8m, "test") }).Validate());
        Assert.Single((_rules with { LeastMultiple = _rules.LeastMultiple.With(0.5m, "test") }).Validate());
    }

    private static bool Suspect(DepartureReason stated, int openIssues, int recentWarnings) => _rules.IsSuspect(stated, openIssues, recentWarnings).Value;
}
