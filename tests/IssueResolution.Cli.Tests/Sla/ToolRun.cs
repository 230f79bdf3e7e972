using System.Text;
using IssueResolution.Cli.Assessing.Asking;
using IssueResolution.Cli.CommandLine;

namespace IssueResolution.Cli.Tests.Sla;

/// <summary>One run of the tool inside the test's process, and what it said.</summary>
public sealed record ToolRun(int ExitCode, string Out, string Error, byte[] Output)
{
    public static async Task<ToolRun> Of(params string[] arguments) => await Of(CancellationToken.None, arguments);

    public static async Task<ToolRun> Of(CancellationToken cancellation, params string[] arguments) => await Of(cancellation, [], null, arguments);

    /// <summary>A run that is given these bytes on standard input.</summary>
    public static async Task<ToolRun> Reading(byte[] input, params string[] arguments) => await Of(CancellationToken.None, input, null, arguments);

    /// <summary>A run with somebody at the terminal who answers.</summary>
    internal static async Task<ToolRun> Asking(IQuestions questions, params string[] arguments) => await Of(CancellationToken.None, [], questions, arguments);

    public string OutputText => Encoding.UTF8.GetString(Output);

    private static async Task<ToolRun> Of(CancellationToken cancellation, byte[] input, IQuestions? questions, string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using MemoryStream bytes = new();
        Terminal terminal = new() { Out = output, Error = error, OpenOutput = () => bytes, OpenInput = () => new MemoryStream(input), Questions = questions };
        int exitCode = await IssueResolutionCommand.RunAsync(arguments, terminal, cancellation);
        return new ToolRun(exitCode, output.ToString(), error.ToString(), bytes.ToArray());
    }
}
