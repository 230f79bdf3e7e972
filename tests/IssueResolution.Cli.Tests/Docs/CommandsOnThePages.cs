using System.Text.RegularExpressions;
using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Docs;

/// <summary>Whatever a page tells a reader to type exists: commands, and the options behind them.</summary>
public sealed partial class CommandsOnThePages
{
    private static readonly string _root = FollowACase.RootOfRepository();

    [Fact]
    public async Task Every_command_and_option_exists()
    {
        Dictionary<string, string> help = [];
        List<string> missing = [];
        (string Page, string Command, string[] Options)[] calls = [.. Pages().SelectMany(page => CallsOn(Path.GetRelativePath(_root, page), File.ReadAllText(page)))];
        foreach (var (page, command, options) in calls)
        {
            if (!help.TryGetValue(command, out string? text))
            {
                ToolRun run = await ToolRun.Of(command, "--help");
                help[command] = text = run.ExitCode == 0 ? run.Out : "";
            }

            missing.AddRange(text.Length == 0
                ? [$"{page}: {command}"]
                : options.Where(option => !text.Contains(option, StringComparison.Ordinal)).Select(option => $"{page}: {command} {option}"));
        }

        Assert.Equal([], missing.Distinct());
        Assert.Contains(calls, call => call.Command == "sla" && call.Options.Contains("--setup"));
    }

    [Fact]
    public void A_call_is_read_off_a_page() => Assert.Equal(
        ["lint ", "sla --setup,--out", "assess --policy"],
        CallsOn("page.md", "`issue-resolution lint`\n```bash\nissue-resolution sla --setup a.json --out b.csv\n```\ntakes it with `issue-resolution assess x --policy FILE`, and --other")
            .Select(call => $"{call.Command} {string.Join(',', call.Options)}"));

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Path.Combine(_root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(_root, "README.md"));

    private static IEnumerable<(string Page, string Command, string[] Options)> CallsOn(string page, string text) =>
        from call in Call().Matches(text)
        select (page, call.Groups["command"].Value, (string[])[.. Option().Matches(call.Groups["rest"].Value).Select(option => option.Value)]);

    // After the name comes a command, in code or on a line of its own; the rest ends with the code or the line.
    [GeneratedRegex(@"(?:(?:^ *|`)issue-resolution |src/IssueResolution\.Cli -- )(?<command>[a-z][a-z-]+)(?<rest>[^`\n]*)", RegexOptions.Multiline)]
    private static partial Regex Call();

    [GeneratedRegex(@"(?<= )--[a-z][a-z-]+")]
    private static partial Regex Option();
}
