using System.CommandLine;
using IssueResolution.Cli.Cases;
using IssueResolution.Cli.Conformance;
using IssueResolution.Cli.Inputs;
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
            SlaCommand.Create(terminal), SetupCommand.Create(terminal), CaseCommand.Create(terminal), ConformanceCommand.Create(terminal),
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
    }

    private static int Fail(Terminal terminal, string message)
    {
        terminal.Error.WriteLine($"error: {message}");
        return ExitCode.BadInput;
    }
}
