using System.Globalization;
using System.Text.Json.Nodes;
using IssueResolution.Cli.Reporting;
using IssueResolution.Communicating;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;

namespace IssueResolution.Cli.Gestures;

/// <summary>What the command <c>judge-gesture</c> answers to programs: codes, amounts, and sentences in the language asked for.</summary>
internal static class GestureAnswerJson
{
    public static string TextOf(GestureAnswer answer, CultureInfo culture)
    {
        ProportionalityAssessment found = answer.Assessment;
        return AnswerDocument.Write(new JsonObject
        {
            ["version"] = 1,
            ["verdict"] = found.Verdict.Code,
            ["amountVerdict"] = found.AmountVerdict.Code,
            ["offered"] = MoneyJson.Write(found.Offered),
            ["least"] = MoneyJson.Write(found.Band.Fitting.Low),
            ["most"] = MoneyJson.Write(found.Band.Fitting.High),
            ["generousUpTo"] = MoneyJson.Write(found.Band.GenerousUpTo),
            ["bindingLimit"] = found.Band.Limit.Code,
            ["severity"] = found.Band.Severity.Code,
            ["approval"] = found.Approval.Code,
            ["approver"] = found.Approver.Code,
            ["reasons"] = AnswerDocument.List(answer.Reasons.Select(reason => ReasonJson.Of(reason, culture))),
            ["findings"] = AnswerDocument.List(found.Findings.Select(finding => new JsonObject
            {
                ["code"] = finding.Code.Code,
                ["subject"] = finding.Subject,
                ["message"] = finding.Message.In(culture),
                ["advice"] = finding.Advice.In(culture),
                ["key"] = WayOut.Of(finding).Key,
                ["options"] = Texts(WayOut.Of(finding).Options),
            })),
            ["suggestion"] = AnswerDocument.List(answer.Suggestion.Gestures.Select(GestureOf)),
            ["plan"] = PlanOf(answer, culture),
            ["message"] = answer.Apology is null ? null : MessageOf(answer.Apology, culture),
        });
    }

    private static JsonArray Texts(IEnumerable<string> texts) => AnswerDocument.List(texts.Select(text => (JsonNode)JsonValue.Create(text)));

    /// <summary>The recovery plan part by part, null where a demanded one has a gap; null as a whole where there is none and none is demanded.</summary>
    private static JsonObject? PlanOf(GestureAnswer answer, CultureInfo culture) => (answer.PlanWithGaps ?? answer.Suggestion.Plan) is not { } plan ? null : new()
    {
        ["people"] = plan.People?.In(culture),
        ["plan"] = plan.Plan?.In(culture),
        ["oversight"] = plan.Oversight?.In(culture),
        ["qualityControl"] = plan.QualityControl?.In(culture),
        ["missing"] = Texts(WayOut.PartsOf(plan).Where(part => part.Said is null).Select(part => part.Place.Key)),
    };

    private static JsonObject GestureOf(Gesture gesture) => new()
    {
        ["step"] = RecoveryStep.Of(gesture.Kind).Code,
        ["kind"] = gesture.Kind.Code,
        ["value"] = gesture.Value is { } worth ? MoneyJson.Write(worth) : null,
    };

    private static JsonObject MessageOf(Decision<ComposedApology> apology, CultureInfo culture) => apology switch
    {
        Decision<ComposedApology>.Granted granted => new()
        {
            ["stage"] = granted.Value.Stage.Code,
            ["score"] = granted.Value.Score,
            ["parts"] = AnswerDocument.List(granted.Value.In(MessageLanguage.Of(culture)).Parts.Select(PartOf)),
            ["missing"] = AnswerDocument.List(granted.Value.Missing.Select(part => (JsonNode)JsonValue.Create(part.Code))),
        },
        Decision<ComposedApology>.Refused refused => new() { ["refused"] = refused.Code.Code, ["text"] = refused.Message.In(culture) },
        _ => throw new NotSupportedException(),
    };

    private static JsonObject PartOf(MessagePart part) => new() { ["purpose"] = part.Purpose.Code, ["text"] = part.Text };
}
