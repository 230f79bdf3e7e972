using System.Text.Json;

namespace IssueResolution.Tables;

/// <summary>The tables of the domain as data, to compare every cell of the built-in policy with.</summary>
internal static class DomainTables
{
    private static readonly JsonElement _root = Load();

    internal static JsonElement At(params string[] path) =>
        path.Aggregate(_root, (element, name) => element.GetProperty(name));

    internal static IEnumerable<JsonProperty> Under(params string[] path) => At(path).EnumerateObject();

    private static JsonElement Load()
    {
        using Stream stream = typeof(DomainTables).Assembly.GetManifestResourceStream("domain-tables.json")!;
        return JsonDocument.Parse(stream).RootElement.Clone();
    }
}
