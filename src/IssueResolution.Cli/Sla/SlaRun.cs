using System.Globalization;
using IssueResolution.BusinessTime;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Logs;
using IssueResolution.Cli.Output;
using IssueResolution.Cli.Reporting;
using IssueResolution.Rendering;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Sla;

/// <summary>One run of the command <c>sla</c>: read the setup and the log, read the clocks, write, sum up.</summary>
internal static class SlaRun
{
    /// <exception cref="InputException">Something handed in cannot be used. Nothing was written.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped. Nothing was written.</exception>
    public static int Run(SlaRequest request, Terminal terminal, CancellationToken cancellation)
    {
        request.Check();
        SlaSources sources = SlaSources.Of(request);
        Instant? asOf = request.AsOfInstant(sources.Setup.Zone);
        using LogFile file = LogFile.Open(sources.LogFolder, sources.LogPath, sources.Setup.Layout.Delimiter, sources.Setup.Layout.Encoding);
        try
        {
            using SlaOutputs outputs = SlaOutputs.Open(request, sources, terminal);
            IssueLog log = ProgressBar.Show(terminal, $"Reading {file.Name}", report => LogReader.Read(file, sources.Setup, report, cancellation));
            ConsolePage page = ConsolePage.On(terminal, request.Language, isOutputTaken: request.Output == SlaRequest.StandardOutput);
            if (asOf is { } instant)
            {
                AsOfSummary summary = ReadAt(instant, log, sources, outputs, cancellation);
                outputs.Place();
                AsOfSummaryPage.Show(page, summary, sources, log);
            }
            else
            {
                SlaSummary summary = ReadAll(log, sources, outputs, request.Language, cancellation);
                outputs.Place();
                SlaSummaryPage.Show(page, summary, sources, log);
            }

            if (sources.Citation is { } citation)
            {
                page.Line(citation);
            }

            outputs.Keep();
            return ExitCode.Done;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The output cannot be written, and nothing was. {problem.Message} Make room, or name another place.");
        }
    }

    private static SlaSummary ReadAll(IssueLog log, SlaSources sources, SlaOutputs outputs, CultureInfo language, CancellationToken cancellation)
    {
        TicketClock clock = ClockOf(sources);
        SlaSummary summary = new();
        using (ResultTable? table = outputs.Table is null ? null : new ResultTable(outputs.Table, sources.Setup.Unit))
        {
            foreach (LoggedIssue issue in log.Issues)
            {
                cancellation.ThrowIfCancellationRequested();
                TicketReading reading = Answered(issue.Id, issue.ToHistory(), sources, clock.Read);
                table?.Write(reading);
                summary.Add(IsSettled(reading) ? reading : Answered(issue.Id, issue.ToHistoryUntil(log.End), sources, clock.Read));
            }
        }

        if (outputs.HasHtml)
        {
            outputs.WriteHtml(SlaReportHtml.Render(ReportModel.Of(summary, sources, log, clock, language), language));
        }

        return summary;
    }

    private static AsOfSummary ReadAt(Instant asOf, IssueLog log, SlaSources sources, SlaOutputs outputs, CancellationToken cancellation)
    {
        TicketClock clock = ClockOf(sources);
        AsOfSummary summary = new(asOf);
        using AsOfTable? table = outputs.Table is null ? null : new AsOfTable(outputs.Table, sources.Setup.Unit, asOf);
        foreach (LoggedIssue issue in log.Issues)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Answered(issue.Id, issue.ToHistory(), sources, history => clock.ReadAt(history, asOf)) is { } reading)
            {
                table?.Write(issue.Id, reading);
                summary.Add(issue.Id, reading);
            }
        }

        return summary;
    }

    private static TicketClock ClockOf(SlaSources sources) =>
        new(sources.Setup.Calendar, sources.Setup.Targets, sources.Setup.PriorityChoice);

    /// <summary>Whether every clock has stopped, so that the end of the log adds nothing.</summary>
    private static bool IsSettled(TicketReading reading) => reading.Response.RespondedAt is not null && reading.Final.ResolvedAt is not null;

    private static T Answered<T>(string issue, TicketHistory history, SlaSources sources, Func<TicketHistory, T> read)
    {
        try
        {
            return read(history);
        }
        catch (OpenTimeExhaustedException problem)
        {
            throw new InputException($"{sources.LogName}: issue {issue}: the setup's opening hours give no deadline. {problem.Message}");
        }
    }
}
