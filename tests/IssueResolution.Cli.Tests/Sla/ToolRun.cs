using System.Text;
using IssueResolution.Cli.CommandLine;

namespace IssueResolution.Cli.Tests.Sla;

/// <summary>One run of the tool inside the test's process, and what it said.</summary>
public sealed record ToolRun(int ExitCode, string Out, string Error, byte[] Output)
{
    public static async Task<ToolRun> Of(params string[] arguments) => await Of(CancellationToken.None, arguments);

    public static async Task<ToolRun> Of(CancellationToken cancellation, params string[] arguments) => await Of(TextReader.Null, cancellation, arguments);

    /// <summary>A run that reads "-" from <paramref name="input"/>.</summary>
    public static async Task<ToolRun> Of(TextReader input, CancellationToken cancellation, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using MemoryStream bytes = new();
        Terminal terminal = new() { Out = output, Error = error, In = input, OpenOutput = () => bytes };
        int exitCode = await IssueResolutionCommand.RunAsync(arguments, terminal, cancellation);
        return new ToolRun(exitCode, output.ToString(), error.ToString(), bytes.ToArray());
    }

    public string OutputText => Encoding.UTF8.GetString(Output);
}
