using IssueResolution.HouseRules.Tests.Reading;

namespace IssueResolution.HouseRules.Tests.Sources;

public sealed class FileSizeTests
{
    private const int Stop = 300;

    [Fact]
    public void No_source_file_is_longer_than_three_hundred_lines() =>
        Expect.None(
            from path in Repository.Files("src", ".cs")
            from violation in Violations(path, Repository.Text(path))
            select violation,
            "One concept a file, aim for 120 lines; split by concept:");

    [Fact]
    public void A_long_file_is_caught_and_a_full_one_is_not()
    {
        Expect.Only("Long.cs has 301 lines", Violations("Long.cs", string.Concat(Enumerable.Repeat("//\n", Stop + 1))));
        Assert.Empty(Violations("Full.cs", string.Concat(Enumerable.Repeat("//\n", Stop))));
    }

    private static IEnumerable<string> Violations(string path, string text)
    {
        int lines = text.TrimEnd('\n').Split('\n').Length;
        return lines > Stop ? [$"{path} has {lines} lines."] : [];
    }
}
