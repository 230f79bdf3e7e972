using System.Text.Json;
using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Sources;

/// <summary>The format check names its projects one by one: none may be forgotten.</summary>
public sealed class FormattedProjectsTests
{
    private const string Filter = ".ci/formatted.slnf";

    [Fact]
    public void Every_project_with_sources_of_its_own_is_formatted()
    {
        using JsonDocument filter = JsonDocument.Parse(Repository.Text(Filter));
        string[] named =
        [
            .. filter.RootElement.GetProperty("solution").GetProperty("projects").EnumerateArray().Select(project => project.GetString()!.Replace('\\', '/')),
        ];

        Expect.None(
            Repository.Files(extension: ".csproj").Where(path => !path.EndsWith(".NetStandard.csproj", StringComparison.Ordinal) && !path.StartsWith(".ci/", StringComparison.Ordinal))
                .Except(named).Select(path => $"{path} is not named."),
            $"Add it to {Filter}:");
    }
}
