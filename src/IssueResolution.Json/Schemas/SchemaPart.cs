using System.Collections.Immutable;

namespace IssueResolution.Json;

/// <summary>A piece of a JSON Schema, draft 2020-12, with the definitions that it refers to.</summary>
internal sealed class SchemaPart
{
    private readonly ImmutableArray<(string Key, WireNode? Value)> _keywords;
    private readonly ImmutableSortedDictionary<string, WireNode> _definitions;

    private SchemaPart(IEnumerable<(string, WireNode?)> keywords, ImmutableSortedDictionary<string, WireNode> definitions) =>
        (_keywords, _definitions) = ([.. keywords], definitions);

    /// <summary>Any value at all.</summary>
    public static SchemaPart Anything { get; } = new([], ImmutableSortedDictionary<string, WireNode>.Empty);

    public static SchemaPart Flag { get; } = OfType("boolean");

    public static SchemaPart NumberFromZero { get; } = OfType("number", ("minimum", WireNode.Number(0)));

    public static SchemaPart WholeFromZero { get; } = OfType("integer", ("minimum", WireNode.Number(0)));

    public static SchemaPart WholeFromOne { get; } = OfType("integer", ("minimum", WireNode.Number(1)));

    public static SchemaPart Null { get; } = OfType("null");

    /// <summary>A text; of this pattern, if there is one.</summary>
    public static SchemaPart Text(string? pattern = null) => OfType("string", ("pattern", pattern is null ? null : WireNode.Text(pattern)));

    public static SchemaPart Codes(IEnumerable<string> codes) => OfType("string", ("enum", WireNode.Texts(codes)));

    /// <summary>This value and no other.</summary>
    public static SchemaPart Just(WireNode value) => new([("const", value)], ImmutableSortedDictionary<string, WireNode>.Empty);

    public static SchemaPart OneOf(ImmutableArray<SchemaPart> choices) =>
        new([("oneOf", WireNode.List(choices.Select(choice => choice.Node)))], Together(choices));

    public static SchemaPart List(SchemaPart item, int atLeast = 0, int? atMost = null) => new(
        [
            ("type", WireNode.Text("array")), ("items", item.Node),
            ("minItems", atLeast == 0 ? null : WireNode.Number(atLeast)), ("maxItems", atMost is { } most ? WireNode.Number(most) : null),
        ],
        item._definitions);

    /// <summary>An object of these keys and no others.</summary>
    public static SchemaPart Object(IEnumerable<(string Key, SchemaPart Value, bool IsRequired)> members)
    {
        ImmutableArray<(string Key, SchemaPart Value, bool IsRequired)> all = [.. members];
        string[] required = [.. from member in all where member.IsRequired select member.Key];
        return new(
            [
                ("type", WireNode.Text("object")),
                ("properties", WireNode.Object(all.Select(member => (member.Key, (WireNode?)member.Value.Node)))),
                ("required", required.Length == 0 ? null : WireNode.Texts(required)),
                ("additionalProperties", WireNode.Flag(false)),
            ],
            Together(all.Select(member => member.Value)));
    }

    /// <summary>An object whose keys are names that the writer chooses.</summary>
    public static SchemaPart ByName(SchemaPart value, string? keyPattern = null, int atLeast = 0) => new(
        [
            ("type", WireNode.Text("object")),
            ("propertyNames", keyPattern is null ? null : WireNode.Object([("pattern", WireNode.Text(keyPattern))])),
            ("minProperties", atLeast == 0 ? null : WireNode.Number(atLeast)),
            ("additionalProperties", value.Node),
        ],
        value._definitions);

    /// <summary>The same under a name, to be referred to from several places.</summary>
    public SchemaPart Named(string name) => new([("$ref", WireNode.Text($"#/$defs/{name}"))], _definitions.Add(name, Node));

    /// <summary>The same with words for people.</summary>
    public SchemaPart Described(string words) => new([.. _keywords, ("description", WireNode.Text(words))], _definitions);

    /// <summary>A whole schema.</summary>
    public WireNode Document(string id, string title) => WireNode.Object(
    [
        ("$schema", WireNode.Text("https://json-schema.org/draft/2020-12/schema")),
        ("$id", WireNode.Text(id)),
        ("title", WireNode.Text(title)),
        .. _keywords,
        ("$defs", _definitions.IsEmpty ? null : WireNode.Object(_definitions.Select(known => (known.Key, (WireNode?)known.Value)))),
    ]);

    private WireNode Node => WireNode.Object(_keywords);

    private static SchemaPart OfType(string type, params IEnumerable<(string, WireNode?)> keywords) =>
        new([("type", WireNode.Text(type)), .. keywords], ImmutableSortedDictionary<string, WireNode>.Empty);

    private static ImmutableSortedDictionary<string, WireNode> Together(IEnumerable<SchemaPart> parts) => parts
        .SelectMany(part => part._definitions)
        .GroupBy(known => known.Key, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(same => same.Key, One, StringComparer.Ordinal);

    private static WireNode One(IGrouping<string, KeyValuePair<string, WireNode>> same) =>
        same.Select(known => known.Value.ToText()).Distinct().Count() == 1
            ? same.First().Value
            : throw new NotSupportedException($"Two parts of a schema are called '{same.Key}' and differ: give each a name of its own.");
}
