using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Output;
using IssueResolution.Cli.Setups;
using IssueResolution.Json;
using IssueResolution.Rendering;
using NodaTime;

namespace IssueResolution.Cli.Cases;

/// <summary>One run of the command <c>case</c> on files: read, ask, show.</summary>
internal sealed class CaseRun(Terminal terminal, CaseRequest request)
{
    private const string CalendarWayOut =
        "Add \"calendar\": {\"zone\": \"Europe/London\", \"weekly\": {\"Mon\": [[\"09:00\", \"18:00\"]]}} to the file, or name a calendar file with --calendar.";

    /// <param name="paths">At least one.</param>
    /// <exception cref="InputException">A file cannot be used, or something that was asked for cannot be done.</exception>
    public int Run(IReadOnlyList<string> paths)
    {
        ImmutableArray<CaseSource> sources = [.. paths.Select(path => CaseSource.Read(path, terminal))];
        CalendarDefinition calendar = CalendarOf(sources);
        FirmPolicy firm = FirmPolicy.Read(request.Policy);
        CaseRules rules = new(firm.Policy, calendar.Calendar);
        ImmutableArray<IssueCase> cases = [.. sources.SelectMany(source => source.Under(rules))];
        RefuseDoubles(cases);
        Instant now = request.At is { } at ? QuestionInstant.Read(at, calendar.Zone) : cases.Max(each => each.LastEventAt);
        try
        {
            firm.RequireLawful(calendar, now);
            Answer(sources, rules, cases, now);
        }
        catch (Exception problem) when (problem is OpenTimeExhaustedException or ArgumentOutOfRangeException)
        {
            throw new InputException($"{string.Join(", ", sources.Select(source => source.Name))}: nothing can be counted in this calendar. {problem.Message}");
        }

        return ExitCode.Done;
    }

    /// <summary>All cases of a run are counted in one calendar, so that their duties stand in one order.</summary>
    private CalendarDefinition CalendarOf(ImmutableArray<CaseSource> sources)
    {
        if (request.Calendar is { } path)
        {
            DiskFolder folder = DiskFolder.Of(path);
            return JsonFile.Read(folder, Path.GetFileName(path), value => CalendarDefinitionJson.Read(value, new HolidayFileReader(folder, value).Read));
        }

        CalendarDefinition[] named = [.. sources.Select(source => source.Calendar).OfType<CalendarDefinition>().Distinct()];
        return named switch
        {
            [] => throw new InputException($"{sources[0].Name}: there is no calendar. {CalendarWayOut}"),
            [var only] => only,
            _ => throw new InputException($"The files name {named.Length} different calendars. Say with --calendar which one counts."),
        };
    }

    private static void RefuseDoubles(ImmutableArray<IssueCase> cases)
    {
        if (cases.IsEmpty)
        {
            throw new InputException("The files hold no case. List at least one.");
        }

        if (cases.GroupBy(each => each.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new InputException($"The case {twice.Key} comes twice. Give each an id of its own, or name its file once.");
        }
    }

    private void Answer(ImmutableArray<CaseSource> sources, CaseRules rules, ImmutableArray<IssueCase> cases, Instant now)
    {
        if (request.Html is { } page)
        {
            new TextOutputs(terminal, sources.SelectMany(source => source.Folder.Opened)).Write(("--html", page, CaseHtml.Render(rules, cases, now, request.Language)));
        }

        if (request.Html != GivenText.Path)
        {
            terminal.Out.Write(
                request.IsJson ? CaseAnswerJson.Write(rules, cases, now, request.Language)
                : CaseText.Write(rules, cases, now, request.Language));
        }
    }
}
