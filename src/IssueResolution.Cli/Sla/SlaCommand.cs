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
        log.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', '-', ..] option }, ..])
            {
                result.AddError($"There is no option {option}.");
            }
        });
        Option<string?> setup = new("--setup") { Description = "How to read the log, opening hours and targets (JSON): docs/reference/setup-file.md.", HelpName = "SETUP.json" };
        Option<string?> output = new("--out") { Description = "Writes one row per issue; - for standard output.", HelpName = "RESULT.csv" };
        Option<string?> html = new("--html") { Description = "Writes a report with pictures, one file that needs nothing else.", HelpName = "REPORT.html" };
        Option<string?> asOf = new("--as-of") { Description = "Reads the clocks as they stood then, such as 2016-03-14T11:30:00Z.", HelpName = "INSTANT" };

        Command command = new("sla", "Reads a ticket system's event log and tells which promises were kept.") { log, setup, output, html, asOf };
        command.SetAction((parsed, cancellation) =>
        {
            SlaRequest request = new(
                parsed.GetValue(log), parsed.GetValue(setup), parsed.GetValue(output), parsed.GetValue(html), parsed.GetValue(asOf));
            return Task.Run(() => SlaRun.Run(request, terminal, cancellation), CancellationToken.None);
        });
        return command;
    }
}
