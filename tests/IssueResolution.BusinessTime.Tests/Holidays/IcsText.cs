namespace IssueResolution.BusinessTime.Tests.Holidays;

/// <summary>Small iCalendar texts.</summary>
internal static class IcsText
{
    /// <summary>A calendar with one event; its first property stands on line 4.</summary>
    public static string Event(params string[] properties) => Calendar(["BEGIN:VEVENT", .. properties, "END:VEVENT"]);

    /// <summary>A calendar with these lines; the first of them is line 3.</summary>
    public static string Calendar(params string[] lines) =>
        string.Join("\r\n", (string[])["BEGIN:VCALENDAR", "VERSION:2.0", .. lines, "END:VCALENDAR"]) + "\r\n";
}
