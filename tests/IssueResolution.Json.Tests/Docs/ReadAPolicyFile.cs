using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Json.Tests.Docs;

/// <summary>The example of docs/reference/policy-file.md in code: the page copies the region, this test runs it.</summary>
public sealed class ReadAPolicyFile
{
    [Fact]
    public void Read_choose_and_check()
    {
        string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestFiles", "policy.json"));
        Instant opened = Instant.FromUtc(2026, 3, 6, 16, 0);

        #region read
        PolicyFile file = PolicyFileJson.Parse(json);
        CaseAttributes attributes = CaseAttributes.None.With(AttributeName.Tier, "gold");
        SlaPolicy policy = file.Policies.FirstMatch(attributes, opened).Value;

        Assert.Equal("gold-2026", policy.Id);
        Assert.Empty(PolicyLint.Check(file.Policies, PolicyLint.YearFrom(new LocalDate(2026, 1, 1), policy), file.Statuses));
        #endregion
    }
}
