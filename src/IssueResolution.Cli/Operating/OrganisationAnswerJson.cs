using System.Globalization;
using System.Text.Json.Nodes;
using IssueResolution.Cli.Reporting;
using IssueResolution.Operating;
using IssueResolution.Wording;

namespace IssueResolution.Cli.Operating;

/// <summary>What the command <c>check-organisation</c> answers to programs: codes, and sentences in the language asked for.</summary>
internal static class OrganisationAnswerJson
{
    public static string TextOf(IEnumerable<OrganisationAnswer> answers, CultureInfo culture)
    {
        JsonObject all = new() { ["version"] = 1 };
        foreach (OrganisationAnswer answer in answers)
        {
            all[answer.Question] = ObjectOf(answer, culture);
        }

        return AnswerDocument.Write(all);
    }

    private static JsonObject ObjectOf(OrganisationAnswer answer, CultureInfo culture)
    {
        JsonObject node = new() { ["verdict"] = AnswerDocument.List(answer.Verdict.Select(verdict => (JsonNode)verdict.Code)) };
        if (answer.SatisfactionCeiling is { } ceiling)
        {
            node["satisfactionCeiling"] = ceiling.ToString();
        }

        if (answer.Attrition is { } attrition)
        {
            node["signs"] = Codes(attrition.Signs);
            node["remedies"] = Codes(attrition.Remedies);
        }

        if (answer.Missing is { } missing)
        {
            node["missing"] = Codes(missing);
            node["refused"] = FindingJson.Of(answer.Refusal, culture);
        }

        if (answer.Pairs is { } pairs)
        {
            node["pairs"] = AnswerDocument.List(pairs.Select(pair => new JsonObject
            {
                ["ours"] = Of(pair.Ours),
                ["theirs"] = Of(pair.Theirs),
                ["relation"] = pair.Relation.Code,
            }));
        }

        node["reasons"] = AnswerDocument.List(answer.Reasons.Select(reason => ReasonJson.Of(reason, culture)));
        node["findings"] = AnswerDocument.List(answer.Findings.Select(finding => FindingJson.Of(finding, culture)));
        return node;
    }

    private static JsonArray Codes(IEnumerable<ITerm> terms) => AnswerDocument.List(terms.Select(term => (JsonNode)term.Code));

    private static JsonObject Of(UnitIndicator indicator) => new() { ["unit"] = indicator.Unit, ["metric"] = indicator.Metric, ["assessedOn"] = indicator.IsAssessedOn };
}
