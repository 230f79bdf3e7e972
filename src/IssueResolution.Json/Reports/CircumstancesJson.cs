using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Escalating;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>What surrounds an issue, as JSON: the plan, earlier issues, and what calls for escalation.</summary>
internal static class CircumstancesJson
{
    public static PlannedResponse ReadPlanned(WireValue value)
    {
        value.RefuseKeysOtherThan(["size", "care"]);
        return PlannedResponse.Of(
            value.Require("size", $"Write one of {string.Join(", ", ResponseSize.InOrder.Select(size => size.Code))}.").Term(ResponseSize.InOrder),
            [.. (value.Find("care")?.Items ?? []).Select(item => item.Term(HandlingFlag.InOrder))]);
    }

    public static ImmutableArray<IssueSighting> ReadSightings(WireValue? list, Instant asOf) =>
        [.. (list?.Items ?? []).Select(item => ReadSighting(item, asOf))];

    public static EscalationSignals ReadEscalation(WireValue? value)
    {
        value?.RefuseKeysOtherThan(["consecutiveMisses", "satisfaction", "scopeChange", "missedTarget", "reopenings", "failedFixes", "clientEscalatedFirst"]);
        return value is null ? EscalationSignals.None : new()
        {
            ConsecutiveMisses = value.Find("consecutiveMisses")?.CountFromZero() ?? 0,
            Satisfaction = value.Find("satisfaction") is { } satisfaction ? ShareForms.PartOfWhole.Read(satisfaction) : null,
            ScopeChange = value.Find("scopeChange") is { } change ? ShareForms.Share.Read(change) : null,
            HasMissedTarget = value.Find("missedTarget")?.Flag ?? false,
            Reopenings = value.Find("reopenings")?.CountFromZero() ?? 0,
            FailedFixes = value.Find("failedFixes")?.CountFromZero() ?? 0,
            ClientEscalatedFirst = value.Find("clientEscalatedFirst")?.Flag ?? false,
        };
    }

    private static IssueSighting ReadSighting(WireValue item, Instant asOf)
    {
        item.RefuseKeysOtherThan(["client", "kind", "at"]);
        return new(
            item.Require("client", "Name the client.").Name(),
            IssueReportJson.Kind(item.Require("kind", "Name one of the kinds of issue, such as \"missed-deadline\".")),
            IssueReportJson.Seen(item.Require("at", "Write when it came up, such as \"2026-03-02T09:00:00Z\"."), asOf));
    }
}
