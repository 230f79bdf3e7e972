using IssueResolution.Declining;

namespace IssueResolution.Json;

/// <summary>How strained a relationship is; what is left out is as good as it can be.</summary>
internal static class StrainJson
{
    public static RelationshipStrain Read(WireValue value)
    {
        value.RefuseKeysOtherThan(["conduct", "demand", "teamHarm", "formalNotices", "documentedDeclines", "failedRecoveryCycles", "ourFaultSettled"]);
        return new()
        {
            Conduct = value.Find("conduct")?.Step<ClientConduct>("conduct") ?? ClientConduct.Acceptable,
            Demand = value.Find("demand")?.Step<DemandReach>("reach of a demand") ?? DemandReach.Valid,
            TeamHarm = value.Find("teamHarm")?.Step<TeamHarm>("harm to the team") ?? TeamHarm.None,
            FormalNotices = value.Find("formalNotices")?.CountFromZero() ?? 0,
            DocumentedDeclines = value.Find("documentedDeclines")?.CountFromZero() ?? 0,
            FailedRecoveryCycles = value.Find("failedRecoveryCycles")?.CountFromZero() ?? 0,
            IsOurFaultSettled = value.Find("ourFaultSettled")?.Flag ?? false,
        };
    }
}
