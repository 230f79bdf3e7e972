namespace IssueResolution.Cli.CommandLine;

/// <summary>Where a command's words go; tests hand in their own.</summary>
internal sealed class Terminal
{
    /// <summary>Results and summaries.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Errors and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>What is read when a file is named "-"; nothing unless set.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Opens standard output for a result file that was named "-".</summary>
    public required Func<Stream> OpenOutput { get; init; }

    /// <summary>Whether somebody watches <see cref="Out"/> rather than a file or a pipe.</summary>
    public bool IsOutWatched { get; init; }

    /// <summary>Whether somebody watches <see cref="Error"/>.</summary>
    public bool IsErrorWatched { get; init; }

    /// <summary>Whether a fault of the tool shows its stack trace.</summary>
    public bool ShowsTraces { get; init; }

    /// <summary>The environment variable that, not empty, sets <see cref="ShowsTraces"/>.</summary>
    public const string TraceVariable = "ISSUE_RESOLUTION_TRACE";

    /// <summary>The process's own.</summary>
    public static Terminal OfProcess() => new()
    {
        Out = Console.Out,
        Error = Console.Error,
        In = Console.In,
        OpenOutput = Console.OpenStandardOutput,
        IsOutWatched = !Console.IsOutputRedirected,
        IsErrorWatched = !Console.IsErrorRedirected,
        ShowsTraces = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(TraceVariable)),
    };
}
