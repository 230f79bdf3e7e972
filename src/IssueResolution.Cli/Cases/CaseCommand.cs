using System.CommandLine;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;

namespace IssueResolution.Cli.Cases;

/// <summary>The command <c>case</c>: what it is called with.</summary>
internal static class CaseCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = new("cases")
        {
            Description = "Files of cases: docs/how-to/follow-a-case.md describes them. - reads standard input; without a file a worked case is told.",
            HelpName = "CASE.json",
            Arity = ArgumentArity.ZeroOrMore,
        };
        files.RefuseOptions();
        Option<string?> at = new("--at")
        {
            Description = "The instant of the question, such as 2026-03-04T12:00Z; without an offset a local time of the calendar; or now. Default: the last event.",
            HelpName = "INSTANT",
        };
        Option<string?> html = new("--html") { Description = "Writes a page with the picture of each case. - writes it to standard output.", HelpName = "FILE.html" };
        Option<string?> calendar = new("--calendar") { Description = "The calendar to count in, in place of the one in the files.", HelpName = "CALENDAR.json" };
        Option<string?> policy = PolicyOption.Create();
        Option<bool> json = new("--json") { Description = "Answers in JSON, with stable codes." };
        Option<string> language = LanguageOption.Create();
        Command command = new("case", "Says how cases stand, what is due next, by whom and why. Without a file: walks one worked case.")
        {
            files, at, html, calendar, policy, json, language,
        };
        command.SetAction((parsed, cancellation) =>
        {
            CaseRequest request = new(
                parsed.GetValue(at), parsed.GetValue(html), parsed.GetValue(calendar), parsed.GetValue(policy), parsed.GetValue(json), LanguageOption.CultureOf(parsed.GetValue(language)));
            string[] paths = parsed.GetValue(files) ?? [];
            return Task.Run(() => paths.Length > 0 ? new CaseRun(terminal, request).Run(paths) : Told(terminal, request), cancellation);
        });
        return command;
    }

    private static int Told(Terminal terminal, CaseRequest request)
    {
        if (request.AsksAboutFiles)
        {
            throw new InputException("There is no case to ask about. Name a file, as in: issue-resolution case CASE.json; or - for standard input.");
        }

        terminal.Out.Write(WorkedCasePage.Tell(request.Language));
        return ExitCode.Done;
    }
}
