using System.Globalization;
using System.Text.Json.Nodes;
using IssueResolution.Reasoning;

namespace IssueResolution.Cli.Reporting;

/// <summary>A reason as every command tells it to programs: its code, the sentence in one language, and the cell of the policy that spoke.</summary>
internal static class ReasonJson
{
    public static JsonObject Of(Reason reason, CultureInfo language) => new()
    {
        ["code"] = reason.Code,
        ["text"] = reason.Text.In(language),
        ["cell"] = reason.Cell is { } cell ? Of(cell) : null,
    };

    private static JsonObject Of(CellReading cell) => new()
    {
        ["table"] = cell.Table,
        ["key"] = cell.Key.Length == 0 ? null : cell.Key,
        ["value"] = cell.Value,
        ["provenance"] = cell.Provenance.Kind.Code,
        ["citation"] = cell.Provenance.Citation,
    };
}
