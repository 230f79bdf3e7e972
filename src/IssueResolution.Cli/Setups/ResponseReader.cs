using IssueResolution.Cli.Logs;
using IssueResolution.Json;

namespace IssueResolution.Cli.Setups;

/// <summary>Reads what counts as a response: every state but some, or some values of a column.</summary>
internal static class ResponseReader
{
    public static ResponseRule Read(WireValue value)
    {
        if (value.Kind == WireKind.Array)
        {
            return new ResponseRule.AnyStatusBut([.. value.Items.Select(StatesReader.Pattern)]);
        }

        value.RefuseKeysOtherThan(["column", "values"]);
        string column = value.Require("column", "Name the column whose value tells whether a row is a response.").Text;
        WireValue values = value.Require("values", "List the values of the column that make a row a response, such as [\"public_reply\"].");
        return values.Items.IsEmpty
            ? throw values.Fault("With no value no row is a response. Name at least one.")
            : new ResponseRule.ValueIn(column, [.. values.Items.Select(item => item.Text)]);
    }
}
