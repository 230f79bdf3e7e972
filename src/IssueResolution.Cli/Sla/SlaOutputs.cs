using System.Text;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Output;

namespace IssueResolution.Cli.Sla;

/// <summary>What a run writes. All of it appears together at the end, or nothing does.</summary>
internal sealed class SlaOutputs : IDisposable
{
    private readonly PendingOutput? _table;
    private readonly PendingOutput? _html;

    private SlaOutputs(PendingOutput? table, PendingOutput? html)
    {
        _table = table;
        _html = html;
    }

    /// <summary>Where the table is written to; null when none was asked for.</summary>
    public Stream? Table => _table?.Content;

    /// <summary>Whether a report was asked for.</summary>
    public bool HasHtml => _html is not null;

    private IEnumerable<PendingOutput> All => new[] { _table, _html }.OfType<PendingOutput>();

    /// <param name="request">Names the files.</param>
    /// <param name="sources">Everything that is read, opened already: none of it may be written over.</param>
    /// <param name="terminal">Standard output.</param>
    /// <exception cref="InputException">A file cannot be written, or is one that is read, or both are the same.</exception>
    public static SlaOutputs Open(SlaRequest request, SlaSources sources, Terminal terminal)
    {
        bool isStandardOutput = request.Output == SlaRequest.StandardOutput;
        Refuse(sources, isStandardOutput ? null : request.Output, "--out");
        Refuse(sources, request.Html, "--html");
        if (request is { Html: { } page, Output: { } result } && !isStandardOutput && FilePlace.Of(page) == FilePlace.Of(result))
        {
            throw new InputException($"{request.Html}: table and report cannot be the same file. Give one of them another name.");
        }

        PendingOutput? table = isStandardOutput ? new SpooledOutput(terminal.OpenOutput) : Named(request.Output);
        try
        {
            return new SlaOutputs(table, Named(request.Html));
        }
        catch
        {
            table?.Dispose();
            throw;
        }
    }

    public void WriteHtml(string page) => _html!.Content.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(page));

    /// <summary>Puts the finished outputs in their places; until <see cref="Keep"/> disposing takes them back.</summary>
    public void Place()
    {
        foreach (PendingOutput output in All.OrderByDescending(output => output.CanBeTakenBack))
        {
            output.Place();
        }
    }

    /// <summary>Makes the placing final.</summary>
    public void Keep()
    {
        foreach (PendingOutput output in All)
        {
            output.Keep();
        }
    }

    public void Dispose()
    {
        try
        {
            _table?.Dispose();
        }
        finally
        {
            _html?.Dispose();
        }
    }

    private static PendingOutput? Named(string? path) => path is null ? null : PendingOutput.Named(path);

    private static void Refuse(SlaSources sources, string? output, string option)
    {
        if (output is not null && sources.Opened.Contains(FilePlace.Of(output)))
        {
            throw new InputException($"{output}: {option} names a file that is read. Give the output another name.");
        }
    }
}
