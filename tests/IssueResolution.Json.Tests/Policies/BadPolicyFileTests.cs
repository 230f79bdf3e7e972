namespace IssueResolution.Json.Tests.Policies;

/// <summary>Every mistake is one message with line, column, path and the way out.</summary>
public sealed class BadPolicyFileTests
{
    private const string Clocks = """{ "resolution": { "kind": "resolution", "targets": { "*": "PT24H" } } }""";

    [Theory]
    [InlineData("{}", "Line 1, column 1, $: The key \"version\" is missing. Write \"version\": 1.")]
    [InlineData("""{ "version": 2, "calender": {} }""", "$.version: This version is not known here. Known is 1")]
    [InlineData("""{ "version": "1" }""", "$.version: Expected a number without quotes, found a text.")]
    [InlineData("""{ "version": 1, "calender": {} }""", "Line 1, column 17, $.calender: The key \"calender\" is not known here. Known are version, statuses, calendars, policies.")]
    [InlineData("""{ "version": 1 }""", "$: The key \"calendars\" is missing")]
    [InlineData("""{ "version": 1, "calendars": {} }""", "$: The key \"policies\" is missing")]
    [InlineData("""{ "version": 1, "calendars": { " ": { "zone": "Etc/UTC", "weekly": {} } }, "policies": [] }""", "A name must not be empty")]
    [InlineData("""{ "version": 1, "calendars": {}, "policies": [] }""", "$.policies: No rule catches every case. End the list with a policy without \"when\".")]
    [InlineData("""{ "version": 1, "calendars": {}, "policies": [{ "id": "p", "calendar": "desk", "clocks": {} }] }""", "$.policies[0].calendar: There is no calendar \"desk\". Describe it under \"calendars\".")]
    [InlineData("""{ "version": 1, "statuses": ["open", "open"], "calendars": {}, "policies": [] }""", "$.policies: No rule")]
    public void A_mistake_in_the_file_is_named_with_its_place(string json, string message) => Refused(json, message);

    [Theory]
    [InlineData("calendar", "\"desc\"", "$.policies[0].calendar: There is no calendar \"desc\". There are desk.")]
    [InlineData("calendar", "", "$.policies[0]: The key \"calendar\" is missing")]
    [InlineData("id", "\"\"", "$.policies[0].id: A name must not be empty")]
    [InlineData("clocks", "{}", "$.policies[0].clocks: The policy has no clock")]
    [InlineData("clock", "{}", "$.policies[0].clock: The key \"clock\" is not known here")]
    [InlineData("priorities", """["high", "low", "high"]""", "$.policies[0].priorities[2]: \"high\" comes twice. Keep one of them.")]
    [InlineData("priorities", """["high", 2]""", "$.policies[0].priorities[1]: Expected a text in double quotes, found a number.")]
    [InlineData("resolvedStatuses", """[""]""", "$.policies[0].resolvedStatuses[0]: A name must not be empty")]
    [InlineData("when", """{ "tier": [] }""", "$.policies[0].when.tier: No value is allowed, so no case would match")]
    [InlineData("when", """{ "tier": "gold" }""", "$.policies[0].when.tier: Expected a list")]
    [InlineData("when", """{ "tier": ["gold"] }""", "$.policies: No rule catches every case.")]
    [InlineData("validFrom", "\"2026-01-01\"", "$.policies[0].validFrom: \"2026-01-01\" is no instant. Write it as \"2026-03-02T09:00:00Z\"")]
    [InlineData("validTo", "\"2026-01-01T00:00:00+09:00\"", "$.policies: From 2025-12-31T15:00:00Z on no rule catches every case.")]
    [InlineData("onPriorityChange", "\"carryElapsed\"", "$.policies[0].onPriorityChange: \"carryElapsed\" is no way to change priorities. Known are retroactive, carry-elapsed, carry-fraction, restart, keep-original.")]
    [InlineData("onPriorityChange", """{ "raise": "restart" }""", "$.policies[0].onPriorityChange: The key \"lower\" is missing. Write one code for both")]
    [InlineData("onCalendarChange", "\"restart\"", "\"restart\" is no way to change calendars. Known are pin, forward, retroactive.")]
    public void A_mistake_in_a_policy_is_named_with_its_place(string key, string json, string message) => Refused(File(Policy((key, json))), message);

