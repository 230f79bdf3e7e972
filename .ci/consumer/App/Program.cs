using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Consumer;
using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using IssueResolution.Rendering;
using NodaTime;

// The answers that every build of the packages must give on every runtime. The one argument is a case file.

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// Business time, and a clock read off a ticket's history.
Instant opened = Instant.FromUtc(2026, 12, 24, 12, 0);
var reading = DueDates.Read(opened, Instant.FromUtc(2026, 12, 28, 15, 0));
Console.WriteLine($"due {DueDates.Due(opened)}");
Console.WriteLine($"resolution due {reading.Final.Due} running {reading.Final.Running.TotalMinutes} min late {reading.Final.LateByElapsed}");

// Closed sets find their members by reflection, which trimming is apt to break.
Console.WriteLine($"severities {string.Join(" ", Severity.InOrder.Select(severity => severity.Name))}, {IssueKind.InOrder.Length} kinds of issue");
Console.WriteLine($"{IssueCategory.InOrder.Length} categories, written: {string.Join(", ", ConsentChannel.InOrder.Where(channel => channel.IsWritten).Select(channel => channel.Code))}");
Console.WriteLine($"in Japanese: {string.Join(" ", Severity.InOrder.Select(severity => severity.Words.Name.Japanese))}");

// JSON.
Console.WriteLine($"zone {CalendarJson.Parse("""{ "zone": "Asia/Tokyo", "weekly": { "mon": [["09:00", "18:00"]] } }""").Zone}");

// A case replayed from its file, and asked.
WireValue file = WireValue.Parse(File.ReadAllText(args[0]));
CaseRules rules = new(ResolutionPolicy.ProfessionalServices, CalendarDefinitionJson.Read(file.Find("calendar")!, _ => throw new FileNotFoundException()).Calendar);
IssueCase issueCase = ((Decision<IssueCase>.Granted)IssueCaseJson.Read(file, "calendar").Under(rules)).Value;
Instant at = Instant.FromUtc(2026, 3, 4, 16, 0);
Duty next = rules.AgendaOf(issueCase, at).Next!;
Console.WriteLine($"case {issueCase.Id}: {issueCase.Events.Length} events, {rules.ReadAt(issueCase, at)!.State.Code}, next {next.Kind.Code} {next.Subject} at {next.DueAt}");
Console.WriteLine($"written and read again: {IssueCaseJson.Parse(IssueCaseJson.Write(issueCase), rules) is Decision<IssueCase>.Granted again && again.Value.Equals(issueCase)}");

// Rendering. Whole pages change often: they are not in expected.txt, but every runtime must give the same.
Console.WriteLine($"row {new AttainmentRow("Response", "High", 3, 1, 0).Met} of 4 met");
foreach (string language in new[] { "en", "ja" })
{
    CultureInfo reader = CultureInfo.GetCultureInfo(language);
    Console.WriteLine($"digest {language} text {Digest(CaseText.Write(rules, issueCase, at, reader))}");
    Console.WriteLine($"digest {language} picture {Digest(CasePicture.Draw(rules, issueCase, at, reader))}");
    Console.WriteLine($"digest {language} page {Digest(CaseHtml.Render(rules, issueCase, at, reader))}");
}

static string Digest(string text)
{
    using SHA256 sha = SHA256.Create();
    return BitConverter.ToString(sha.ComputeHash(Encoding.UTF8.GetBytes(text))).Replace("-", "").Substring(0, 16);
}
