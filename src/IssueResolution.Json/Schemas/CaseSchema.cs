namespace IssueResolution.Json;

/// <summary>The schemas of cases, put together from their forms.</summary>
internal static class CaseSchema
{
    private static readonly SchemaPart _version = SchemaPart.Just(WireNames.Version);

    /// <summary>Read by the caller and not with the cases: the command line counts in it.</summary>
    private static readonly (string, SchemaPart, bool) _calendar = ("calendar", CalendarSchema.Calendar.Named("calendar"), false);

    public static SchemaPart One { get; } = SchemaPart.Object([("version", _version, true), _calendar, .. CaseForm.Schema]);

    public static SchemaPart Many { get; } =
        SchemaPart.Object([("version", _version, true), _calendar, ("cases", SchemaPart.List(SchemaPart.Object(CaseForm.Schema).Named("case")), true)]);
}
