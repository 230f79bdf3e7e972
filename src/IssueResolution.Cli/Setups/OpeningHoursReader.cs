using IssueResolution.Cli.Inputs;
using IssueResolution.Json;

namespace IssueResolution.Cli.Setups;

/// <summary>Reads when the business is open. Unlike a calendar at large, one that never opens is refused: no deadline can be counted on it.</summary>
internal static class OpeningHoursReader
{
    public static ZonedCalendar Read(WireValue setup, InputFolder folder)
    {
        ZonedCalendar calendar = CalendarJson.Read(setup, new HolidayFileReader(folder, setup).Read);
        return HasPeriods(setup.Find("weekly")) || HasPeriods(setup.Find("overrides"))
            ? calendar
            : throw setup.Find("weekly")!.Fault(
                "No day has opening hours, so nothing would ever be due. Give at least one day hours, such as {\"Mon\": [[\"09:00\", \"18:00\"]]}, or write \"24x7\".");
    }

    private static bool HasPeriods(WireValue? hours) =>
        hours is not null && (hours.Kind == WireKind.Text || hours.Members.Any(member => !member.Value.Items.IsEmpty));
}
