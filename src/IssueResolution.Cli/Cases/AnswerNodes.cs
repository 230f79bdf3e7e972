using System.Globalization;
using System.Text.Json.Nodes;
using IssueResolution.Casework;
using IssueResolution.Cli.Reporting;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Cases;

/// <summary>The pieces that answers about cases are made of.</summary>
internal static class AnswerNodes
{
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
