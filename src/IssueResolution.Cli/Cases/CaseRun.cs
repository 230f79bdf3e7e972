using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Setups;
using IssueResolution.Json;
using IssueResolution.Rendering;
using NodaTime;

namespace IssueResolution.Cli.Cases;

/// <summary>One run of the command <c>case</c> on files: read, ask, show.</summary>
internal sealed class CaseRun(Terminal terminal, CaseRequest request)
{
    /// <param name="paths">At least one.</param>
    /// <exception cref="InputException">A file cannot be used, or something that was asked for cannot be done.</exception>
    public int Run(IReadOnlyList<string> paths)
    {
        if (request.IsJson && request.Html == GivenText.Path)
        {
            throw new InputException("--html - --json: both would be written to standard output. Name a file for the page, or leave one of them out.");
        }

        CaseSources sources = new([.. paths.Select(path => CaseSource.Read(path, terminal))]);
        CalendarDefinition calendar = sources.CalendarOf(request.Calendar);
        FirmPolicy firm = FirmPolicy.Read(request.Policy);
        CaseRules rules = new(firm.Policy, calendar.Calendar);
        ImmutableArray<IssueCase> cases = sources.Under(rules);
        Instant now = request.At is { } at ? QuestionInstant.Read(at, calendar.Zone) : cases.Max(each => each.LastEventAt);
        try
        {
            firm.RequireLawful(calendar, now);
            Answer(sources, rules, cases, now);
        }
        catch (Exception problem) when (problem is OpenTimeExhaustedException or ArgumentOutOfRangeException)
        {
            throw new InputException($"{sources.Names}: nothing can be counted in this calendar. {problem.Message}");
        }

        return ExitCode.Done;
    }

    private void Answer(CaseSources sources, CaseRules rules, ImmutableArray<IssueCase> cases, Instant now)
    {
        if (request.Html is { } page)
        {
            sources.WritePage(page, CaseHtml.Render(rules, cases, now, request.Language), terminal);
        }

        if (request.Html != GivenText.Path)
        {
            terminal.Out.Write(
                request.IsJson ? CaseAnswerJson.Write(rules, cases, now, request.Language)
                : CaseText.Write(rules, cases, now, request.Language));
        }
    }
}
