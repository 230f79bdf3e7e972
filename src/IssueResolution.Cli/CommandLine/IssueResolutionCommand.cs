using System.CommandLine;
using IssueResolution.Cli.Assessing;
using IssueResolution.Cli.Cases;
using IssueResolution.Cli.Causes;
using IssueResolution.Cli.Conformance;
using IssueResolution.Cli.Declining;
using IssueResolution.Cli.Exporting;
using IssueResolution.Cli.Gestures;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Linting;
using IssueResolution.Cli.Operating;
using IssueResolution.Cli.Portfolios;
using IssueResolution.Cli.Reporting;
using IssueResolution.Cli.Setups;
using IssueResolution.Cli.Sla;

namespace IssueResolution.Cli.CommandLine;

/// <summary>The tool: its commands, and what happens when one of them fails.</summary>
internal static class IssueResolutionCommand
{
    /// <summary>Runs the tool once.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        RootCommand root = new("How a firm turns a client's problem into trust, on real records.")
        {
            SlaCommand.Create(terminal), SetupCommand.Create(terminal), CaseCommand.Create(terminal), PortfolioCommand.Create(terminal), LintCommand.Create(terminal),
            AssessCommand.Create(terminal), CausesCommand.Create(terminal), JudgeGestureCommand.Create(terminal), DeclineCommand.Create(terminal),
            CheckOrganisationCommand.Create(terminal), ExportCalendarCommand.Create(terminal), ConformanceCommand.Create(terminal),
        };
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return Fail(terminal, string.Join(' ', parsed.Errors.Select(error => error.Message)) + " Add --help to see what is possible.");
        }

        try
        {
            InvocationConfiguration configuration = new() { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
        }
        catch (InputException problem)
        {
            return Fail(terminal, problem.Message);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("Stopped. Nothing was written.");
            return ExitCode.Cancelled;
        }
        catch (IOException problem)
        {
            return Fail(terminal, $"Nothing more can be read or written. {problem.Message}");
        }
        catch (Exception problem)
        {
            return FailUnexpectedly(terminal, problem);
        }
    }

    private static int Fail(Terminal terminal, string message) =>
        Say(terminal, $"error: {string.Join('\n', message.Split('\n').Select(Readable.Text))}", ExitCode.BadInput);

    private static int FailUnexpectedly(Terminal terminal, Exception problem)
    {
        string message = Readable.Text(
            $"error: This is a fault of the tool, not of yours: {problem.GetType().Name}: {problem.Message} Nothing was written. "
            + $"Please report it with the output of a run under {Terminal.TraceVariable}=1.");
        return Say(terminal, terminal.ShowsTraces ? $"{message}\n{problem.StackTrace}" : message, ExitCode.Unexpected);
    }

    /// <summary>Where even errors cannot be written, the exit code speaks alone.</summary>
    private static int Say(Terminal terminal, string message, int exitCode)
    {
        try
        {
            terminal.Error.WriteLine(message);
        }
        catch (IOException)
        {
            return exitCode;
        }

        return exitCode;
    }
}
