using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Assessing;

public sealed class SeverityRulesTests
{
    private static readonly SeverityRules _rules = AssessingPolicy.ProfessionalServices.Severity;

    [Fact]
    public void A_threat_to_terminate_is_critical_even_if_only_the_client_says_so() =>
        Assert.Equal(
            new(Severity.Critical, IsProvisional: false),
            _rules.Assess(new(IssueView.Of(SeverityFact.MinorDelay), IssueView.Of(SeverityFact.TerminationThreatened))).Value);

    [Fact]
    public void Knowing_nothing_is_provisionally_low()
    {
        Judgement<SeverityAssessment> judgement = _rules.Assess(new(IssueView.NothingKnown, IssueView.NothingKnown));

        Assert.Equal(new(Severity.Low, IsProvisional: true), judgement.Value);
        Assert.Contains("assessing.nothing-established", judgement.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void A_client_who_was_not_asked_is_mentioned() =>
        Assert.Contains(
            "assessing.client-not-asked",
            _rules.Assess(new(IssueView.Of(SeverityFact.MinorDelay), IssueView.NothingKnown)).Reasons.Select(reason => reason.Code));

    [Fact]
    public void The_word_of_one_side_alone_is_provisional_until_it_is_critical()
    {
        IssueView minor = IssueView.Of(SeverityFact.MinorDelay);

        Assert.True(_rules.Assess(new(minor, IssueView.NothingKnown)).Value.IsProvisional);
        Assert.True(_rules.Assess(new(IssueView.NothingKnown, minor)).Value.IsProvisional);
        Assert.False(_rules.Assess(new(minor, minor)).Value.IsProvisional);
        Assert.False(_rules.Assess(new(IssueView.NothingKnown, IssueView.Of(SeverityFact.TerminationThreatened))).Value.IsProvisional);
    }

    [Fact]
    public void A_side_of_ours_that_has_not_looked_is_mentioned()
    {
        Reason reason = _rules.Assess(new(IssueView.NothingKnown, IssueView.Of(SeverityFact.MinorDelay))).Reasons[^1];

        Assert.Equal("assessing.ours-not-established", reason.Code);
        Assert.Equal("We have established nothing ourselves yet: look.", reason.Text.English);
        Assert.Equal("当社ではまだ何も確認していない。確認すること。", reason.Text.Japanese);
    }

    [Fact]
    public void A_reason_names_whose_view_it_is_and_the_cell_that_spoke()
    {
        Reason reason = _rules.Assess(new(IssueView.Of(SeverityFact.ReworkRequired), IssueView.NothingKnown)).Reasons[0];

        Assert.Equal("In our view: rework required gives High.", reason.Text.English);
        Assert.Equal("当社の見方：「やり直しが必要」は「高」にあたる。", reason.Text.Japanese);
        Assert.Equal("assessing.fact-severity[rework-required] = high (seed: R-021)", reason.Cell!.ToString());
    }

    [Theory]
    [InlineData("0.99", "low")]
    [InlineData("1", "medium")]
    [InlineData("4.99", "medium")]
    [InlineData("5", "high")]
    [InlineData("19.99", "high")]
    [InlineData("20", "critical")]
    [InlineData("150", "critical")]
    public void A_loss_counts_from_the_edge_on(string percent, string severity) =>
        Assert.Equal(
            severity,
            _rules.Assess(new(IssueView.NothingKnown.WithLoss(Percent(percent)), IssueView.NothingKnown)).Value.Severity.Code);

    [Theory]
    [InlineData("4.99", "low")]
    [InlineData("5", "medium")]
    [InlineData("15", "high")]
    [InlineData("30", "critical")]
    public void A_slip_counts_from_the_edge_on(string percent, string severity) =>
        Assert.Equal(
            severity,
            _rules.Assess(new(IssueView.NothingKnown.WithSlip(Percent(percent)), IssueView.NothingKnown)).Value.Severity.Code);

    [Fact]
    public void A_fact_that_was_ruled_out_no_longer_counts() =>
        Assert.True(IssueView.Of(SeverityFact.LegalExposure).RuledOut(SeverityFact.LegalExposure).KnowsNothing);

    [Fact]
    public void A_question_is_closed_once_the_fact_is_established() =>
        Assert.Empty(IssueView.NothingKnown.Asked(SeverityFact.LegalExposure).Established(SeverityFact.LegalExposure).OpenQuestions);

    [Fact]
    public void Views_are_equal_when_all_parts_are() =>
        EqualityContract.Holds(
            IssueView.Of(SeverityFact.MinorDelay).WithLoss(Share.Percent(3)),
            IssueView.Of(SeverityFact.MinorDelay).WithLoss(Share.Percent(3)),
            IssueView.Of(SeverityFact.MinorDelay).WithSlip(Share.Percent(3)));

    [Law("P07")]
    [Fact]
    public void Severity_never_asks_for_the_category() =>
        Assert.DoesNotContain(
            typeof(SeverityRules).GetMethods().Concat(typeof(IssueView).GetMethods()).SelectMany(method => method.GetParameters()),
            parameter => parameter.ParameterType == typeof(IssueCategory) || parameter.ParameterType == typeof(IssueKind));

    [Fact]
    public void Edges_that_fall_are_found()
    {
        SeverityRules broken = _rules with { LossEdges = _rules.LossEdges.With(Severity.High, Share.Percent(30), "for the test") };

        Finding finding = Assert.Single(broken.Validate());
        Assert.Equal((FindingCode.NotRising, "assessing.loss-edge[high, critical]"), (finding.Code, finding.Subject));
        Assert.Empty(_rules.Validate());
    }

    [Fact]
    public void A_share_is_read_from_amounts_or_from_times()
    {
        Assert.Equal(Share.Percent(10), Share.Of(300_000m, 3_000_000m));
        Assert.Equal("12.5%", Share.Of(Duration.FromDays(1), Duration.FromDays(8)).ToString());
        Assert.True(Share.Percent(1) < Share.Percent(2) && Share.Percent(2) > Share.Percent(1) && Share.Percent(1).CompareTo(Share.Percent(2)) < 0);
    }

    [Fact]
    public void A_share_of_nothing_is_a_mistake_of_the_caller() =>
        Assert.Equal("whole", Assert.Throws<ArgumentOutOfRangeException>(() => Share.Of(1m, 0m)).ParamName);

    private static Share Percent(string text) => Share.Percent(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
}
