using System.Globalization;
using System.Text.Json.Nodes;
using IssueResolution.Cli.Reporting;
using IssueResolution.Json;
using NodaTime.Text;

namespace IssueResolution.Cli.Assessing;

/// <summary>What the command <c>assess</c> tells machines: stable codes, and the sentences of one language.</summary>
internal static class AssessmentJson
{
    public static string Write(IssueReport report, IEnumerable<AssessmentSection> sections, CultureInfo language)
    {
        JsonObject document = new()
        {
            ["version"] = 1,
            ["client"] = report.Client,
            ["openedAt"] = InstantPattern.ExtendedIso.Format(report.OpenedAt),
            ["asOf"] = InstantPattern.ExtendedIso.Format(report.AsOf),
            ["zone"] = report.Calendar.Zone.Id,
        };
        foreach (AssessmentSection section in sections)
        {
            JsonObject values = (JsonObject)section.Values.DeepClone();
            values["reasons"] = new JsonArray([.. section.Reasons.Select(reason => ReasonJson.Of(reason, language))]);
            document[section.Code] = values;
        }

        return AnswerDocument.Write(document);
    }
}
