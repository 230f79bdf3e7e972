namespace IssueResolution.Json;

/// <summary>The schemas of graphs of causes and of their analyses, put together from their forms.</summary>
internal static class CauseSchema
{
    private static readonly SchemaPart _version = SchemaPart.Just(WireNames.Version);

    public static SchemaPart Graph { get; } = SchemaPart.Object([("version", _version, true), .. WrittenGraph.Schema]);

    public static SchemaPart Analysis { get; } = SchemaPart.Object([("version", _version, true), .. WrittenAnalysis.Schema]);
}
