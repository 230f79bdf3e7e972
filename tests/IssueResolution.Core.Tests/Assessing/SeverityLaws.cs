namespace IssueResolution.Assessing;

[Properties(Arbitrary = [typeof(AssessingGenerators)])]
public sealed class SeverityLaws
{
    private static readonly SeverityRules _rules = AssessingPolicy.ProfessionalServices.Severity;

    [Law("P01")]
    [Property]
    public bool Establishing_a_fact_never_lowers_severity(IssueView ours, IssueView client, SeverityFact fact) =>
        Assess(ours.Established(fact), client) >= Assess(ours, client) && Assess(ours, client.Established(fact)) >= Assess(ours, client);

    [Law("P02")]
    [Property]
    public bool The_order_of_facts_is_irrelevant(SeverityFact[] facts) => IssueView.Of(facts) == IssueView.Of(facts.Reverse());

    [Law("P03")]
    [Property]
    public bool Repeating_a_fact_changes_nothing(SeverityFact[] facts) => IssueView.Of(facts) == IssueView.Of(facts.Concat(facts));

    [Law("P04")]
    [Property]
    public bool Severity_is_the_stronger_of_the_two_views(IssueView ours, IssueView client) =>
        Assess(ours, client) == Severity.Max(Assess(ours, IssueView.NothingKnown), Assess(IssueView.NothingKnown, client));

    [Property]
    public bool The_two_views_weigh_the_same(IssueView ours, IssueView client) => Assess(ours, client) == Assess(client, ours);

    [Law("P05")]
    [Property]
    public bool An_open_question_never_changes_severity(IssueView ours, IssueView client, SeverityFact fact) =>
        Assess(ours.Asked(fact), client) == Assess(ours, client);

    [Law("P05")]
    [Property]
    public bool An_open_question_that_could_raise_severity_makes_it_provisional(IssueView ours, IssueView client, SeverityFact fact)
    {
        IssueView asked = ours.Asked(fact);
        bool couldRise = asked.OpenQuestions.Contains(fact) && _rules.Facts[fact] > Assess(asked, client);
        return !couldRise || _rules.Assess(new(asked, client)).Value.IsProvisional;
    }

    [Law("P05")]
    [Property]
    public bool A_side_that_knows_nothing_makes_severity_provisional_unless_it_is_critical(IssueView known, SeverityFact asked)
    {
        IssueView[] silent = [IssueView.NothingKnown, IssueView.NothingKnown.Asked(asked)];
        return silent.SelectMany(other => new ImpactStatement[] { new(known, other), new(other, known) })
            .Select(impact => _rules.Assess(impact).Value)
            .All(assessed => assessed.IsProvisional == assessed.Severity < Severity.Critical);
    }

    [Law("P06")]
    [Property]
    public bool A_loss_of_a_fifth_is_never_below_critical(IssueView ours, IssueView client, Share loss) =>
        loss < Share.Percent(20) || Assess(ours.WithLoss(loss), client) == Severity.Critical;

    [Property]
    public bool A_greater_loss_never_lowers_severity(IssueView ours, IssueView client, Share one, Share other) =>
        Assess(ours.WithLoss(one <= other ? one : other), client) <= Assess(ours.WithLoss(one <= other ? other : one), client);

    [Property]
    public bool A_greater_slip_never_lowers_severity(IssueView ours, IssueView client, Share one, Share other) =>
        Assess(ours.WithSlip(one <= other ? one : other), client) <= Assess(ours.WithSlip(one <= other ? other : one), client);

    [Property]
    public bool Every_judgement_gives_a_reason_for_each_thing_established(IssueView ours, IssueView client) =>
        _rules.Assess(new(ours, client)).Cells.Length
            >= ours.Facts.Length + client.Facts.Length + new[] { ours.Loss, ours.Slip, client.Loss, client.Slip }.Count(share => share is not null);

    [Law("P01", "P02", "P03")]
    [Fact]
    public void Every_set_of_facts_gives_the_strongest_of_its_facts()
    {
        SeverityFact[] all = [.. SeverityFact.InOrder];
        for (int set = 1; set < 1 << all.Length; set++)
        {
            SeverityFact[] facts = [.. all.Where((_, index) => (set & (1 << index)) != 0)];
            if (Assess(IssueView.Of(facts), IssueView.NothingKnown) != facts.Max(fact => _rules.Facts[fact]))
            {
                Assert.Fail(string.Join(", ", facts.Select(fact => fact.Code)));
            }
        }
    }

    private static Severity Assess(IssueView ours, IssueView client) => _rules.Assess(new(ours, client)).Value.Severity;
}
