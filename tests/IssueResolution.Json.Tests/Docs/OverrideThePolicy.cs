using IssueResolution.Assessing;
using IssueResolution.Casework;

namespace IssueResolution.Json.Tests.Docs;

/// <summary>The example of docs/reference/resolution-policy-file.md in code: the page copies the region, this test runs it.</summary>
public sealed class OverrideThePolicy
{
    private const string Json =
        """
        { "version": 1, "overrides": [{ "cell": "assessing.priority", "key": "high/soon", "value": "p2", "reason": "Partners want these the same day" }] }
        """;

    [Fact]
    public void A_judgement_cites_the_reason_of_the_override()
    {
        string json = Json;

        #region override-the-policy
        ResolutionPolicy policy = ResolutionPolicyJson.Parse(json);

        Assert.Equal(
            "assessing.priority[high/soon] = p2 (override: Partners want these the same day)",
            policy.Assessing.Priority.Judge(Severity.High, Urgency.Soon).Cells[0].ToString());
        #endregion
    }
}
