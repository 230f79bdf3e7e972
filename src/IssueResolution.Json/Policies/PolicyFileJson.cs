using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Timing;

namespace IssueResolution.Json;

/// <summary>Policy files as JSON, both ways; docs/reference/policy-file.md describes every key.</summary>
/// <remarks>What is written is read as an equal file, and equal files have one text.</remarks>
public static class PolicyFileJson
{
    /// <summary>Reads a text. It may not name holiday files.</summary>
    /// <exception cref="WireFormatException">The text is not JSON, has a key that is not known or misses one, or a value cannot be used.</exception>
    /// <exception cref="NotSupportedException">A holiday file is named.</exception>
    public static PolicyFile Parse(string json) => Read(WireValue.Parse(json), CalendarJson.RefuseFile);

    /// <summary>Reads a text whose calendars may name holiday files.</summary>
    /// <param name="value">The whole text.</param>
    /// <param name="readFile">Gives the text of a holiday file, as in <see cref="CalendarJson.Read(WireValue, Func{HolidayFile, string})"/>.</param>
    /// <exception cref="WireFormatException">A key is not known or missing, or a value cannot be used.</exception>
    public static PolicyFile Read(WireValue value, Func<HolidayFile, string> readFile)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(readFile);
        value.RequireVersion();
        value.RefuseKeysOtherThan(["version", "statuses", "calendars", "policies"]);
        WireValue calendars = value.Require("calendars", "Describe at least one, such as {\"desk\": {\"zone\": \"Europe/London\", \"weekly\": \"24x7\"}}.");
        ImmutableSortedDictionary<string, CalendarDefinition> definitions = calendars.Members.ToImmutableSortedDictionary(
            WireNames.Name, member => CalendarDefinitionJson.Read(member.Value, readFile), StringComparer.Ordinal);
        PolicySet<SlaPolicy> policies = Policies(value.Require("policies", "List at least one; the last is for every case, without \"when\"."), new(definitions));
        return new PolicyFile(definitions, policies, value.Find("statuses")?.DistinctNames() ?? []);
    }

    /// <summary>The text that <see cref="Parse"/> reads as an equal file: lines end in a line feed, and what is at its default is left out.</summary>
    /// <exception cref="ArgumentException">A name holds half of a surrogate pair.</exception>
    public static string Write(PolicyFile file) => WireNode.Object(
    [
        ("version", WireNames.Version),
        ("statuses", Guard.Against.Null(file).Statuses.IsEmpty ? null : WireNode.Texts(file.Statuses)),
        ("calendars", WireNode.Object(file.Calendars.Select(named => (named.Key, (WireNode?)CalendarDefinitionJson.Node(named.Value))))),
        ("policies", WireNode.List(file.Policies.Rules.Select(rule => PolicyJson.Write(rule, file.NameOf)))),
    ]).ToText();

    private static PolicySet<SlaPolicy> Policies(WireValue list, CalendarNames calendars)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<MatchRule<SlaPolicy>> rules = [];
        foreach (WireValue item in list.Items)
        {
            rules.Add(PolicyJson.Read(item, calendars));
            if (!ids.Add(rules[rules.Count - 1].Id))
            {
                throw item.Find("id")!.Fault($"The policy \"{Excerpt.Of(item.Find("id")!.Text)}\" comes twice. Give each an id of its own.");
            }
        }

        return PolicySet.Of(rules) switch
        {
            Decision<PolicySet<SlaPolicy>>.Granted granted => granted.Value,
            var refused => throw list.Fault(string.Join(" ", refused.Reasons.Select(reason => reason.Text.English)) + " End the list with a policy without \"when\"."),
        };
    }
}
