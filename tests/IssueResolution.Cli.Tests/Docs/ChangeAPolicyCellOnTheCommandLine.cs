using System.Text.RegularExpressions;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Docs;

/// <summary>The command of docs/how-to/change-a-policy-cell.md: the file that the page shows gives the answer that it shows.</summary>
public sealed class ChangeAPolicyCellOnTheCommandLine : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public async Task The_reason_of_an_override_stands_beside_the_number()
    {
        string page = File.ReadAllText(Path.Combine(FollowACase.RootOfRepository(), "docs", "how-to", "change-a-policy-cell.md")).ReplaceLineEndings("\n");
        string ours = _workspace.Write("ours.json", Block(page, "json"));

        ToolRun run = await ToolRun.Of("assess", Path.Combine(AppContext.BaseDirectory, "samples", "assess.json"), "--policy", ours);

        Assert.Empty(run.Error);
        Assert.Contains($"\n\n{Block(page, "text")}", run.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private static string Block(string page, string language) => Regex.Match(page, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
}
