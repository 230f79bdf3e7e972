using System.CommandLine;
using IssueResolution.Cli.CommandLine;

namespace IssueResolution.Cli.Declining;

/// <summary>The command <c>decline</c>: what it is called with.</summary>
internal static class DeclineCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> file = new("question")
        {
            Description = "The decline file, or - for standard input: docs/reference/decline-file.md describes it. Left out when the options say what is asked.",
            HelpName = "DECLINE.json",
            Arity = ArgumentArity.ZeroOrOne,
        };
        file.RefuseOptions();
        Option<string?> policy = PolicyOption.Create();
        Option<bool> json = new("--json") { Description = "Answers in JSON, with codes for programs." };
        Option<string> language = LanguageOption.Create();
        Command command = new("decline", "Says how to answer a request, a demand after a failure, or a strained relationship.") { file, policy, json, language };
        RequestOptions request = RequestOptions.AddTo(command);
        command.SetAction(parsed => new DeclineRun(terminal, LanguageOption.CultureOf(parsed.GetValue(language)), parsed.GetValue(json))
            .Run(parsed.GetValue(file), request.AreIn(parsed) ? () => request.FileOf(parsed) : null, parsed.GetValue(policy)));
        return command;
    }
}
