using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;

namespace IssueResolution.Notebooks.Tests.Running;

/// <summary>What a reader sees below a cell: the value of its last expression, in one or more kinds of content; nothing when it has none.</summary>
internal sealed class CellOutput
{
    private readonly IReadOnlyList<KeyValuePair<string, string>> _contents;

    private CellOutput(IReadOnlyList<KeyValuePair<string, string>> contents) => _contents = contents;

    /// <summary>By type of content, such as <c>text/plain</c>.</summary>
    public IReadOnlyDictionary<string, string> Contents => _contents.ToDictionary();

    /// <summary>A value that brings formatters is shown by them, any other as text.</summary>
    public static CellOutput Of(object? value) => value is null ? new([]) : new([.. BroughtFormats.Of(value) ?? [new("text/plain", Text(value))]]);

    public JsonArray ToJson(int executionCount)
    {
        if (_contents.Count == 0)
        {
            return [];
        }

        var contents = new JsonObject();
        foreach ((string type, string text) in _contents)
        {
            contents[type] = new JsonArray([.. Lines(text).Select(line => (JsonNode)line)]);
        }

        return [new JsonObject { ["data"] = contents, ["execution_count"] = executionCount, ["metadata"] = new JsonObject(), ["output_type"] = "execute_result" }];
    }

    // No culture here: a cell that leaves one open shows something else to a reader elsewhere, and a test finds out.
    private static string Text(object value) => value switch
    {
        string text => text,
        IFormattable formattable => formattable.ToString(null, CultureInfo.CurrentCulture),
        IEnumerable many => string.Join("\n", many.Cast<object?>().Select(item => item is null ? "null" : Text(item))),
        _ => value.ToString() ?? "",
    };

    // nbformat keeps a text as its lines, each but the last with its line feed.
    private static IEnumerable<string> Lines(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        return lines.Select((line, index) => index < lines.Length - 1 ? line + "\n" : line).Where(line => line.Length > 0);
    }
}