    [Theory]
    [InlineData("kind", "\"reply\"", "$.policies[0].clocks.c.kind: \"reply\" is no kind of clock. Known are acknowledge, first-response")]
    [InlineData("kind", "\"duty\"", "$.policies[0].clocks.c: The key \"startsOn\" is missing")]
    [InlineData("targets", "{}", "$.policies[0].clocks.c.targets: No priority has a target")]
    [InlineData("targets", """{ "high": 4 }""", "$.policies[0].clocks.c.targets.high: Expected an object")]
    [InlineData("targets", """{ "high": "4h" }""", "$.policies[0].clocks.c.targets.high: \"4h\" is no time allowed")]
    [InlineData("targets", """{ "high": { "target": "PT4H" } }""", "$.policies[0].clocks.c.targets.high: The key \"calendar\" is missing")]
    [InlineData("targets", """{ "high": { "target": "PT4H", "calendar": "night" } }""", "$.policies[0].clocks.c.targets.high.calendar: There is no calendar \"night\"")]
    [InlineData("targets", """{ "high": { "target": "PT4H", "zone": "x" } }""", "$.policies[0].clocks.c.targets.high.zone: The key \"zone\" is not known here. Known are target, calendar.")]
    [InlineData("pausesOn", "[\" \"]", "$.policies[0].clocks.c.pausesOn[0]: A name must not be empty")]
    [InlineData("onReopen", "\"restart\"", "\"restart\" is no rule for reopening. Known are continue, count-closed, new-cycle, first-stands.")]
    [InlineData("onResolved", "\"stop\"", "\"stop\" is no rule for resolving. Known are fulfils, ignore.")]
    [InlineData("startsOn", "\"opened\"", "$.policies[0].clocks.c.startsOn: Only a duty starts and stops on milestones")]
    [InlineData("thresholds", """[{ "percent": 50 }]""", "$.policies[0].clocks.c.thresholds[0]: The key \"id\" is missing")]
    [InlineData("thresholds", """[{ "id": "half" }]""", "$.policies[0].clocks.c.thresholds[0]: A threshold lies at a percentage or at an offset.")]
    [InlineData("thresholds", """[{ "id": "half", "percent": 50, "offset": "PT1H" }]""", "A threshold lies at a percentage or at an offset.")]
    [InlineData("thresholds", """[{ "id": "a", "percent": 50 }, { "id": "a", "percent": 60 }]""", "$.policies[0].clocks.c.thresholds[1].id: The threshold \"a\" comes twice in this clock")]
    [InlineData("thresholds", """[{ "id": "a", "percent": -1 }]""", "$.policies[0].clocks.c.thresholds[0].percent: A percentage is zero or more")]
    [InlineData("thresholds", """[{ "id": "a", "offset": "soon" }]""", "$.policies[0].clocks.c.thresholds[0].offset: \"soon\" is no duration")]
    [InlineData("pauses", "[]", "$.policies[0].clocks.c.pauses: The key \"pauses\" is not known here. Known are kind, startsOn, stopsOn, targets, pausesOn, onReopen, onResolved, thresholds.")]
    public void A_mistake_in_a_clock_is_named_with_its_place(string key, string json, string message) =>
        Refused(File(Policy(("clocks", $"{{ \"c\": {Object((key, json), ("kind", "\"resolution\""), ("targets", """{ "*": "PT24H" }"""))} }}"))), message);

    [Theory]
    [InlineData("stopsOn", "\"opened\"", "$.policies[0].clocks.d.stopsOn: The duty would start and end with \"opened\"")]
    [InlineData("stopsOn", "", "The key \"stopsOn\" is missing")]
    public void A_mistake_in_a_duty_is_named_with_its_place(string key, string json, string message) => Refused(
        File(Policy(("clocks", $"{{ \"d\": {Object((key, json), ("kind", "\"duty\""), ("startsOn", "\"opened\""), ("stopsOn", "\"done\""), ("targets", """{ "*": "PT24H" }"""))} }}"))),
        message);

    [Fact]
    public void Two_policies_with_one_id_are_refused_where_the_second_stands() =>
        Refused(File(Policy() + ",\n" + Policy()), "Line 2, column 9, $.policies[1].id: The policy \"p\" comes twice. Give each an id of its own.");

    [Fact]
    public void A_validity_that_ends_before_it_starts_is_refused_at_its_end() => Refused(
        File(Policy(("validFrom", "\"2026-02-01T00:00:00Z\""), ("validTo", "\"2026-02-01T00:00:00Z\""))), "$.policies[0].validTo: The policy would never be valid");

    private static string File(string policies) => $$"""{ "version": 1, "calendars": { "desk": { "zone": "Etc/UTC", "weekly": "24x7" } }, "policies": [{{policies}}] }""";

    private static string Policy(params (string Key, string Json)[] changes) => Object([.. changes, ("id", "\"p\""), ("calendar", "\"desk\""), ("clocks", Clocks)]);

    private static string Object(params (string Key, string Json)[] members) =>
        $"{{ {string.Join(", ", members.DistinctBy(member => member.Key).Where(member => member.Json.Length > 0).Select(member => $"\"{member.Key}\": {member.Json}"))} }}";

    private static void Refused(string json, string message) =>
        Assert.Contains(message, Assert.Throws<WireFormatException>(() => PolicyFileJson.Parse(json)).Message, StringComparison.Ordinal);
}
