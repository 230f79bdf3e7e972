using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using IssueResolution.Casework;
using IssueResolution.Cli.Reporting;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Cases;

/// <summary>The pieces that answers about cases are made of.</summary>
internal static class AnswerNodes
{
    private static readonly JsonWriterOptions _options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Write(JsonObject document)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, _options))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    public static JsonObject Of(Duty duty, Instant now, CultureInfo language) => new()
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

    public static string Text(Instant at) => InstantPattern.ExtendedIso.Format(at);
}
