using IssueResolution.Reasoning;

namespace IssueResolution.Assessing;

public sealed class PriorityMatrixTests
{
    private static readonly PriorityMatrix _matrix = AssessingPolicy.ProfessionalServices.Priority;

    [Fact]
    public void A_high_severity_that_is_urgent_is_P2_and_says_why()
    {
        Judgement<Priority> judgement = _matrix.Judge(Severity.High, Urgency.Urgent);

        Assert.Same(Priority.P2, judgement.Value);
        Assert.Equal("Severity High and urgency Urgent give P2.", judgement.Reasons[0].Text.English);
        Assert.Equal("high/urgent", judgement.Cells[0].Key);
    }

    [Fact]
    public void A_solved_critical_is_held_back_to_P4_and_says_why() =>
        Assert.Equal(
            ["assessing.matrix", "assessing.paperwork-cap"],
            _matrix.Judge(Severity.Critical, Urgency.Routine, onlyPaperwork: true).Reasons.Select(reason => reason.Code));

    [Fact]
    public void P1_is_the_greatest_priority() => Assert.True(Priority.P1 > Priority.P2 && Priority.P5 < Priority.P4);

    [Fact]
    public void The_built_in_matrix_is_lawful() => Assert.Empty(_matrix.Validate());

    /// <summary>The example of Atlassian's "Create an impact urgency priority matrix", without its column for the lowest urgency.</summary>
    [Fact]
    public void The_example_matrix_that_Jira_publishes_is_found_out_with_its_two_offending_cells()
    {
        Priority highest = Priority.P1, high = Priority.P2, medium = Priority.P3, low = Priority.P4, lowest = Priority.P5;
        Priority[][] rows =
        [
            [low, lowest, low, medium],     // Minor: Low, Medium, High, Critical
            [low, low, medium, high],       // Moderate
            [low, medium, high, highest],   // Significant
            [low, medium, high, highest],   // Extensive
        ];
        PriorityMatrix jira = PriorityMatrix.Of(
            (impact, urgency) => new(rows[impact.Value.Position - 1][urgency.Value.Position - 1], Provenance.Source("Atlassian")),
            new(Priority.P4, Provenance.Default("for the test")));

        Finding finding = Assert.Single(jira.Validate());
        Assert.Equal((FindingCode.PriorityNotMonotone, "assessing.priority[low/routine, low/soon]"), (finding.Code, finding.Subject));
        Assert.True(finding.Code.Blocks);
        Assert.Equal("low/soon yields p5, yet the milder low/routine yields p4.", finding.Message.English);
    }

    [Fact]
    public void A_matrix_that_never_gives_a_priority_is_advised_against()
    {
        PriorityMatrix flat = PriorityMatrix.Of((_, _) => new(Priority.P3, Provenance.Default("test")), new(Priority.P4, Provenance.Default("test")));

        Assert.All(flat.Validate(), finding => Assert.Equal((FindingCode.PriorityUnused, false), (finding.Code, finding.Code.Blocks)));
        Assert.Equal(4, flat.Validate().Length);
    }
}
