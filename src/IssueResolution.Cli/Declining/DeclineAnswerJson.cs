using System.Globalization;
using System.Text.Json.Nodes;
using IssueResolution.Cli.Reporting;
using IssueResolution.Communicating;

namespace IssueResolution.Cli.Declining;

/// <summary>What the command <c>decline</c> answers to programs: codes, and sentences in the language asked for.</summary>
internal static class DeclineAnswerJson
{
    public static string TextOf(IEnumerable<DeclineAnswer> answers, CultureInfo culture)
    {
        JsonObject all = new() { ["version"] = 1 };
        foreach (DeclineAnswer answer in answers)
        {
            all[answer.Question] = ObjectOf(answer, culture);
        }

        return AnswerDocument.Write(all);
    }

    private static JsonObject ObjectOf(DeclineAnswer answer, CultureInfo culture) => new()
    {
        ["verdict"] = AnswerDocument.List(answer.Verdict.Select(term => (JsonNode)JsonValue.Create(term.Code))),
        ["ceiling"] = answer.Ceiling,
        ["risk"] = answer.Risk,
        ["reasons"] = AnswerDocument.List(answer.Reasons.Select(reason => ReasonJson.Of(reason, culture))),
        ["prevention"] = answer.Prevention is { } prevention
            ? new JsonObject { ["place"] = prevention.Place.Code, ["measure"] = prevention.Measure.Code, ["text"] = prevention.Text.In(culture) }
            : null,
        ["next"] = AnswerDocument.List(answer.Next.Select(step => (JsonNode)JsonValue.Create(step.In(culture)))),
        ["message"] = answer.Message is { } message ? AnswerDocument.List(message.Parts.Select(PartOf)) : null,
        ["attachment"] = answer.Attachment is { } evidence ? new JsonObject { ["form"] = evidence.Form.Code, ["reference"] = evidence.Reference } : null,
        ["refused"] = FindingJson.Of(answer.Refusal, culture),
        ["findings"] = AnswerDocument.List(answer.Findings.Select(finding => FindingJson.Of(finding, culture)).Concat(answer.Lint.Select(found => FindingOf(found, culture)))),
    };

    private static JsonObject PartOf(MessagePart part) => new() { ["purpose"] = part.Purpose.Code, ["text"] = part.Text };

    private static JsonObject FindingOf(MessageFinding found, CultureInfo culture) => new()
    {
        ["code"] = found.Code,
        ["blocks"] = false,
        ["subject"] = found.Found,
        ["message"] = found.Why.In(culture),
        ["advice"] = found.Better.In(culture),
    };
}
