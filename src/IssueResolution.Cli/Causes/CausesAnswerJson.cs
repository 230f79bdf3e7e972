using System.Globalization;
using System.Text.Json.Nodes;
using IssueResolution.Cli.Reporting;
using IssueResolution.Diagnosing;
using NodaTime.Text;

namespace IssueResolution.Cli.Causes;

/// <summary>What the command <c>causes</c> tells machines: stable codes, and the sentences of one language.</summary>
internal static class CausesAnswerJson
{
    public static string TextOf(CausesAnswer answer, CultureInfo culture) => AnswerDocument.Write(new JsonObject
    {
        ["version"] = 1,
        ["analyst"] = answer.Analysis.Analyst,
        ["symptom"] = answer.Analysis.Graph.Symptom.Statement.In(culture),
        ["at"] = answer.Now is { } now ? InstantPattern.ExtendedIso.Format(now) : null,
        ["judged"] = AnswerDocument.List(answer.Judged.Select(judged => Node(answer, judged.Value, culture))),
        ["countermeasures"] = AnswerDocument.List(answer.Analysis.Countermeasures.Select(measure => Node(answer, measure, culture))),
        ["overlap"] = answer is { Overlap: { } overlap, Analysis.Second: { } second }
            ? new JsonObject { ["analyst"] = second.Analyst, ["rootCauses"] = overlap.RootCauses, ["allCauses"] = overlap.AllCauses }
            : null,
        ["findings"] = AnswerDocument.List(answer.Findings.Select(found => Node(found.Node, found.Finding, culture))),
    });

    private static JsonObject Node(CausesAnswer answer, RootCauseReview review, CultureInfo culture) => new()
    {
        ["cause"] = review.Candidate.Id.Value,
        ["statement"] = review.Candidate.Statement.In(culture),
        ["root"] = answer.Analysis.Graph.IsRoot(review.Candidate.Id),
        ["mayStop"] = review.MayStop,
        ["depth"] = review.Depth,
        ["confidence"] = review.Confidence,
        ["points"] = review.Points,
        ["quality"] = review.Quality.Code,
        ["sufficesFor"] = AnswerDocument.List(answer.SufficesFor(review).Select(severity => (JsonNode)severity.Code)),
        ["gates"] = AnswerDocument.List(review.Gates.Select(gate => new JsonObject
        {
            ["gate"] = gate.Gate.Code,
            ["holds"] = gate.Holds,
            ["because"] = gate.Because.In(culture),
            ["cell"] = ReasonJson.Of(answer.Policy.Gates.Read(gate.Gate)),
        })),
        ["checks"] = AnswerDocument.List(review.Checks.Select(check => new JsonObject
        {
            ["check"] = check.Check.Code,
            ["holds"] = check.Holds,
            ["points"] = check.Points,
            ["because"] = check.Because.In(culture),
            ["cell"] = ReasonJson.Of(answer.Policy.Points.Read(check.Check)),
        })),
        ["next"] = review.Next is { } next ? new JsonObject { ["asks"] = next.Asks, ["points"] = next.Points, ["text"] = next.Text.In(culture) } : null,
    };

    private static JsonObject Node(CausesAnswer answer, Countermeasure measure, CultureInfo culture) => new()
    {
        ["against"] = measure.Against.Value,
        ["what"] = measure.Action.What.In(culture),
        ["owner"] = measure.Action.Owner.Code,
        ["dueAt"] = InstantPattern.ExtendedIso.Format(measure.Action.DueAt),
        ["overdue"] = answer.Now is null ? null : answer.IsOverdue(measure.Action),
        ["kind"] = measure.Action.Kind?.Code,
        ["strength"] = answer.Policy.StrengthOf(measure.Action).Code,
    };

    private static JsonObject Node(CauseNode node, CauseFinding finding, CultureInfo culture) => new()
    {
        ["code"] = finding.Code,
        ["cause"] = node.Id.Value,
        ["language"] = finding.Phrase.Language.Code,
        ["start"] = finding.Start,
        ["length"] = finding.Length,
        ["found"] = finding.Found,
        ["why"] = finding.Why.In(culture),
        ["question"] = finding.Question.In(culture),
    };
}
