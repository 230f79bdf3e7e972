namespace IssueResolution.Json;

/// <summary>The schemas of cases, put together from their forms.</summary>
internal static class CaseSchema
{
    private static readonly SchemaPart _version = SchemaPart.Just(WireNames.Version);

    public static SchemaPart One { get; } = SchemaPart.Object([("version", _version, true), .. CaseForm.Schema]);

    public static SchemaPart Many { get; } =
        SchemaPart.Object([("version", _version, true), ("cases", SchemaPart.List(SchemaPart.Object(CaseForm.Schema).Named("case")), true)]);
}
