using System.CommandLine;
using IssueResolution.Cli.CommandLine;

namespace IssueResolution.Cli.Assessing;

/// <summary>The command <c>assess</c>: what it is called with.</summary>
internal static class AssessCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> file = new("report")
        {
            Description = "The report of an issue: docs/how-to/assess-an-issue.md describes it. - reads standard input; without a file you are asked.",
            HelpName = "REPORT.json",
            Arity = ArgumentArity.ZeroOrOne,
        };
        file.RefuseOptions();
        Option<string?> policy = new("--policy")
        {
            Description = "What your firm sets differently: docs/reference/resolution-policy-file.md describes it. The report's own overrides come on top.",
            HelpName = "POLICY.json",
        };
        Option<bool> json = new("--json") { Description = "Answers in JSON, with stable codes." };
        Option<string> language = LanguageOption.Create();
        Command command = new("assess", "Judges one issue: severity, urgency, priority, who is told and what is due when, each with its reasons.") { file, policy, json, language };
        command.SetAction((parsed, cancellation) =>
        {
            AssessRun run = new(terminal, LanguageOption.CultureOf(parsed.GetValue(language)));
            return Task.Run(() => run.Run(parsed.GetValue(file), parsed.GetValue(policy), parsed.GetValue(json)), cancellation);
        });
        return command;
    }
}
