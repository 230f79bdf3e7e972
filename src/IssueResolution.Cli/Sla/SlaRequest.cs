using System.Globalization;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using NodaTime;

namespace IssueResolution.Cli.Sla;

/// <summary>What the command line asks for, as written there.</summary>
/// <param name="Log">The log; null for the one that the setup names.</param>
/// <param name="Setup">The setup file; null for the embedded sample's.</param>
/// <param name="Output">Where the table goes, "-" for standard output; null for nowhere.</param>
/// <param name="Html">Where the report goes; null for nowhere.</param>
/// <param name="AsOf">The instant to read the clocks at; null for the end of the log.</param>
/// <param name="Language">The language of summary and report; the table is for machines.</param>
internal sealed record SlaRequest(string? Log, string? Setup, string? Output, string? Html, string? AsOf, CultureInfo Language)
{
    public const string StandardOutput = "-";

    /// <summary>The instant to read the clocks at.</summary>
    /// <param name="zone">For a time without an offset.</param>
    /// <exception cref="InputException">It cannot be read, or lies beyond the calendars.</exception>
    public Instant? AsOfInstant(DateTimeZone zone) => AsOf is { } text ? QuestionInstant.Read(text, zone, "--as-of") : null;

    /// <summary>Refuses options that say nothing or cannot go together.</summary>
    /// <exception cref="InputException">Two of them cannot, or a file has no name.</exception>
    public void Check()
    {
        if (Html is not null && AsOf is not null)
        {
            throw new InputException("--html and --as-of: the report covers the whole log. Leave one of them out.");
        }

        if (Html == StandardOutput)
        {
            throw new InputException("--html: the report goes to a file. Name one, such as report.html.");
        }

        foreach ((string? path, string name) in new[] { (Log, "log"), (Setup, "--setup"), (Output, "--out"), (Html, "--html") })
        {
            if (path is not null && string.IsNullOrWhiteSpace(path))
            {
                throw new InputException($"{name}: the file name is empty. Name a file, or leave it out.");
            }
        }

        if (Log is not null && Setup is null)
        {
            throw new InputException(
                $"{Log}: how this log is to be read is not known. Name a setup file with --setup; issue-resolution setup prints one to start from; docs/reference/setup-file.md describes it.");
        }
    }
}
