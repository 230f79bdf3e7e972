using System.CommandLine;
using IssueResolution.Cli.CommandLine;

namespace IssueResolution.Cli.Linting;

/// <summary>The command <c>lint</c>: what it is called with.</summary>
internal static class LintCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> file = new("policy") { Description = "The policy file: docs/reference/policy-file.md describes it.", HelpName = "POLICY.json" };
        file.RefuseOptions();
        Option<string?> from = new("--from")
        {
            Description = $"The first date of the year of starts that is simulated. Default: {LintRun.UsualFrom}, whatever today is.",
            HelpName = "DATE",
        };
        Option<string> language = LanguageOption.Create();
        Command command = new("lint", "Looks for promises in a policy file that contradict each other.") { file, from, language };
        command.SetAction((parsed, cancellation) =>
        {
            LintRun run = new(terminal, LanguageOption.CultureOf(parsed.GetValue(language)), cancellation);
            return Task.Run(() => run.Run(parsed.GetValue(file)!, parsed.GetValue(from)), CancellationToken.None);
        });
        return command;
    }
}
