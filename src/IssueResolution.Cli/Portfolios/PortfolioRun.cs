using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Cli.Cases;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Reporting;
using IssueResolution.Cli.Setups;
using IssueResolution.Json;
using IssueResolution.Rendering;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Portfolios;

/// <summary>One run of the command <c>portfolio</c>: read many, ask once, show.</summary>
internal sealed class PortfolioRun(Terminal terminal, PortfolioRequest request)
{
    /// <param name="named">Files and folders; at least one.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <exception cref="InputException">A file cannot be used, or something that was asked for cannot be done.</exception>
    public int Run(IReadOnlyList<string> named, CancellationToken cancellation)
    {
        if (request.IsJson && request.Html == GivenText.Path)
        {
            throw new InputException("--html - --json: both would be written to standard output. Name a file for the page, or leave one of them out.");
        }

        ImmutableArray<string> paths = CasePaths.Of(named);
        CaseSources sources = new(ProgressBar.Show(terminal, $"Reading {paths.Length} files", report => Read(paths, report, cancellation)));
        CalendarDefinition calendar = sources.CalendarOf(request.Calendar);
        FirmPolicy firm = FirmPolicy.Read(request.Policy);
        CaseRules rules = new(firm.Policy, calendar.Calendar);
        ImmutableArray<IssueCase> cases = sources.Under(rules);
        Instant now = request.At is { } at ? QuestionInstant.Read(at, calendar.Zone) : cases.Max(each => each.LastEventAt);
        Instant first = Instant.Min(cases.Min(each => each.DetectedAt), now);
        Instant since = request.Since is { } from ? QuestionInstant.Read(from, calendar.Zone, "--since") : BeforeDayOf(first, calendar.Zone);
        if (since > now)
        {
            throw new InputException($"--since {request.Since}: lies after the instant of the question. Name an earlier one, or a later --at.");
        }

        RequireBegun(cases, now, calendar.Zone);
        try
        {
            firm.RequireLawful(calendar, now);
            cancellation.ThrowIfCancellationRequested();
            Answer(sources, rules, rules.PortfolioOf(cases, now), since);
        }
        catch (Exception problem) when (problem is OpenTimeExhaustedException or ArgumentOutOfRangeException)
        {
            throw new InputException($"{sources.Names}: nothing can be counted in this calendar. {problem.Message}");
        }

        return ExitCode.Done;
    }

    private void RequireBegun(ImmutableArray<IssueCase> cases, Instant now, DateTimeZone zone)
    {
        IssueCase first = cases.MinBy(each => each.DetectedAt)!;
        if (first.DetectedAt > now)
        {
            string begins = LocalDateTimePattern.ExtendedIso.Format(first.DetectedAt.InZone(zone).LocalDateTime);
            throw new InputException($"--at {request.At}: all cases begin later; the first, {first.Id}, is detected at {begins}, {zone.Id}. Name an instant from then on.");
        }
    }

    // The beginning is left out, so a case of that very instant needs the day before.
    private static Instant BeforeDayOf(Instant first, DateTimeZone zone)
    {
        LocalDate day = first.InZone(zone).Date;
        Instant start = zone.AtStartOfDay(day).ToInstant();
        return start < first ? start : zone.AtStartOfDay(day.PlusDays(-1)).ToInstant();
    }

    private ImmutableArray<CaseSource> Read(ImmutableArray<string> paths, Action<double> report, CancellationToken cancellation)
    {
        ImmutableArray<CaseSource>.Builder sources = ImmutableArray.CreateBuilder<CaseSource>(paths.Length);
        foreach (string path in paths)
        {
            cancellation.ThrowIfCancellationRequested();
            sources.Add(CaseSource.Read(path, terminal));
            report((double)sources.Count / paths.Length);
        }

        return sources.MoveToImmutable();
    }

    private void Answer(CaseSources sources, CaseRules rules, CasePortfolio portfolio, Instant since)
    {
        if (request.Html is { } page)
        {
            sources.WritePage(page, PortfolioHtml.Render(rules, portfolio, since, request.Language, request.Rows), terminal);
        }

        if (request.Html == GivenText.Path)
        {
            return;
        }

        if (request.IsJson)
        {
            terminal.Out.Write(PortfolioAnswerJson.Write(rules, portfolio, since, request.Seed, request.Language));
            return;
        }

        terminal.Out.Write(PortfolioText.Write(rules, portfolio, since, request.Language, request.Rows));
        if (request.Seed is { } seed)
        {
            terminal.Out.Write(PortfolioVoices.Tell(portfolio.Listen(since, seed), request.Language));
        }
    }
}
