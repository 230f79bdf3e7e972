using System.CommandLine;
using IssueResolution.Cli.CommandLine;

namespace IssueResolution.Cli.Operating;

/// <summary>The command <c>check-organisation</c>: what it is called with.</summary>
internal static class CheckOrganisationCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> file = new("organisation")
        {
            Description = "The organisation file, or - for standard input: docs/reference/organisation-file.md describes it.",
            HelpName = "ORGANISATION.json",
        };
        file.RefuseOptions();
        Option<string?> policy = PolicyOption.Create();
        Option<bool> json = new("--json") { Description = "Answers in JSON, with codes for programs." };
        Option<string> language = LanguageOption.Create();
        Command command = new("check-organisation", "Says whether support can be handed over, carries growth, keeps its people, and whom it should ask.") { file, policy, json, language };
        command.SetAction(parsed => new CheckOrganisationRun(terminal, LanguageOption.CultureOf(parsed.GetValue(language)), parsed.GetValue(json))
            .Run(parsed.GetRequiredValue(file), parsed.GetValue(policy)));
        return command;
    }
}
