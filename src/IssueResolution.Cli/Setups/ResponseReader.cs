using IssueResolution.Cli.Logs;
using IssueResolution.Json;

namespace IssueResolution.Cli.Setups;

/// <summary>Reads what counts as a response: every state but some, or some values of a column.</summary>
internal static class ResponseReader
{
    /// <param name="value">The list of states, or the object that names a column.</param>
    /// <param name="statuses">The states of the log: one that is not among them is a misspelt one, for no row will ever have it.</param>
    public static ResponseRule Read(WireValue value, StatusVocabulary statuses)
    {
        if (value.Kind == WireKind.Array)
        {
            return new ResponseRule.AnyStatusBut([.. value.Items.Select(item => Known(item, statuses))]);
        }

        value.RefuseKeysOtherThan(["column", "values"]);
        string column = value.Require("column", "Name the column whose value tells whether a row is a response.").Text;
        WireValue values = value.Require("values", "List the values of the column that make a row a response, such as [\"public_reply\"].");
        return values.Items.IsEmpty
            ? throw values.Fault("With no value no row is a response. Name at least one.")
            : new ResponseRule.ValueIn(column, [.. values.Items.Select(item => item.Text)]);
    }

    private static StatusPattern Known(WireValue item, StatusVocabulary statuses)
    {
        StatusPattern pattern = StatesReader.Pattern(item);
        return statuses.Knows(pattern)
            ? pattern
            : throw item.Fault($"The state \"{Excerpt.Of(pattern.Text)}\" is not among the \"states\". Correct the name, or add it there; known are {statuses}.");
    }
}
