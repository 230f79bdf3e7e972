using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using IssueResolution.Notebooks.Tests.Running;

namespace IssueResolution.Notebooks.Tests.Reading;

/// <summary>A notebook as its file has it: nbformat 4.5, what was shown included.</summary>
internal sealed class Notebook
{
    private static readonly JsonWriterOptions _layout = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,     // Japanese stays legible in a difference
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
    };

    private readonly JsonObject _json;

    private Notebook(JsonObject json)
    {
        _json = json;
        Cells = [.. json["cells"]!.AsArray().Select(cell => new NotebookCell(cell!.AsObject()))];
    }

    public IReadOnlyList<NotebookCell> Cells { get; }

    public IEnumerable<NotebookCell> CodeCells => Cells.Where(cell => cell.IsCode);

    /// <summary>The major and the minor version of the format.</summary>
    public (int? Major, int? Minor) Format => ((int?)_json["nbformat"], (int?)_json["nbformat_minor"]);

    public string? Kernel => (string?)_json["metadata"]?["kernelspec"]?["name"];

    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static Notebook Parse(string text) => new(JsonNode.Parse(text)!.AsObject());

    /// <summary>The same notebook with other outputs: one of each code cell, in their order.</summary>
    public Notebook Showing(IReadOnlyList<CellOutput> outputs)
    {
        JsonObject copy = _json.DeepClone().AsObject();
        int count = 0;
        foreach (JsonObject cell in copy["cells"]!.AsArray().Select(cell => cell!.AsObject()).Where(cell => (string?)cell["cell_type"] == "code"))
        {
            cell["outputs"] = outputs[count].ToJson(count + 1);
            cell["execution_count"] = ++count;
        }

        return new(copy);
    }

    /// <summary>Laid out as Jupyter does: an indent of one, a line feed at the end.</summary>
    public string ToText()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, _layout))
        {
            _json.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
