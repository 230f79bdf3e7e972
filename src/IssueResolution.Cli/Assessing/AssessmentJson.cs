using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using IssueResolution.Cli.Reporting;
using IssueResolution.Json;
using NodaTime.Text;

namespace IssueResolution.Cli.Assessing;

/// <summary>What the command <c>assess</c> tells machines: stable codes, and the sentences of one language.</summary>
internal static class AssessmentJson
{
    private static readonly JsonWriterOptions _options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

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

        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, _options))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
