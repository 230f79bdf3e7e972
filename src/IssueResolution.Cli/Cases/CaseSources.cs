using System.Collections.Immutable;
using IssueResolution.Casework;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Output;
using IssueResolution.Cli.Setups;
using IssueResolution.Json;

namespace IssueResolution.Cli.Cases;

/// <summary>The files of one run: counted in one calendar, each case once.</summary>
internal sealed class CaseSources(ImmutableArray<CaseSource> sources)
{
    private const string CalendarWayOut =
        """
        Add "calendar": {"zone": "Europe/London", "weekly": {"Mon": [["09:00", "18:00"]], "Tue": [["09:00", "18:00"]], "Wed": [["09:00", "18:00"]], "Thu": [["09:00", "18:00"]], "Fri": [["09:00", "18:00"]]}} with your zone and hours to the file, or name a calendar file with --calendar.
        """;

    private const int MostNames = 3;

    /// <summary>The names of the files, of many the first.</summary>
    public string Names => sources.Length <= MostNames
        ? string.Join(", ", sources.Select(source => source.Name))
        : $"{string.Join(", ", sources.Take(MostNames).Select(source => source.Name))} and {sources.Length - MostNames} more";

    /// <summary>All cases of a run are counted in one calendar, so that their duties stand in one order.</summary>
    /// <param name="path">A calendar file that counts whatever the files say; null for theirs.</param>
    /// <exception cref="InputException">There is no calendar, or there are several.</exception>
    public CalendarDefinition CalendarOf(string? path)
    {
        if (path is not null)
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

    /// <summary>The cases under rules, in the order of the files.</summary>
    /// <exception cref="InputException">The rules refuse an event, there is no case, or one comes twice; names the files.</exception>
    public ImmutableArray<IssueCase> Under(CaseRules rules)
    {
        Dictionary<string, string> places = new(StringComparer.Ordinal);
        ImmutableArray<IssueCase>.Builder cases = ImmutableArray.CreateBuilder<IssueCase>();
        foreach (CaseSource source in sources)
        {
            foreach (IssueCase one in source.Under(rules))
            {
                if (places.TryGetValue(one.Id, out string? before))
                {
                    throw new InputException(
                        $"The case {one.Id} comes twice, in {before} and in {source.Name}. Give each an id of its own, or name its file once.");
                }

                places.Add(one.Id, source.Name);
                cases.Add(one);
            }
        }

        return cases.Count > 0 ? cases.ToImmutable() : throw new InputException("The files hold no case. List at least one.");
    }

    /// <summary>Writes a page, never over a file that was read.</summary>
    /// <exception cref="InputException">The page would replace a file that is read, or cannot be written.</exception>
    public void WritePage(string path, string page, Terminal terminal) =>
        new TextOutputs(terminal, sources.SelectMany(source => source.Folder.Opened)).Write(("--html", path, page));
}
