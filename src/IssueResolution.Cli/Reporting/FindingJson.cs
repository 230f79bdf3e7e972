using System.Globalization;
using System.Text.Json.Nodes;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Cli.Reporting;

/// <summary>Findings and refusals, as answers for machines hold them.</summary>
internal static class FindingJson
{
    /// <summary>Code, whether it stands in the way, what it is about, and in the language asked for what is wrong and what helps.</summary>
    public static JsonObject Of(Finding finding, CultureInfo language) => new()
    {
        ["code"] = finding.Code.Code,
        ["blocks"] = finding.Code.Blocks,
        ["subject"] = finding.Subject,
        ["message"] = finding.Message.In(language),
        ["advice"] = finding.Advice.In(language),
    };

    /// <summary>The code of the rule that refuses and its sentence; null where nothing is refused.</summary>
    public static JsonObject? Of((RefusalCode Code, Phrase Text)? refusal, CultureInfo language) =>
        refusal is var (code, text) ? new() { ["code"] = code.Code, ["text"] = text.In(language) } : null;
}
