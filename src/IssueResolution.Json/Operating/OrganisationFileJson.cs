using System.Collections.Immutable;
using IssueResolution.Operating;

namespace IssueResolution.Json;

/// <summary>What a support organisation asks about itself, both ways: a versioned file with one question or several.</summary>
/// <remarks>
/// <code>
/// { "version": 1,
///   "outsourcing": { "phase": "established", "reportingCoverage": "65%", "policyCoverage": "90%", "vendorsCompared": 3, "handsOverQualityFramework": true },
///   "growth": { "plannedVolume": 2, "flowDesigned": true, "systemised": false, "trained": true, "delegated": true },
///   "backlog": [{ "inflow": 110, "outflow": 100, "systemWork": "8%" }],
///   "attrition": { "today": "2026-03-02", "stable": true, "hiresWell": true, "routineShare": "60%", "lastCareerTalk": "2025-06-01", "roadmap": true, "recognised": true },
///   "delegation": { "owner": "Ann", "checkEvery": "P7D", "reportTo": "Ben" },
///   "units": { "ours": "Support", "worksWith": ["Legal"],
///     "indicators": [{ "unit": "Support", "metric": "cases settled", "better": "higher", "easierWhen": "answers come the same day" }] } }
/// </code>
/// A sentence is a text, or an object with <c>en</c> and <c>ja</c>. docs/reference/organisation-file.md lists every key.
/// </remarks>
public static class OrganisationFileJson
{
    private static readonly WireField<OrganisationFile, OutsourcingCase?> _outsourcing =
        OutsourcingForm.Outsourcing.Optional("outsourcing", "What there is to hand to a vendor.", (OrganisationFile file) => file.Outsourcing);

    private static readonly WireField<OrganisationFile, GrowthQuestion?> _growth =
        GrowthForm.Growth.Optional("growth", "How growth is prepared.", (OrganisationFile file) => file.Growth);

    private static readonly WireField<OrganisationFile, ImmutableArray<BacklogPeriod>> _backlog =
        GrowthForm.Backlog.OrEmpty("backlog", "What came in and went out, in periods of equal length, the oldest first.", (OrganisationFile file) => file.Backlog);

    private static readonly WireField<OrganisationFile, AttritionQuestion?> _attrition =
        AttritionForm.Attrition.Optional("attrition", "What is known about people one would like to keep.", (OrganisationFile file) => file.Attrition);

    private static readonly WireField<OrganisationFile, DelegationDraft?> _delegation =
        DelegationForm.Delegation.Optional("delegation", "What is agreed about work in other hands.", (OrganisationFile file) => file.Delegation);

    private static readonly WireField<OrganisationFile, UnitQuestion?> _units =
        UnitForm.Units.Optional("units", "What other units are measured by.", (OrganisationFile file) => file.Units);

    private static readonly ImmutableArray<WireField<OrganisationFile>> _all = [_outsourcing, _growth, _backlog, _attrition, _delegation, _units];

    internal static SchemaPart Schema { get; } = SchemaPart.Object(
        [("version", SchemaPart.Just(WireNames.Version), true), .. _all.Select(field => (field.Key, field.Schema, field.IsRequired))]);

    /// <summary>Reads a text.</summary>
    /// <exception cref="WireFormatException">The text is not JSON, has a key that is not known or misses one, or a value cannot be used.</exception>
    public static OrganisationFile Parse(string json) => Read(WireValue.Parse(json));

    /// <summary>The same for an object that stands inside another text.</summary>
    /// <exception cref="WireFormatException">A key is not known or missing, or a value cannot be used.</exception>
    public static OrganisationFile Read(WireValue value)
    {
        Guard.Against.Null(value).RequireVersion();
        value.RefuseKeysOtherThan(["version", .. _all.Select(field => field.Key)]);
        OrganisationFile file = new()
        {
            Outsourcing = _outsourcing.In(value),
            Growth = _growth.In(value),
            Backlog = _backlog.In(value),
            Attrition = _attrition.In(value),
            Delegation = _delegation.In(value),
            Units = _units.In(value),
        };
        return file.IsEmpty
            ? throw value.Fault($"There is nothing to check. Write at least one of {string.Join(", ", _all.Select(field => $"\"{field.Key}\""))}.")
            : file;
    }

    /// <summary>The text that <see cref="Parse"/> reads as an equal file; lines end in a line feed.</summary>
    /// <remarks>Parts of a delegation that are there and say nothing, such as an empty owner, are left out.</remarks>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair.</exception>
    public static string Write(OrganisationFile file) =>
        WireNode.Object([("version", WireNames.Version), .. _all.Select(field => (field.Key, field.Write(Guard.Against.Null(file))))]).ToText();
}
