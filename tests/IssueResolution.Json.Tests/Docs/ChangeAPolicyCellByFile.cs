using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Reasoning;
using IssueResolution.Timing;

namespace IssueResolution.Json.Tests.Docs;

/// <summary>The example of docs/how-to/change-a-policy-cell.md by file: the page copies the region, this test runs it.</summary>
public sealed class ChangeAPolicyCellByFile
{
    [Fact]
    public void A_cell_changed_by_a_file()
    {
        #region by-file
        ResolutionPolicy ours = ResolutionPolicyJson.Parse(
            """
            { "version": 1, "overrides": [
              { "cell": "escalating.initial-response", "key": "critical", "value": "PT30M", "reason": "Our framework contract, section 4" } ] }
            """);

        Judgement<Allowance> answer = ours.Escalating.ResponseFor(Severity.Critical, Urgency.Routine, ClientAnxiety.Calm);

        Assert.Equal("escalating.initial-response[critical] = PT30M (override: Our framework contract, section 4)", answer.Cells[^1].ToString());
        #endregion
    }
}
