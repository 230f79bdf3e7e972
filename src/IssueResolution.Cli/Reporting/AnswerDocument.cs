using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IssueResolution.Cli.Reporting;

/// <summary>What a command tells machines, as text: indented, letters of every script as they are, one line feed at the end of each line on every machine.</summary>
internal static class AnswerDocument
{
    private static readonly JsonSerializerOptions _readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonObject document) => document.ToJsonString(_readable) + "\n";

    public static JsonArray List(IEnumerable<JsonNode> items) => new([.. items]);
}
