using System.CommandLine;
using IssueResolution.Cli.CommandLine;

namespace IssueResolution.Cli.Sla;

/// <summary>The command <c>sla</c>: what it is called with.</summary>
internal static class SlaCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> log = new("log")
        {
            Description = "The event log, .csv or .csv.gz. Default: the one that the setup names; without a setup, a sample of a real log.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        log.RefuseOptions();
        Option<string?> setup = Option("--setup", "SETUP.json", "How to read the log, opening hours and targets. The command setup prints one; docs/reference/setup-file.md describes it.");
        Option<string?> output = Option("--out", "RESULT.csv", "Writes one row per issue; - for standard output.");
        Option<string?> html = Option("--html", "REPORT.html", "Writes a report with pictures, one file that needs nothing else.");
        Option<string?> asOf = Option("--as-of", "INSTANT", "Reads the clocks as they stood then, such as 2016-03-14T11:30Z; without an offset a local time of the setup's zone; or now.");
        Option<string> language = LanguageOption.Create();

        Command command = new("sla", "Reads a ticket system's event log and tells which promises were kept.")
        {
            log, setup, output, html, asOf, language,
        };
        command.SetAction((parsed, cancellation) =>
        {
            SlaRequest request = new(
                parsed.GetValue(log), parsed.GetValue(setup), parsed.GetValue(output), parsed.GetValue(html), parsed.GetValue(asOf),
                LanguageOption.CultureOf(parsed.GetValue(language)));
            return Task.Run(() => SlaRun.Run(request, terminal, cancellation), CancellationToken.None);
        });
        return command;
    }

    private static Option<string?> Option(string name, string value, string description) => new(name) { Description = description, HelpName = value };
}
