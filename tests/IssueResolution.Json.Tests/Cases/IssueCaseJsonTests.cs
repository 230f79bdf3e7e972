using IssueResolution.Casework;
using IssueResolution.Json.Tests.Generators;
using IssueResolution.Json.Tests.Schemas;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Json.Tests.Cases;

public sealed class IssueCaseJsonTests
{
    private const string Beginning =
        """{ "type": "detected", "at": "2026-03-02T09:00:00Z", "by": "Ann", "kind": "missed-deadline", "severity": "high", "what": "It has not come." }""";

    [Fact]
    public void Every_event_has_a_wire_form_with_the_keys_of_its_properties()
    {
        SchemaDocument schema = SchemaDocument.Of(WireSchema.Case);

        Assert.Equal(
            typeof(CaseEvent).GetNestedTypes().Select(KeysOf).Order(StringComparer.Ordinal),
            schema.Events.Select(known => string.Join(" ", known.Keys.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
        Assert.Equal(typeof(CaseEvent).GetNestedTypes().Length, schema.Events.Select(known => known.Type).Distinct().Count());
    }

    [Fact]
    public void Instants_keep_their_nanoseconds_and_are_written_in_utc()
    {
        string text = Case("""{ "type": "facts-gathered", "at": "2026-03-02T18:30:00.000000001+09:00", "by": "Ann" }""");
        IssueCase read = CaseFirm.Granted(IssueCaseJson.Parse(text, CaseFirm.Rules));

        Assert.Equal(Instant.FromUtc(2026, 3, 2, 9, 30).PlusNanoseconds(1), read.LastEventAt);
        Assert.Contains("\"at\": \"2026-03-02T09:30:00.000000001Z\"", IssueCaseJson.Write(read), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_event_is_named_with_line_column_path_and_way_out()
    {
        string text = Case("\n" + """{ "type": "closed", "at": "2026-03-02T10:00:00Z", "by": "Ann" }""");
        var refused = Assert.IsType<Decision<IssueCase>.Refused>(IssueCaseJson.Parse(text, CaseFirm.Rules));

        Assert.Equal(RefusalCode.NotFromHere, refused.Code);
        Assert.StartsWith("Line 2, column 1, $.events[1]: C-1 is detected, and closed does not follow from there.", refused.Message.English, StringComparison.Ordinal);
        Assert.StartsWith("2行目1文字目、$.events[1]：", refused.Message.Japanese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"E-1\"", "\"E-1\"")]
    [InlineData("\"Project\"", "\"Project\"")]
    [InlineData("\"E-1\", \"project\"", "\"E-1\", \"project\"")]
    public void A_lesson_that_stays_in_the_project_is_refused(string audience, string named)
    {
        WireFormatException fault = Assert.Throws<WireFormatException>(() => IssueCaseJson.Parse(Case(Lesson(audience))));

        Assert.Equal("$.events[1].lesson.audience", fault.Path);
        Assert.Equal($"{named}: this is the project itself. Only the team itself would hear the lesson. Share it with at least one more.", fault.Problem);
    }

    [Theory]
    [InlineData("\"E-1\", \"E-2\"")]
    [InlineData("\"Project\", \"All consultants\"")]
    [InlineData("\"e-1\"")]
    public void A_lesson_that_anybody_else_hears_is_read(string audience) => Assert.Equal(2, IssueCaseJson.Parse(Case(Lesson(audience))).Events.Length);

    [Fact]
    public void A_lesson_that_stays_in_the_project_is_refused_among_many_cases() => Assert.StartsWith(
        "$.cases[0].events[1].lesson.audience",
        Assert.Throws<WireFormatException>(() => CaseFileJson.Parse(
            "{ \"version\": 1, \"cases\": [" + Case(Lesson("\"E-1\"")).Replace("\"version\": 1, ", "", StringComparison.Ordinal) + "] }")).Path,
        StringComparison.Ordinal);

    [Fact]
    public void A_case_without_events_is_refused_where_the_list_stands()
    {
        RecordedCase empty = IssueCaseJson.Parse("""{ "version": 1, "id": "C-1", "engagement": "E-1", "events": [] }""");
        var refused = Assert.IsType<Decision<IssueCase>.Refused>(empty.Under(CaseFirm.Rules));

        Assert.Equal(RefusalCode.NotDetectedFirst, refused.Code);
        Assert.StartsWith("Line 1, column 61, $.events: ", refused.Message.English, StringComparison.Ordinal);
        Assert.Equal("C-1 (0 events)", empty.ToString());
    }

    [Theory]
    [InlineData("""{ "id": "C-1", "engagement": "E-1", "events": [] }""", "$: The key \"version\" is missing")]
    [InlineData("""{ "version": 2, "id": "C-1", "engagement": "E-1", "events": [] }""", "$.version: This version is not known here")]
    [InlineData("""{ "version": 1, "engagement": "E-1", "events": [] }""", "$: The key \"id\" is missing")]
    [InlineData("""{ "version": 1, "id": "C-1", "events": [] }""", "$: The key \"engagement\" is missing")]
    [InlineData("""{ "version": 1, "id": "C-1", "engagement": "E-1" }""", "$: The key \"events\" is missing")]
    [InlineData("""{ "version": 1, "id": " ", "engagement": "E-1", "events": [] }""", "$.id: The text says nothing")]
    [InlineData("""{ "version": 1, "id": "C-1", "id": "C-1", "engagement": "E-1", "events": [] }""", "$.id: The key \"id\" comes twice")]
    [InlineData("""{ "version": 1, "id": "C-1", "engagement": "E-1", "events": {} }""", "$.events: Expected a list: [...], found an object")]
    [InlineData("""{ "version": 1, "id": "C-1", "engagement": "E-1", "events": [], "state": "closed" }""", "$.state: The key \"state\" is not known here. Known are version, id, engagement, events.")]
    public void A_mistake_around_the_events_is_named_with_its_place(string json, string message) => Refuses(json, message);

    [Theory]
    [InlineData("""{ "at": "2026-03-02T09:00:00Z", "by": "Ann" }""", ": The key \"type\" is missing. Write one of detected, facts-gathered, ")]
    [InlineData("""{ "type": "Closed", "at": "2026-03-02T09:00:00Z", "by": "Ann" }""", ".type: \"Closed\" is no type of event. Known are detected, facts-gathered, ")]
    [InlineData("""{ "type": "closed", "by": "Ann" }""", ": The key \"at\" is missing")]
    [InlineData("""{ "type": "closed", "at": "2026-03-02T09:00:00Z" }""", ": The key \"by\" is missing. Say who recorded it.")]
    [InlineData("""{ "type": "closed", "at": "2026-03-02T09:00:00Z", "by": "" }""", ".by: The text says nothing")]
    [InlineData("""{ "type": "closed", "at": "2026-03-02 09:00", "by": "Ann" }""", ".at: \"2026-03-02 09:00\" is no instant")]
    [InlineData("""{ "type": "closed", "at": "2026-03-02T09:00:00Z", "by": "Ann", "because": "x" }""", ".because: The key \"because\" is not known here. Known are type, at, by, isPattern, isAskedOfAll.")]
    [InlineData("""{ "type": "resolved", "at": "2026-03-02T09:00:00Z", "by": "Ann", "what": null }""", ".what: Expected a text in double quotes, found null.")]
    [InlineData("""{ "type": "escalated", "at": "2026-03-02T09:00:00Z", "by": "Ann", "to": "Partner" }""", ".to: \"Partner\" is no role. Known are ")]
    [InlineData("""{ "type": "gesture-made", "at": "2026-03-02T09:00:00Z", "by": "Ann", "what": "x", "value": "JPY -1" }""", ".value: \"JPY -1\" is no amount of money: it is zero or more")]
    [InlineData("""{ "type": "gesture-made", "at": "2026-03-02T09:00:00Z", "by": "Ann", "what": "x", "value": "yen 1" }""", ".value: \"yen\" is no currency")]
    [InlineData("""{ "type": "committed", "at": "2026-03-02T09:00:00Z", "by": "Ann", "id": "x", "what": "x", "dueAt": "2026-03-03T09:00:00Z", "forecast": { "likely": "2026-03-03T09:00:00Z", "worstCase": "2026-03-02T09:00:00Z" } }""", ".forecast: The worst case 2026-03-02T09:00:00Z lies before")]
    [InlineData("""{ "type": "lesson-drawn", "at": "2026-03-02T09:00:00Z", "by": "Ann", "id": "x", "lesson": { "statement": "x", "audience": [] } }""", ".lesson.audience: The list is empty")]
    [InlineData("""{ "type": "lesson-drawn", "at": "2026-03-02T09:00:00Z", "by": "Ann", "id": "x", "lesson": { "statement": { "en": "x" }, "audience": ["a"] } }""", ".lesson.statement: The key \"ja\" is missing")]
    [InlineData("""{ "type": "plan-agreed", "at": "2026-03-02T09:00:00Z", "by": "Ann", "plan": { "options": [{ "what": "x", "takes": "-PT1H", "completeness": "40%" }] } }""", ".plan.options[0].takes: It must not be negative")]
    [InlineData("""{ "type": "plan-agreed", "at": "2026-03-02T09:00:00Z", "by": "Ann", "plan": { "options": [{ "what": "x", "takes": "1h", "completeness": "40%" }] } }""", ".plan.options[0].takes: \"1h\" is no duration")]
    [InlineData("""{ "type": "plan-agreed", "at": "2026-03-02T09:00:00Z", "by": "Ann", "plan": { "options": [{ "what": "x", "takes": "PT1H", "completeness": "101%" }] } }""", ".plan.options[0].completeness: \"101%\" is no part of a whole")]
    [InlineData("""{ "type": "plan-agreed", "at": "2026-03-02T09:00:00Z", "by": "Ann", "plan": { "options": [{ "what": "x", "takes": "PT1H", "completeness": "1%", "chosen": true }, { "what": "y", "takes": "PT1H", "completeness": "1%", "chosen": true }] } }""", ".plan.options[1]: The client chooses at most one option")]
    [InlineData("""{ "type": "plan-agreed", "at": "2026-03-02T09:00:00Z", "by": "Ann", "plan": { "resources": [{ "kind": "specialist", "team": "x", "effort": "PT0S" }] } }""", ".plan.resources[0].effort: It must be more than zero")]
    public void A_mistake_in_an_event_is_named_with_its_place(string item, string message) => Refuses(Case(item), "$.events[1]" + message);

    internal static string Case(params string[] more) =>
        $$"""{ "version": 1, "id": "C-1", "engagement": "E-1", "events": [{{string.Join(", ", more.Prepend(Beginning))}}] }""";

    private static string Lesson(string audience) =>
        $$"""{ "type": "lesson-drawn", "at": "2026-03-02T10:00:00Z", "by": "Ann", "id": "x", "lesson": { "statement": "Ask first", "audience": [{{audience}}] } }""";

    private static void Refuses(string json, string message) =>
        Assert.Contains(message, Assert.Throws<WireFormatException>(() => IssueCaseJson.Parse(json)).Message, StringComparison.Ordinal);

    private static string KeysOf(Type type) => string.Join(" ", type.GetProperties()
        .Where(property => property.Name != "EqualityContract")
        .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]).Append("type").Order(StringComparer.Ordinal));
}
