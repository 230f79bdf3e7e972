namespace IssueResolution.Json.Tests.Schemas;

/// <summary>The keys of a schema as a page lists them: a dot into an object, brackets into the items of a list.</summary>
internal static class SchemaPaths
{
    /// <summary>Every key with what may stand behind it. Where there is a choice of forms, the keys of none of them are listed.</summary>
    public static IEnumerable<(string Path, WireValue Schema, bool IsRequired)> In(SchemaDocument document) => Below(document, document.Root, "");

    private static IEnumerable<(string, WireValue, bool)> Below(SchemaDocument document, WireValue given, string at)
    {
        WireValue schema = document.Resolved(given);
        if (schema.Find("items") is { } items)
        {
            return Below(document, items, at.TrimEnd('.') + "[].");
        }

        string[] required = [.. (schema.Find("required")?.Items ?? []).Select(key => key.Text)];
        return (schema.Find("properties")?.Members ?? []).SelectMany(member =>
            Below(document, member.Value, at + member.Key + ".").Prepend((at + member.Key, member.Value, required.Contains(member.Key))));
    }
}
