using System.Text.RegularExpressions;
using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Documents;

/// <summary>Who follows the installation of README.md line by line has made each thing before the line that needs it.</summary>
public sealed partial class InstallTests
{
    [Fact]
    public void Packages_are_made_and_made_known_before_they_are_added() => Expect.None(Violations(Install()), "Put the lines of README.md's installation in the order in which they work:");

    [Fact]
    public void What_is_added_is_a_package_of_ours() =>
        Assert.All(Added().Matches(Install()), package => Assert.True(Repository.Exists($"src/{package.Groups[1].Value}/{package.Groups[1].Value}.csproj"), package.Value));

    [Fact]
    public void A_package_that_is_added_before_it_is_made_is_caught() =>
        Expect.Only("dotnet add package IssueResolution.Core", Violations("dotnet add package IssueResolution.Core\ndotnet pack -o packages\ndotnet nuget add source packages\ndotnet new console\n"));

    /// <summary>The first block of commands below the heading.</summary>
    private static string Install()
    {
        string page = Repository.Text("README.md");
        string section = page[page.IndexOf("## Install\n", StringComparison.Ordinal)..];
        return Markdown.Parse(section[..section.IndexOf("\n## ", StringComparison.Ordinal)]).Blocks.First(block => block.Language == "bash").Text;
    }

    private static IEnumerable<string> Violations(string commands)
    {
        string[] needed = ["dotnet pack ", "dotnet nuget add source ", "dotnet new "];
        string[] lines = [.. commands.Split('\n').Where(line => line.Length > 0)];
        return lines.Where((line, index) => Added().IsMatch(line) && !needed.All(command => lines.Take(index).Any(before => before.StartsWith(command, StringComparison.Ordinal))));
    }

    [GeneratedRegex(@"^dotnet (?:add package|tool install --global) (\S+)", RegexOptions.Multiline)]
    private static partial Regex Added();
}
