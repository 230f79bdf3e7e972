using NodaTime;

namespace IssueResolution.Json;

/// <summary>What is asked about saying no, both ways: a versioned file with a request, a demand, a relationship, or several of them.</summary>
/// <remarks>
/// <code>
/// { "version": 1, "zone": "Asia/Tokyo",
///   "request": { "what": "delivery before Friday", "goal": "your board meeting", "at": "2026-03-02T09:00:00Z", "feasibility": "not-possible",
///     "notice": { "form": "written", "at": "2026-02-10T09:00:00Z" }, "evidence": { "form": "mail", "reference": "M-17", "at": "2026-02-10T09:00:00Z" },
///     "alternatives": [{ "what": "a weekend shift", "cost": "JPY 200000" }] },
///   "demand": { "failure": "the delay", "limit": "JPY 250000", "scope": { "included": ["report A"] },
///     "parts": [{ "what": "a fourth report", "item": "report D", "followsFromFailure": false, "value": "JPY 500000" }] },
///   "relationship": { "conduct": "abusive", "demand": "unreasonable", "formalNotices": 1 } }
/// </code>
/// A sentence is a text, or an object with <c>en</c> and <c>ja</c>; an amount is a text as in <see cref="MoneyJson"/>. docs/reference/decline-file.md
/// lists every key.
/// </remarks>
public static class DeclineFileJson
{
    private static readonly WireField<DeclineFile, DateTimeZone?> _zone = new WireForm<DateTimeZone>(ZoneJson.Read, zone => WireNode.Text(zone.Id), SchemaPart.Text())
        .Optional("zone", "In which zone dates are told to the client; UTC when it is left out.", (DeclineFile file) => file.Zone.Equals(DateTimeZone.Utc) ? null : file.Zone);

    private static readonly WireField<DeclineFile, DeclineFile?> _request =
        RequestForm.Request.Optional("request", "What a client asks for.", (DeclineFile file) => file.Request is null ? null : file);

    private static readonly WireField<DeclineFile, DemandQuestion?> _demand =
        DemandForm.Demand.Optional("demand", "What is demanded after a failure.", (DeclineFile file) => file.Demand);

    private static readonly WireField<DeclineFile, Declining.RelationshipStrain?> _relationship =
        StrainForm.Strain.Optional("relationship", "How strained a relationship is.", (DeclineFile file) => file.Relationship);

    internal static SchemaPart Schema { get; } = SchemaPart.Object(
    [
        ("version", SchemaPart.Just(WireNames.Version), true),
        .. new WireField<DeclineFile>[] { _zone, _request, _demand, _relationship }.Select(field => (field.Key, field.Schema, field.IsRequired)),
    ]);

    /// <summary>Reads a text.</summary>
    /// <exception cref="WireFormatException">The text is not JSON, has a key that is not known or misses one, or a value cannot be used.</exception>
    public static DeclineFile Parse(string json) => Read(WireValue.Parse(json));

    /// <summary>The same for an object that stands inside another text.</summary>
    /// <exception cref="WireFormatException">A key is not known or missing, or a value cannot be used.</exception>
    public static DeclineFile Read(WireValue value)
    {
        Guard.Against.Null(value).RequireVersion();
        value.RefuseKeysOtherThan(["version", _zone.Key, _request.Key, _demand.Key, _relationship.Key]);
        DeclineFile file = (_request.In(value) ?? new()) with
        {
            Zone = _zone.In(value) ?? DateTimeZone.Utc,
            Demand = _demand.In(value),
            Relationship = _relationship.In(value),
        };
        return file is { Request: null, Demand: null, Relationship: null }
            ? throw value.Fault("There is nothing to answer. Write a \"request\", a \"demand\" or a \"relationship\".")
            : file;
    }

    /// <summary>The text that <see cref="Parse"/> reads as an equal file; lines end in a line feed.</summary>
    /// <remarks>Without a request, what is said about one, such as the price, is left out.</remarks>
    /// <exception cref="ArgumentException">An amount is too fine to be paid, or a text holds half of a surrogate pair.</exception>
    public static string Write(DeclineFile file)
    {
        Guard.Against.Null(file);
        return WireNode.Object(
        [
            ("version", WireNames.Version), (_zone.Key, _zone.Write(file)), (_request.Key, _request.Write(file)), (_demand.Key, _demand.Write(file)),
            (_relationship.Key, _relationship.Write(file)),
        ]).ToText();
    }
}
