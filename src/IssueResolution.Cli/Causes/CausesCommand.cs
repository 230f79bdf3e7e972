using System.CommandLine;
using IssueResolution.Cli.CommandLine;

namespace IssueResolution.Cli.Causes;

/// <summary>The command <c>causes</c>: what it is called with.</summary>
internal static class CausesCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> file = new("causes")
        {
            Description = "The causes file, or - for standard input; docs/reference/causes-file.md describes it, a chain of whys is enough.",
            HelpName = "CAUSES.json",
        };
        file.RefuseOptions();
        Option<string?> at = new("--at")
        {
            Description = "The instant of the question, such as 2026-03-04T12:00Z, or now; an action whose time has passed by then is told as overdue.",
            HelpName = "INSTANT",
        };
        Option<string?> svg = new("--svg") { Description = "Writes the graph as a picture. - writes it to standard output.", HelpName = "FILE.svg" };
        Option<bool> narrow = new("--narrow") { Description = "Lays the picture out for a telephone." };
        Option<string?> mermaid = new("--mermaid") { Description = "Writes the graph as a Mermaid flowchart. - writes it to standard output.", HelpName = "FILE.mmd" };
        Option<string?> policy = PolicyOption.Create();
        Option<bool> json = new("--json") { Description = "Answers in JSON, with stable codes." };
        Option<string> language = LanguageOption.Create();
        Command command = new("causes", "Says whether the whys may stop, how good the analysis is, and what to ask next.")
        {
            file, at, svg, narrow, mermaid, policy, json, language,
        };
        command.SetAction(parsed => new CausesRun(terminal, new CausesRequest(
            parsed.GetValue(at), parsed.GetValue(svg), parsed.GetValue(narrow), parsed.GetValue(mermaid), parsed.GetValue(policy), parsed.GetValue(json),
            LanguageOption.CultureOf(parsed.GetValue(language)))).Run(parsed.GetRequiredValue(file)));
        return command;
    }
}
