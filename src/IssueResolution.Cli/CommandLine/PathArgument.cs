using System.CommandLine;

namespace IssueResolution.Cli.CommandLine;

/// <summary>Arguments that are paths.</summary>
internal static class PathArgument
{
    /// <summary>Takes what looks like an option for a misspelt option and not for the name of a file.</summary>
    public static void RefuseOptions(this Argument argument) => argument.Validators.Add(result =>
    {
        if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } option)
        {
            result.AddError($"There is no option {option.Value}.");
        }
    });
}
