namespace IssueResolution.HouseRules.Tests.Reading;

/// <summary>Assertions over lists of violations: all of them are shown at once, with the way out.</summary>
internal static class Expect
{
    public static void None(IEnumerable<string> violations, string wayOut)
    {
        var found = violations.Distinct().Order(StringComparer.Ordinal).ToList();
        if (found.Count > 0)
        {
            Assert.Fail($"{wayOut}\n  {string.Join("\n  ", found)}\n");
        }
    }

    /// <summary>A canary: the rule must name this and nothing else.</summary>
    public static void Only(string part, IEnumerable<string> violations) => Assert.Contains(part, Assert.Single(violations.Distinct()));
}
