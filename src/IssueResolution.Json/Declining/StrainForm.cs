using IssueResolution.Declining;

namespace IssueResolution.Json;

/// <summary>How strained a relationship is, as JSON; what is left out is as good as it can be.</summary>
internal static class StrainForm
{
    private static readonly WireField<RelationshipStrain, ClientConduct?> _conduct = TextForms.Code(ClientConduct.InOrder, "conduct", "conduct")
        .Optional("conduct", "How the client treats us.", (RelationshipStrain strain) => strain.Conduct == ClientConduct.Acceptable ? null : strain.Conduct);

    private static readonly WireField<RelationshipStrain, DemandReach?> _demand = TextForms.Code(DemandReach.InOrder, "demand-reach", "reach of a demand")
        .Optional("demand", "How far what it asks for goes.", (RelationshipStrain strain) => strain.Demand == DemandReach.Valid ? null : strain.Demand);

    private static readonly WireField<RelationshipStrain, TeamHarm?> _teamHarm = TextForms.Code(TeamHarm.InOrder, "team-harm", "harm to the team")
        .Optional("teamHarm", "What it does to our people.", (RelationshipStrain strain) => strain.TeamHarm == TeamHarm.None ? null : strain.TeamHarm);

    private static readonly WireField<RelationshipStrain, int?> _formalNotices =
        Count("formalNotices", "How many formal notices the client had about its conduct.", strain => strain.FormalNotices);

    private static readonly WireField<RelationshipStrain, int?> _documentedDeclines =
        Count("documentedDeclines", "How often we declined in writing, with an alternative.", strain => strain.DocumentedDeclines);

    private static readonly WireField<RelationshipStrain, int?> _failedRecoveryCycles =
        Count("failedRecoveryCycles", "How often we tried to recover, and it did not hold.", strain => strain.FailedRecoveryCycles);

    private static readonly WireField<RelationshipStrain, bool> _ourFaultSettled = AmountForms.Flag.Usually(
        false, "ourFaultSettled", "Whether our own part is made good; false unless it says otherwise.", (RelationshipStrain strain) => strain.IsOurFaultSettled);

    public static WireForm<RelationshipStrain> Strain { get; } = WireFields.Object(
        "relationship", Make, _conduct, _demand, _teamHarm, _formalNotices, _documentedDeclines, _failedRecoveryCycles, _ourFaultSettled);

    private static WireField<RelationshipStrain, int?> Count(string key, string hint, Func<RelationshipStrain, int> of) =>
        AmountForms.Count.OptionalValue(key, hint, (RelationshipStrain strain) => of(strain) == 0 ? null : (int?)of(strain));

    private static RelationshipStrain Make(WireValue value) => new()
    {
        Conduct = _conduct.In(value) ?? ClientConduct.Acceptable,
        Demand = _demand.In(value) ?? DemandReach.Valid,
        TeamHarm = _teamHarm.In(value) ?? TeamHarm.None,
        FormalNotices = _formalNotices.In(value) ?? 0,
        DocumentedDeclines = _documentedDeclines.In(value) ?? 0,
        FailedRecoveryCycles = _failedRecoveryCycles.In(value) ?? 0,
        IsOurFaultSettled = _ourFaultSettled.In(value),
    };
}
