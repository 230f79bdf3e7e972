using System.CommandLine;

namespace IssueResolution.Cli.CommandLine;

/// <summary>Where the file lies that says what a firm sets differently.</summary>
internal static class PolicyOption
{
    public static Option<string?> Create() => new("--policy")
    {
        Description = "What your firm sets differently: docs/reference/resolution-policy-file.md describes it.",
        HelpName = "POLICY.json",
    };
}
