using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using IssueResolution.Casework;
using IssueResolution.Cli.Reporting;
using IssueResolution.Learning;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Cases;

/// <summary>What the command <c>case</c> tells machines: stable codes, and the sentences of one language.</summary>
internal static class CaseAnswerJson
{
    private static readonly JsonWriterOptions _options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Write(CaseRules rules, IReadOnlyList<IssueCase> cases, Instant now, CultureInfo language)
    {
        Agenda agenda = rules.AgendaOf(cases, now);
        JsonObject document = new()
        {
            ["version"] = 1,
            ["at"] = Text(now),
            ["zone"] = rules.Calendar.Zone.Id,
            ["nextInstant"] = agenda.NextInstant is { } next ? Text(next) : null,
            ["duties"] = new JsonArray([.. agenda.Duties.Select(duty => Node(duty, now, language))]),
            ["cases"] = new JsonArray([.. cases.Select(each => Node(rules, each, now, language))]),
        };
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, _options))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static JsonObject Node(Duty duty, Instant now, CultureInfo language) => new()
    {
        ["case"] = duty.CaseId,
        ["kind"] = duty.Kind.Code,
        ["subject"] = duty.Subject.Length == 0 ? null : duty.Subject,
        ["requirement"] = duty.Kind.Requirement,
        ["aroseAt"] = Text(duty.AroseAt),
        ["dueAt"] = Text(duty.DueAt),
        ["overdue"] = duty.IsOverdueAt(now),
        ["by"] = duty.By.Code,
        ["strength"] = duty.Strength.Code,
        ["because"] = ReasonJson.Of(duty.Because, language),
    };

    private static JsonObject Node(CaseRules rules, IssueCase issueCase, Instant now, CultureInfo language)
    {
        JsonObject node = new() { ["id"] = issueCase.Id, ["engagement"] = issueCase.EngagementId };
        if (rules.ReadAt(issueCase, now) is not { } snapshot)
        {
            node["state"] = null;
            return node;
        }

        node["state"] = snapshot.State.Code;
        node["stateSince"] = Text(snapshot.StateSince);
        node["kind"] = snapshot.Detected.Kind.Code;
        node["severity"] = snapshot.Severity.Code;
        node["urgency"] = snapshot.Assessment?.Urgency.Code;
        node["owner"] = snapshot.Owner?.Code;
        node["satisfaction"] = snapshot.Satisfaction.Code;
        node["gates"] = new JsonArray([.. GatesOf(rules, snapshot, now).Select(gate => new JsonObject
        {
            ["gate"] = gate.Gate.Code,
            ["because"] = ReasonJson.Of(gate.Reason, language),
        })]);
        node["timeline"] = new JsonArray([.. issueCase.TimelineIn(rules.Calendar.Zone).Until(now).Select(entry => new JsonObject
        {
            ["at"] = Text(entry.At),
            ["kind"] = entry.Kind.Code,
            ["by"] = entry.By,
            ["what"] = entry.What.In(language),
        })]);
        return node;
    }

    private static IEnumerable<UnmetGate> GatesOf(CaseRules rules, CaseSnapshot snapshot, Instant now) => snapshot.State.IsOpen
        ? ClosingGates.UnmetIn(rules.ClosingRecordOf(snapshot, now), rules.Policy.Learning, rules.Policy.Planning, now)
        : [];

    private static string Text(Instant at) => InstantPattern.ExtendedIso.Format(at);
}
