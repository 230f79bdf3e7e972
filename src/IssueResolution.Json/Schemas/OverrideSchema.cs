namespace IssueResolution.Json;

/// <summary>The schema of files of overrides. How the value of a cell is written stands in the reference, cell by cell.</summary>
internal static class OverrideSchema
{
    private static readonly SchemaPart _entry = SchemaPart.Object(
    [
        ("cell", SchemaPart.Codes(ResolutionPolicyJson.Cells.Select(cells => cells.Code)).Described("The table or single value."), true),
        ("key", SchemaPart.Text().Described("Which cell of a table; left out for a single value."), false),
        ("value", SchemaPart.Anything.Described("What applies instead."), true),
        ("reason", TextForms.Text.Schema.Described("Why; shown wherever the value speaks."), true),
    ]).Named("override");

    /// <summary>The list alone, for a text that holds other things besides.</summary>
    public static SchemaPart List { get; } = SchemaPart.List(_entry);

    public static SchemaPart Overrides { get; } =
        SchemaPart.Object([("version", SchemaPart.Just(WireNames.Version), true), ("overrides", List, true)]);
}
