using System.Text.RegularExpressions;

namespace IssueResolution.Json.Tests.Schemas;

/// <summary>A JSON Schema that checks documents: the keywords that the shipped schemas use, and an error for any other.</summary>
internal sealed class SchemaDocument
{
    private static readonly string[] _checked =
    [
        "type", "properties", "required", "additionalProperties", "propertyNames", "minProperties", "items", "minItems", "maxItems",
        "enum", "const", "pattern", "minimum", "oneOf", "$ref",
    ];

    private static readonly string[] _words = ["$schema", "$id", "$defs", "title", "description"];

    private SchemaDocument(WireValue root) => Root = root;

    public WireValue Root { get; }

    /// <summary>The types of events with their keys.</summary>
    public IEnumerable<(string Type, string[] Required, string[] Keys)> Events =>
        from choice in Root.Find("$defs")!.Find("event")!.Find("oneOf")!.Items
        let properties = Resolved(choice).Find("properties")!
        select (
            properties.Find("type")!.Find("const")!.Text,
            Resolved(choice).Find("required")!.Items.Select(key => key.Text).ToArray(),
            properties.Members.Select(member => member.Key).ToArray());

    public static SchemaDocument Of(WireSchema schema) => new(WireValue.Parse(schema.Text));

    /// <summary>What is wrong with a document, by its path; nothing when it is valid.</summary>
    public IEnumerable<string> Check(WireValue document) => Check(Root, document);

    /// <summary>Every schema that applies to a value of a document, with that value; of several choices the one that it fits.</summary>
    public IEnumerable<(WireValue Schema, WireValue Value)> Walk(WireValue document) => Walk(Root, document);

    /// <summary>The schema behind a reference.</summary>
    public WireValue Resolved(WireValue schema) =>
        schema.Find("$ref") is { } name ? Resolved(Root.Find("$defs")!.Find(name.Text["#/$defs/".Length..])!) : schema;

    private IEnumerable<(WireValue, WireValue)> Walk(WireValue given, WireValue value)
    {
        WireValue schema = Resolved(given);
        if (schema.Find("oneOf") is { } choices)
        {
            return Walk(choices.Items.Single(choice => !Check(choice, value).Any()), value);
        }

        IEnumerable<(WireValue, WireValue)> below = value.Kind switch
        {
            WireKind.Array => value.Items.SelectMany(item => Walk(schema.Find("items")!, item)),
            WireKind.Object => value.Members.SelectMany(member => Walk(Of(schema, member.Key)!, member.Value)),
            _ => [],
        };
        return below.Prepend((schema, value));
    }

    private static WireValue? Of(WireValue schema, string key) =>
        schema.Find("properties")?.Find(key) ?? (schema.Find("additionalProperties") is { Kind: WireKind.Object } others ? others : null);

    /// <summary>What is wrong with a value, measured by a part of the schema.</summary>
    public IEnumerable<string> Check(WireValue schema, WireValue value) => schema.Members.SelectMany(keyword => keyword.Key switch
    {
        "$ref" => Check(Resolved(schema), value),
        "oneOf" => keyword.Value.Items.Count(choice => !Check(choice, value).Any()) == 1 ? [] : Wrong(value, "fits not exactly one choice"),
        "type" => Is(keyword.Value.Text, value) ? [] : Wrong(value, $"is no {keyword.Value.Text}"),
        "const" or "enum" => keyword.Key == "const" && keyword.Value.Kind == WireKind.Number
            ? value.Kind == WireKind.Number && value.Number == keyword.Value.Number ? [] : Wrong(value, "is another number")
            : value.Kind == WireKind.Text && Codes(keyword).Contains(value.Text) ? [] : Wrong(value, "is another text"),
        "pattern" => value.Kind != WireKind.Text || Regex.IsMatch(value.Text, keyword.Value.Text, RegexOptions.ECMAScript) ? [] : Wrong(value, $"is not like {keyword.Value.Text}"),
        "minimum" => value.Kind != WireKind.Number || value.Number >= keyword.Value.Number ? [] : Wrong(value, "is too small"),
        "minItems" when value.Kind == WireKind.Array => value.Items.Length >= keyword.Value.Number ? [] : Wrong(value, "has too few items"),
        "maxItems" when value.Kind == WireKind.Array => value.Items.Length <= keyword.Value.Number ? [] : Wrong(value, "has too many items"),
        "minProperties" when value.Kind == WireKind.Object => value.Members.Length >= keyword.Value.Number ? [] : Wrong(value, "has too few keys"),
        "items" when value.Kind == WireKind.Array => value.Items.SelectMany(item => Check(keyword.Value, item)),
        "required" when value.Kind == WireKind.Object => keyword.Value.Items.Where(key => value.Find(key.Text) is null).SelectMany(key => Wrong(value, $"lacks {key.Text}")),
        "propertyNames" when value.Kind == WireKind.Object => value.Members
            .Where(member => !Regex.IsMatch(member.Key, keyword.Value.Find("pattern")!.Text)).SelectMany(member => Wrong(member.Value, "has an odd name")),
        "additionalProperties" when value.Kind == WireKind.Object => value.Members.SelectMany(
            member => Of(schema, member.Key) is { } known ? Check(known, member.Value) : Wrong(member.Value, "is not known")),
        var other when _checked.Contains(other) || _words.Contains(other) => [],
        var other => throw new NotSupportedException($"The keyword {other} is not checked here: teach this type what it means."),
    });

    private static string[] Codes(WireMember keyword) => keyword.Key == "const" ? [keyword.Value.Text] : [.. keyword.Value.Items.Select(code => code.Text)];

    private static bool Is(string type, WireValue value) => type == value.Kind switch
    {
        WireKind.Text => "string",
        WireKind.Boolean => "boolean",
        WireKind.Number when type == "integer" => value.Number == decimal.Truncate(value.Number) ? type : "number",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    private static string[] Wrong(WireValue value, string problem) => [$"{value.Path} {problem}"];
}
