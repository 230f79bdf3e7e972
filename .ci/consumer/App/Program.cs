using Consumer;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Json;
using IssueResolution.Rendering;
using NodaTime;

Instant opened = Instant.FromUtc(2026, 12, 24, 12, 0);
var reading = DueDates.Read(opened, Instant.FromUtc(2026, 12, 28, 15, 0));
Console.WriteLine($"due {DueDates.Due(opened)}");
Console.WriteLine($"resolution due {reading.Final.Due} running {reading.Final.Running.TotalMinutes} min late {reading.Final.LateByElapsed}");
Console.WriteLine($"severities {string.Join(' ', Severity.List.Select(severity => severity.Name))}, {IssueKind.List.Count} kinds of issue");
Console.WriteLine($"zone {CalendarJson.Parse("""{ "zone": "Asia/Tokyo", "weekly": { "mon": [["09:00", "18:00"]] } }""").Zone}");
Console.WriteLine($"row {new AttainmentRow("Response", "High", 3, 1, 0).Met} of 4 met");
