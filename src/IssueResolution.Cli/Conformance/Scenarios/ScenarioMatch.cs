using System.Globalization;
using IssueResolution.Json;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Conformance;

/// <summary>Scenarios about which of several policies applies.</summary>
internal static class ScenarioMatch
{
    /// <exception cref="WireFormatException">A policy or an attribute cannot be read.</exception>
    public static object? Answer(WireValue json)
    {
        Instant? at = json.Find("at") is { } instant ? AnswerText.InstantOf(instant) : null;
        CaseAttributes attributes = ScenarioQuestion.Required(json, "attributes").Members
            .Aggregate(CaseAttributes.None, (all, one) => all.With(one.Key, ValuesOf(one.Value)));
        IEnumerable<MatchRule<string>> rules = ScenarioQuestion.Required(json, "policies").Items.Select(policy => Rule(policy, ignoresValidity: at is null));
        return new Dictionary<string, object?> { ["policy"] = MatchRule.First([.. rules], attributes, at ?? NodaConstants.UnixEpoch)?.Id };
    }

    private static MatchRule<string> Rule(WireValue json, bool ignoresValidity)
    {
        json.RefuseKeysOtherThan(["id", "title", "note", "when", "validFrom", "validTo"]);
        string id = json.Require("id", "Every policy has a name.").Text;
        return new MatchRule<string>(
            id,
            id,
            json.Find("when") is { } when ? when.Members.Select(one => new MatchCondition(one.Key, ValuesOf(one.Value))) : [],
            ignoresValidity ? null : InstantOf(json, "validFrom"),
            ignoresValidity ? null : InstantOf(json, "validTo"));
    }

    private static Instant? InstantOf(WireValue json, string key) =>
        json.Find(key) is { Kind: not WireKind.Null } value ? AnswerText.InstantOf(value) : null;

    private static IEnumerable<string> ValuesOf(WireValue json) => json.Kind == WireKind.Array ? json.Items.Select(ValueOf) : [ValueOf(json)];

    private static string ValueOf(WireValue json) => json.Kind switch
    {
        WireKind.Number => json.Number.ToString(CultureInfo.InvariantCulture),
        WireKind.Boolean => AnswerText.Of(json.Flag),
        _ => json.Text,
    };
}
