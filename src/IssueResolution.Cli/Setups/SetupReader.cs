using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Output;
using IssueResolution.Json;
using IssueResolution.Timing;

namespace IssueResolution.Cli.Setups;

/// <summary>Reads a setup file: docs/reference/setup-file.md describes it.</summary>
internal static class SetupReader
{
    private static readonly string[] _ownKeys = ["priority_policy", "targets_minutes", "targets_seconds", "log", "tick_seconds"];

    /// <exception cref="InputException">Something in the file cannot be read; names file, line, column and key.</exception>
    public static SlaSetup Read(InputFolder folder, string path) => JsonFile.Read(folder, path, setup => Read(setup, folder));

    private static SlaSetup Read(WireValue setup, InputFolder folder)
    {
        setup.RefuseKeysOtherThan([.. CalendarJson.Keys, .. _ownKeys, .. LayoutReader.Keys]);
        ZonedCalendar calendar = OpeningHoursReader.Read(setup, folder);
        return new SlaSetup(
            calendar.Zone,
            calendar.Calendar,
            TargetsReader.Read(setup),
            PriorityChoiceOf(setup.Find("priority_policy")),
            LayoutReader.Read(setup, calendar.Zone),
            UnitOf(setup.Find("tick_seconds")),
            setup.Find("log")?.Text);
    }

    private static PriorityChoice PriorityChoiceOf(WireValue? value) => value?.Text switch
    {
        null or "first_event" => PriorityChoice.AtFirstEvent,
        "at_event" => PriorityChoice.AtDecidingEvent,
        _ => throw value.Fault(
            $"\"{Excerpt.Of(value.Text)}\" is no priority policy. Write \"first_event\" (priority of the issue's first row) "
            + "or \"at_event\" (priority of the row that responds or resolves)."),
    };

    private static OutputUnit UnitOf(WireValue? value) => value?.Number switch
    {
        null or 60 => OutputUnit.Minutes,
        1 => OutputUnit.Seconds,
        _ => throw value.Fault("The unit of the output is 60 (minutes) or 1 (seconds)."),
    };
}
