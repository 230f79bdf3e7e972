using System.Text.Json.Nodes;

namespace IssueResolution.Notebooks.Tests.Reading;

/// <summary>A cell of a notebook, read only.</summary>
internal sealed class NotebookCell(JsonObject json)
{
    public string Id => (string?)json["id"] ?? "";

    public bool IsCode => (string?)json["cell_type"] == "code";

    /// <summary>The text that a reader sees; the file keeps it as a list of lines.</summary>
    public string Source => string.Concat(json["source"]!.AsArray().Select(line => (string)line!));

    public bool IsHidden => (bool?)json["metadata"]!["jupyter"]?["source_hidden"] == true;

    public IReadOnlyList<string> Tags => Texts(json["metadata"]!["tags"]);

    /// <summary>The names of everything the cell has.</summary>
    public IEnumerable<string> Properties => json.Select(property => property.Key);

    /// <summary>The texts of all outputs, whatever their kind.</summary>
    public IEnumerable<string> OutputTexts => Outputs.Select(shown => string.Concat(Texts(shown.Value)));

    /// <summary>For a cell that checks answers: the right lines, one a question.</summary>
    public IReadOnlyList<string> RightAnswers => Texts(json["metadata"]!["answers"]?["right"]);

    /// <summary>For a cell that checks answers: a wrong line for every question.</summary>
    public IReadOnlyList<string> WrongAnswers => Texts(json["metadata"]!["answers"]?["wrong"]);

    private IEnumerable<KeyValuePair<string, JsonNode?>> Outputs => (json["outputs"]?.AsArray() ?? []).SelectMany(output => output!["data"]!.AsObject());

    /// <summary>The texts of the outputs of one type of content.</summary>
    public IEnumerable<string> OutputOf(string type) => Outputs.Where(shown => shown.Key == type).Select(shown => string.Concat(Texts(shown.Value)));

    private static IReadOnlyList<string> Texts(JsonNode? list) => [.. (list as JsonArray ?? []).Select(text => (string)text!)];
}
