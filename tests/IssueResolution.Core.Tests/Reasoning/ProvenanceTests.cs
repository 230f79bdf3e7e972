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
    public void In_Japanese_the_kind_has_its_name_and_the_citation_stays_as_it_is() =>
        Assert.Equal(
            ["原典：R-048", "公表資料：PagerDuty", "既定値：a quarter", "自社設定：当社の契約"],
            [
                Provenance.Seed("R-048").ToPhrase().Japanese, Provenance.Source("PagerDuty").ToPhrase().Japanese,
                Provenance.Default("a quarter").ToPhrase().Japanese, Provenance.Override("当社の契約").ToPhrase().Japanese,
            ]);

    [Fact]
    public void A_cell_that_was_read_is_told_in_both_languages()
    {
        CellReading cell = new("assessing.priority", "high/soon", "p2", Provenance.Override("our contract"));

        Assert.Equal(new("assessing.priority[high/soon] = p2 (override: our contract)", "assessing.priority[high/soon] = p2（自社設定：our contract）"), cell.ToPhrase());
        Assert.Equal("a.b = 3（原典：R-001）", new CellReading("a.b", "", "3", Provenance.Seed("R-001")).ToPhrase().Japanese);
        Assert.Equal(cell.ToPhrase().English, cell.ToString());
    }

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
