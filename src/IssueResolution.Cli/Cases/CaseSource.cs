using System.Collections.Immutable;
using IssueResolution.Casework;
using IssueResolution.Cli.CommandLine;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Setups;
using IssueResolution.Json;
using IssueResolution.Reasoning;

namespace IssueResolution.Cli.Cases;

/// <summary>One file of cases, read and not yet held to any rule.</summary>
internal sealed class CaseSource
{
    private const string CalendarKey = "calendar";

    private static readonly string[] _keysOfCase = ["id", "engagement", "events"];

    private CaseSource(InputFolder folder, string name, ImmutableArray<RecordedCase> cases, CalendarDefinition? calendar) =>
        (Folder, Name, Cases, Calendar) = (folder, name, cases, calendar);

    /// <summary>Where it lies; knows every file that was opened.</summary>
    public InputFolder Folder { get; }

    /// <summary>The name under which errors speak of it.</summary>
    public string Name { get; }

    public ImmutableArray<RecordedCase> Cases { get; }

    /// <summary>Null when it names none.</summary>
    public CalendarDefinition? Calendar { get; }

    /// <summary>Reads a file with one case or with a list of them, and its calendar if it names one.</summary>
    /// <exception cref="InputException">There is no such file, or something in it cannot be read.</exception>
    public static CaseSource Read(string path, Terminal terminal)
    {
        (InputFolder folder, string name) = Place(path, terminal);
        return JsonFile.Read(folder, name, value => new CaseSource(
            folder,
            folder.NameOf(name),
            CasesOf(value),
            value.Find(CalendarKey) is { } calendar ? CalendarDefinitionJson.Read(calendar, new HolidayFileReader(folder, calendar).Read) : null));
    }

    /// <summary>The cases under rules.</summary>
    /// <exception cref="InputException">The rules refuse an event; names its place.</exception>
    public IEnumerable<IssueCase> Under(CaseRules rules) => Cases.Select(recorded => recorded.Under(rules) switch
    {
        Decision<IssueCase>.Granted granted => granted.Value,
        Decision<IssueCase>.Refused refused => throw PlacedError.Of(Name, refused.Code, refused.Message, recorded.Id),
        _ => throw new NotSupportedException("A decision is granted or refused."),
    });

    private static ImmutableArray<RecordedCase> CasesOf(WireValue value) => value switch
    {
        { Kind: WireKind.Object } when value.Find("cases") is not null => CaseFileJson.Read(value, CalendarKey),
        { Kind: WireKind.Object } when _keysOfCase.All(key => value.Find(key) is null) => throw value.Fault(
            $"This is no file of cases: it has none of the keys {string.Join(", ", _keysOfCase)} and cases. Leave it out: name the files of cases, or keep it in another folder."),
        _ => [IssueCaseJson.Read(value, CalendarKey)],
    };

    private static (InputFolder Folder, string Name) Place(string path, Terminal terminal) => path == GivenText.Path
        ? (new GivenText("(standard input)", terminal.OpenInput), GivenText.Path)
        : (DiskFolder.Of(path), Path.GetFileName(path));
}
