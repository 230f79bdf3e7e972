using System.Text.Json;

namespace IssueResolution.Json.Tests.Schemas;

/// <summary>Writes a document again with something in it changed.</summary>
internal static class Edited
{
    /// <summary>With other JSON in the place of values: each object may name one of its own.</summary>
    public static string Text(WireValue root, Func<WireValue, (WireValue Place, string Json)?> edit)
    {
        Dictionary<WireValue, string> edits = [];
        Collect(root, edit, edits);
        return Text(root, edits);
    }

    /// <summary>With other JSON in the place of one value.</summary>
    public static string Replaced(WireValue root, WireValue place, string json) => Text(root, new Dictionary<WireValue, string> { [place] = json });

    /// <summary>With one more member in an object.</summary>
    public static string Extended(WireValue root, WireValue place, string key) =>
        Replaced(root, place, $"{{{string.Join(",", place.Members.Select(member => $"{Quoted(member.Key)}:{Text(member.Value, [])}").Append($"{Quoted(key)}:1"))}}}");

    /// <summary>Without one member of an object.</summary>
    public static string Without(WireValue root, WireValue place, string key) =>
        Replaced(root, place, $"{{{string.Join(",", place.Members.Where(member => member.Key != key).Select(member => $"{Quoted(member.Key)}:{Text(member.Value, [])}"))}}}");

    public static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static void Collect(WireValue value, Func<WireValue, (WireValue Place, string Json)?> edit, Dictionary<WireValue, string> edits)
    {
        if (edit(value) is { } found)
        {
            edits.Add(found.Place, found.Json);
        }

        foreach (WireValue below in value.Kind switch { WireKind.Object => value.Members.Select(member => member.Value), WireKind.Array => value.Items, _ => [] })
        {
            Collect(below, edit, edits);
        }
    }

    private static string Text(WireValue value, Dictionary<WireValue, string> edits) => edits.TryGetValue(value, out string? json) ? json : value.Kind switch
    {
        WireKind.Object => $"{{{string.Join(",", value.Members.Select(member => $"{Quoted(member.Key)}:{Text(member.Value, edits)}"))}}}",
        WireKind.Array => $"[{string.Join(",", value.Items.Select(item => Text(item, edits)))}]",
        WireKind.Text => Quoted(value.Text),
        WireKind.Number => JsonSerializer.Serialize(value.Number),
        WireKind.Boolean => value.Flag ? "true" : "false",
        _ => "null",
    };
}
