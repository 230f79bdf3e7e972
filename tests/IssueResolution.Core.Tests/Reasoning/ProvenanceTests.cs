namespace IssueResolution.Reasoning;

public sealed class ProvenanceTests
{
    [Fact]
    public void A_provenance_reads_kind_and_citation() =>
        Assert.Equal(
            ["seed: R-048", "source: PagerDuty", "default: a quarter", "override: our contract"],
            [
                Provenance.Seed("R-048").ToString(), Provenance.Source("PagerDuty").ToString(),
                Provenance.Default("a quarter").ToString(), Provenance.Override("our contract").ToString(),
            ]);

    [Fact]
    public void A_provenance_is_an_explanation_or_nothing() => Assert.Throws<ArgumentException>(() => Provenance.Override(""));

    [Fact]
    public void Only_an_override_is_the_users() =>
        Assert.Equal([ProvenanceKind.Seed, ProvenanceKind.Source, ProvenanceKind.Default, ProvenanceKind.Override], ProvenanceKind.InOrder);

    [Fact]
    public void A_cell_keeps_value_and_provenance_together() =>
        Assert.Equal(new Cell<int>(5, Provenance.Override("more")), new Cell<int>(3, Provenance.Seed("R-001")).With(5, "more"));

    [Fact]
    public void A_requirement_is_named_by_its_number() => Assert.Equal("R-021", new RequirementAttribute("R-021").Id);
}
