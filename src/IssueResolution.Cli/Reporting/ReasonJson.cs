using System.Globalization;
using System.Text.Json.Nodes;
using IssueResolution.Reasoning;

namespace IssueResolution.Cli.Reporting;

/// <summary>Reasons and the cells they cite, as answers for machines hold them.</summary>
internal static class ReasonJson
{
    /// <summary>Code, sentence in the language asked for, and the cell; null where none spoke.</summary>
    public static JsonObject Of(Reason reason, CultureInfo language) => new()
    {
        ["code"] = reason.Code,
        ["text"] = reason.Text.In(language),
        ["cell"] = reason.Cell is { } cell ? Of(cell) : null,
    };

    /// <summary>Table, key (null for a single value), value, and who says so.</summary>
    public static JsonObject Of(CellReading cell) => new()
    {
        ["table"] = cell.Table,
        ["key"] = cell.Key.Length == 0 ? null : cell.Key,
        ["value"] = cell.Value,
        ["provenance"] = cell.Provenance.Kind.Code,
        ["citation"] = cell.Provenance.Citation,
    };
}
