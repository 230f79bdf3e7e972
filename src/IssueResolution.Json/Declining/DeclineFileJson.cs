using NodaTime;

namespace IssueResolution.Json;

/// <summary>Reads what is asked about saying no: a versioned file with a request, a demand, a relationship, or several of them.</summary>
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
/// A sentence is a text, or an object with <c>en</c> and <c>ja</c>. docs/samples/decline.json shows one.
/// </remarks>
public static class DeclineFileJson
{
    /// <summary>Reads a text.</summary>
    /// <exception cref="WireFormatException">The text is not JSON, has a key that is not known or misses one, or a value cannot be used.</exception>
    public static DeclineFile Parse(string json) => Read(WireValue.Parse(json));

    /// <summary>The same for an object that stands inside another text.</summary>
    /// <exception cref="WireFormatException">A key is not known or missing, or a value cannot be used.</exception>
    public static DeclineFile Read(WireValue value)
    {
        Guard.Against.Null(value).RequireVersion();
        value.RefuseKeysOtherThan(["version", "zone", "request", "demand", "relationship"]);
        DeclineFile file = new()
        {
            Zone = value.Find("zone") is { } zone ? ZoneJson.Read(zone) : DateTimeZone.Utc,
            Demand = value.Find("demand") is { } demand ? DemandJson.Read(demand) : null,
            Relationship = value.Find("relationship") is { } strain ? StrainJson.Read(strain) : null,
        };
        return value.Find("request") is { } request ? RequestJson.Read(request, file)
            : file.Demand is null && file.Relationship is null
                ? throw value.Fault("There is nothing to answer. Write a \"request\", a \"demand\" or a \"relationship\".")
            : file;
    }
}
