using System.Text;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Output;

namespace IssueResolution.Cli.Sla;

/// <summary>The files that a run writes. They appear together at its end, or not at all.</summary>
internal sealed class SlaOutputs : IDisposable
{
    private readonly ReplacedFile? _tableFile;
    private readonly ReplacedFile? _htmlFile;

    private SlaOutputs(ReplacedFile? tableFile, Stream? table, ReplacedFile? htmlFile)
    {
        _tableFile = tableFile;
        _htmlFile = htmlFile;
        Table = table;
    }

    /// <summary>Where the table is written to; null when none was asked for.</summary>
    public Stream? Table { get; }

    /// <summary>Whether a report was asked for.</summary>
    public bool HasHtml => _htmlFile is not null;

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

        ReplacedFile? table = isStandardOutput || request.Output is null ? null : ReplacedFile.Create(request.Output);
        try
        {
            ReplacedFile? html = request.Html is null ? null : ReplacedFile.Create(request.Html);
            return new SlaOutputs(table, isStandardOutput ? terminal.OpenOutput() : table?.Content, html);
        }
        catch
        {
            table?.Dispose();
            throw;
        }
    }

    public void WriteHtml(string page) => _htmlFile!.Content.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(page));

    /// <summary>Puts the finished files in their places.</summary>
    public void Keep()
    {
        Table?.Flush();
        _tableFile?.Keep();
        _htmlFile?.Keep();
    }

    public void Dispose()
    {
        _tableFile?.Dispose();
        _htmlFile?.Dispose();
    }

    private static void Refuse(SlaSources sources, string? output, string option)
    {
        if (output is not null && sources.Opened.Contains(FilePlace.Of(output)))
        {
            throw new InputException($"{output}: {option} names a file that is read. Give the output another name.");
        }
    }
}
