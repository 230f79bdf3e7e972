using IssueResolution.Assessing;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;

namespace IssueResolution.Casework;

public sealed class ResolutionPolicyTests
{
    private static readonly ResolutionPolicy _policy = ResolutionPolicy.ProfessionalServices;

    [Fact]
    public void The_built_in_policy_is_lawful() =>
        Assert.IsType<Decision<ResolutionPolicy>.Granted>(_policy.Accept(Calendars.London, Calendars.OrdinaryWeek));

    [Law("P99")]
    [Fact]
    public void A_policy_that_breaks_a_law_is_refused_naming_the_cells()
    {
        ResolutionPolicy broken = _policy with
        {
            Assessing = _policy.Assessing with
            {
                Priority = _policy.Assessing.Priority with
                {
                    Table = _policy.Assessing.Priority.Table.With((Severity.Critical, Urgency.Immediate), Priority.P5, "for the test"),
                },
            },
        };

        var refused = Assert.IsType<Decision<ResolutionPolicy>.Refused>(broken.Accept(Calendars.London, Calendars.OrdinaryWeek));
        Assert.Same(RefusalCode.UnlawfulPolicy, refused.Code);
        Assert.Equal(2, refused.Reasons.Length);
        Assert.Contains("critical/immediate yields p5", refused.Message.English);
    }

    /// <summary>Rows: Minor to Extensive; columns: Low to Critical; the column for the lowest urgency left out.</summary>
    [Law("P99")]
    [Fact]
    public void A_policy_with_the_matrix_that_Jira_publishes_is_refused_naming_its_two_offending_cells()
    {
        string[] published = ["p4 p5 p4 p3", "p4 p4 p3 p2", "p4 p3 p2 p1", "p4 p3 p2 p1"];
        ResolutionPolicy jira = _policy with
        {
            Assessing = _policy.Assessing with
            {
                Priority = PriorityMatrix.Of(
                    (impact, urgency) => new(
                        Priority.FromCode(published[impact.Value.Position - 1].Split(' ')[urgency.Value.Position - 1]),
                        Provenance.Source("Atlassian: Create an impact urgency priority matrix")),
                    _policy.Assessing.Priority.PaperworkAtMost.Cell),
            },
        };

        var refused = Assert.IsType<Decision<ResolutionPolicy>.Refused>(jira.Accept(Calendars.London, Calendars.OrdinaryWeek));
        Assert.Equal("low/soon yields p5, yet the milder low/routine yields p4.", Assert.Single(refused.Reasons).Text.English);
    }

    [Fact]
    public void An_overridden_cell_is_found_by_its_provenance()
    {
        ResolutionPolicy ours = _policy with
        {
            Assessing = _policy.Assessing with
            {
                Severity = _policy.Assessing.Severity with
                {
                    Facts = _policy.Assessing.Severity.Facts.With(SeverityFact.MinorDelay, Severity.High, "our client is a broadcaster"),
                },
            },
        };

        Assert.Equal(
            "assessing.fact-severity[minor-delay] = high (override: our client is a broadcaster)",
            Assert.Single(ours.Readings, reading => reading.Provenance.Kind == ProvenanceKind.Override).ToString());
        Assert.NotEqual(_policy, ours);
    }
}
