using IssueResolution.Json.Tests.Generators;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Json.Tests.Histories;

public sealed class EventHistoryJsonTests
{
    private static readonly Instant _nine = Instant.FromUtc(2026, 3, 2, 9, 0);

    [Fact]
    public void Offsets_are_read_and_defaults_are_filled_in()
    {
        var history = Assert.IsType<Decision<EventHistory>.Granted>(EventHistoryJson.Parse(
            """{ "version": 1, "events": [{ "at": "2026-03-02T18:00:00+09:00", "type": "opened" }, { "type": "due-override", "clock": "resolution", "due": null, "at": "2026-03-02T09:00:00.000000001Z" }] }""")).Value;

        Assert.Equal([new ClockEvent.Opened(_nine), new ClockEvent.DueOverridden(_nine.PlusNanoseconds(1), "resolution", null)], history.Events);
    }

    [Fact]
    public void Events_that_contradict_each_other_are_refused_with_the_reason()
    {
        var refused = Assert.IsType<Decision<EventHistory>.Refused>(EventHistoryJson.Parse("""{ "version": 1, "events": [{ "at": "2026-03-02T09:00:00Z", "type": "acknowledged" }] }"""));

        Assert.Equal(RefusalCode.NotOpenedOnce, refused.Code);
    }

    [Fact]
    public void A_calendar_that_no_file_names_cannot_be_written()
    {
        CaseHistory given = CaseHistories.Make(new Chance(1));
        EventHistory history = Assert.IsType<Decision<EventHistory>.Granted>(
            EventHistory.Of(new ClockEvent.Opened(_nine), new ClockEvent.CalendarChanged(_nine, given.Policies.Policies.Rules[0].Value.Calendar))).Value;

        Assert.Throws<ArgumentException>(() => EventHistoryJson.Write(history));
    }

    [Theory]
    [InlineData("""{ "events": [] }""", "$: The key \"version\" is missing")]
    [InlineData("""{ "version": 3, "events": [] }""", "$.version: This version is not known here")]
    [InlineData("""{ "version": 1 }""", "$: The key \"events\" is missing")]
    [InlineData("""{ "version": 1, "events": [{ "type": "opened" }] }""", "$.events[0]: The key \"at\" is missing")]
    [InlineData("""{ "version": 1, "events": [{ "at": "2026-03-02T09:00:00Z" }] }""", "$.events[0]: The key \"type\" is missing. Write one of acknowledged, assigned")]
    [InlineData("""{ "version": 1, "events": [{ "at": "2026-03-02T09:00:00", "type": "opened" }] }""", "$.events[0].at: \"2026-03-02T09:00:00\" is no instant")]
    [InlineData("""{ "version": 1, "events": [{ "at": "2026-03-02T09:00:00Z", "type": "dueOverride" }] }""", "$.events[0].type: \"dueOverride\" is no type of event. Known are acknowledged")]
    [InlineData("""{ "version": 1, "events": [{ "at": "2026-03-02T09:00:00Z", "type": "message", "to": "x" }] }""", "$.events[0].to: The key \"to\" is not known here. Known are at, type, recordedAt, id, voids, by.")]
    [InlineData("""{ "version": 1, "events": [{ "at": "2026-03-02T09:00:00Z", "type": "message", "by": "customer" }] }""", "$.events[0].by: \"customer\" is no speaker. Known are client, agent, bot, internal.")]
    [InlineData("""{ "version": 1, "events": [{ "at": "2026-03-02T09:00:00Z", "type": "status" }] }""", "$.events[0]: The key \"to\" is missing")]
    [InlineData("""{ "version": 1, "events": [{ "at": "2026-03-02T09:00:00Z", "type": "status", "to": "" }] }""", "$.events[0].to: A name must not be empty")]
    [InlineData("""{ "version": 1, "events": [{ "at": "2026-03-02T09:00:00Z", "type": "calendar", "to": "desk" }] }""", "$.events[0].to: \"desk\" is the name of something in a policy file, and none was handed in")]
    [InlineData("""{ "version": 1, "events": [{ "at": "2026-03-02T09:00:00Z", "type": "due-override", "clock": "resolution" }] }""", "$.events[0]: The key \"due\" is missing")]
    public void A_mistake_is_named_with_its_place(string json, string message) =>
        Assert.Contains(message, Assert.Throws<WireFormatException>(() => EventHistoryJson.Parse(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("calendar", "There is no calendar \"none\". There are ")]
    [InlineData("policy", "There is no policy \"none\". There are ")]
    public void A_name_that_the_policy_file_lacks_is_named_with_those_it_has(string type, string message)
    {
        string json = $$"""{ "version": 1, "events": [{ "at": "2026-03-02T09:00:00Z", "type": "{{type}}", "to": "none" }] }""";

        Assert.Contains(message, Assert.Throws<WireFormatException>(() => EventHistoryJson.Parse(json, CaseHistories.Make(new Chance(1)).Policies)).Message, StringComparison.Ordinal);
    }
}
