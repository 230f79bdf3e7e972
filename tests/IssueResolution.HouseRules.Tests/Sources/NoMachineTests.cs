using System.Text.RegularExpressions;
using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Sources;

/// <summary>A clone works on any machine with any package source: no file names a folder of somebody's machine or a registry's host.</summary>
public sealed partial class NoMachineTests
{
    private static readonly string[] _binary = [".gz", ".png", ".ico", ".snk", ".zip", ".parquet", ".pdf"];

    [Fact]
    public void No_file_names_a_machine_or_a_registry() =>
        Expect.None(
            from path in Repository.Files()
            where !_binary.Contains(Path.GetExtension(path)) && !path.EndsWith("/NoMachineTests.cs", StringComparison.Ordinal)
            from violation in Violations(path, Repository.Text(path))
            select violation,
            "Use a relative path, a temporary folder asked for at run time, or the package sources that the machine has:");

    [Theory]
    [InlineData("cd /" + "work/main")]
    [InlineData("out=/" + "tmp/x")]
    [InlineData("HOME=/" + "root/x")]
    [InlineData("see /home/somebody/x")]
    [InlineData("see /Users/somebody/x")]
    [InlineData(@"see C:\Users\somebody\x")]
    [InlineData("https://api.nuget." + "org/v3/index.json")]
    [InlineData("https://registry.npm" + "js.org/")]
    [InlineData("https://pkgs.dev." + "azure.com/x")]
    [InlineData("https://files.python" + "hosted.org/x")]
    public void A_machine_or_a_registry_is_caught(string line) => Expect.Only("Sample.md(1)", Violations("Sample.md", line));

    [Theory]
    [InlineData("docs/framework/reference.md")]
    [InlineData("at work/life and home/garden, root/cause")]
    [InlineData("https://github.com/ardalis/SmartEnum")]
    [InlineData(@"""source"": [""as follows:\n""]")]
    public void An_ordinary_path_is_not(string line) => Assert.Empty(Violations("Sample.md", line));

    private static IEnumerable<string> Violations(string path, string text) =>
        from line in text.Split('\n').Select((content, index) => (Content: content, Number: index + 1))
        from match in Forbidden().Matches(line.Content)
        select $"{path}({line.Number}): {match.Value}";

    // The names are put together from halves, so that the rule does not break itself.
    [GeneratedRegex(
        @"(?<![\w.])/(work|tmp|root|home|Users)/|(?<![A-Z])[A-Z]:\\|nuget\." + @"org|npm" + @"js\.|py" + @"pi\.org|python" + @"hosted\.org|crates\." + @"io|my"
        + @"get\.org|pkgs\.dev\." + @"azure|jf" + @"rog\.|arti" + "factory",
        RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();
}
