namespace IssueResolution.Json.Tests.Reports;

/// <summary>Every mistake is one message with line, column, path and the way out.</summary>
public sealed class BadIssueReportTests
{
    [Theory]
    [InlineData("version", "2", "$.version: This version is not known here.")]
    [InlineData("severity", "\"high\"", "$.severity: The key \"severity\" is not known here. Known are version, kind, client")]
    [InlineData("kind", "\"late\"", "$.kind: \"late\" is no kind of issue. Known are missed-deadline")]
    [InlineData("kind", "", "$: The key \"kind\" is missing. Name one of the kinds of issue")]
    [InlineData("client", "\" \"", "$.client: A name must not be empty.")]
    [InlineData("openedAt", "\"2026-03-05 15:30\"", "$.openedAt: \"2026-03-05 15:30\" is no instant. Write it as")]
    [InlineData("openedAt", "\"1815-06-18T11:00:00Z\"", "$.openedAt: Calendars do not know this time. Write an instant from 1900 to 2199.")]
    [InlineData("asOf", "\"2026-03-05T15:29:59Z\"", "$.asOf: The issue would be judged before it came in. Write \"openedAt\" or a later instant.")]
    [InlineData("calendar", "\"desk\"", "$.calendar: Expected an object: {...}, found a text.")]
    [InlineData("calendar", """{ "zone": "Mars", "weekly": "24x7" }""", "$.calendar.zone: \"Mars\" is no zone of the IANA database")]
    [InlineData("businessDay", "\"PT0H\"", "$.businessDay: A duration from which shares are taken is more than zero.")]
    [InlineData("visibility", "", "$: The key \"visibility\" is missing. Write one of internal-only, working-level")]
    [InlineData("wait", "\"waiting\"", "$.wait: \"waiting\" is not known here. Known are acknowledged")]
    [InlineData("anxiety", "3", "$.anxiety: Expected a text in double quotes, found a number.")]
    [InlineData("clientSeniority", "\"boss\"", "$.clientSeniority: \"boss\" is not known here. Known are working-level")]
    [InlineData("escalation", """{ "failedFixes": -1 }""", "$.escalation.failedFixes: A count is zero or more. Leave out the minus.")]
    [InlineData("escalation", """{ "reopenings": 0.5 }""", "$.escalation.reopenings: Expected a whole number, such as 3.")]
    [InlineData("overrides", """[{ "cell": "assessing.priority" }]""", "$.overrides[0]: The key \"value\" is missing.")]
    public void A_mistake_in_the_report_is_named_with_its_place(string key, string json, string message) => Refused(key, json, message);

    [Theory]
    [InlineData("""{ "facts": ["late"] }""", "$.ourView.facts[0]: \"late\" is not known here. Known are documentation-request")]
    [InlineData("""{ "fact": [] }""", "$.ourView.fact: The key \"fact\" is not known here. Known are facts, open, loss, slip.")]
    [InlineData("""{ "facts": ["minor-delay"], "open": ["minor-delay"] }""", "$.ourView.open[0]: \"minor-delay\" is among the \"facts\" as well.")]
    [InlineData("""{ "loss": "GBP 5" }""", "$.ourView.loss: A loss in money needs the value of the engagement. Give \"engagementValue\"")]
    [InlineData("""{ "loss": { "amount": 5, "currency": "GBP" } }""", "$.ourView.loss: An amount of money is one text. Write currency and amount")]
    [InlineData("""{ "loss": "GBP -5" }""", "$.ourView.loss: \"GBP -5\" is no amount of money: it is zero or more.")]
    [InlineData("""{ "loss": "pounds 5" }""", "$.ourView.loss: \"pounds\" is no currency. Write the three capital letters")]
    [InlineData("""{ "loss": 5 }""", "$.ourView.loss: An amount of money is one text.")]
    [InlineData("""{ "loss": "5" }""", "$.ourView.loss: \"5\" is no amount of money.")]
    [InlineData("""{ "slip": "P6D" }""", "$.ourView.slip: A slip in time needs the time that is left. Give \"scheduleLeft\"")]
    [InlineData("""{ "slip": "-P6D" }""", "$.ourView.slip: A slip is zero or more.")]
    [InlineData("""{ "slip": "six days" }""", "$.ourView.slip: \"six days\" is no duration.")]
    public void A_mistake_in_a_view_is_named_with_its_place(string json, string message) => Refused("ourView", json, message);

    [Theory]
    [InlineData("\"EUR 100\"", "$.clientView.loss: The loss is in XXY and the engagement in EUR. Convert one of them")]
    [InlineData("\"XXY 0\"", "$.engagementValue: An engagement without value has no shares.")]
    [InlineData("\"XXY 0.000000000000000000000001\"", "$.clientView.loss: XXY 1,000,000,000,000,000 is no share of")]
    public void A_loss_that_is_no_share_of_the_engagement_is_refused(string engagement, string message) => Refused(IssueReportJsonTests.Least(
        ("clientView", """{ "loss": "XXY 1000000000000000" }"""), ("engagementValue", engagement)), message);

    [Theory]
    [InlineData("impact", """{ "schedule": {} }""", "$.impact.schedule: The key \"level\" is missing. Write one of none, slight")]
    [InlineData("impact", """{ "quality": { "level": "slight" } }""", "$.impact.quality: The key \"quality\" is not known here. Known are schedule, deliverable, budget, business-goal.")]
    [InlineData("signals", """[{ "signal": "missed-meeting" }]""", "$.signals[0]: The key \"at\" is missing. Write when it happened")]
    [InlineData("signals", """[{ "signal": "yawning", "at": "2026-03-02T09:00:00Z" }]""", "$.signals[0].signal: \"yawning\" is not known here. Known are missed-meeting")]
    [InlineData("scores", """[{ "at": "2026-03-02T09:00:00Z", "points": -1 }]""", "$.scores[0].points: A score is zero or more.")]
    [InlineData("observations", """{ "replies": ["PT4H"] }""", "$.observations.replies: Expected an object: {...}, found a list.")]
    [InlineData("observations", """{ "replies": { "usual": ["PT4H"] } }""", "$.observations.replies: The key \"recent\" is missing. Write {\"usual\"")]
    [InlineData("observations", """{ "payments": { "usual": ["P0D"], "recent": [] } }""", "$.observations.payments.usual[0]: A duration from which shares are taken is more than zero.")]
    [InlineData("observations", """{ "linesQueried": { "before": [0, -1], "now": 1 } }""", "$.observations.linesQueried.before[1]: A count is zero or more.")]
    [InlineData("observations", """{ "answers": {} }""", "$.observations.answers: The key \"answers\" is not known here.")]
    [InlineData("planned", """{ "size": "huge" }""", "$.planned.size: \"huge\" is not known here. Known are everyday")]
    [InlineData("planned", """{ "size": "attended", "care": ["love"] }""", "$.planned.care[0]: \"love\" is not known here. Known are restricted, money-sensitive.")]
    [InlineData("sightings", """[{ "client": "N", "kind": "late", "at": "2026-03-02T09:00:00Z" }]""", "$.sightings[0].kind: \"late\" is no kind of issue.")]
    [InlineData("signals", """[{ "signal": "missed-meeting", "at": "2026-03-05T15:30:00.000000001Z" }]""", "$.signals[0].at: It lies after the judgement, which could not know of it.")]
    [InlineData("observations", """{ "scopeTalks": ["2026-03-05T15:30:00Z", "2026-03-06T09:00:00Z"] }""", "$.observations.scopeTalks[1]: It lies after the judgement")]
    [InlineData("sightings", """[{ "client": "N", "kind": "turnover", "at": "2026-03-06T09:00:00Z" }]""", "$.sightings[0].at: It lies after the judgement")]
    [InlineData("scores", """[{ "at": "2026-03-05T15:30:00Z", "points": 1 }]""", "$.scores[0].at: The score at the instant of the judgement is computed.")]
    [InlineData("scores", """[{ "at": "2026-03-06T15:30:00Z", "points": 1 }]""", "$.scores[0].at: It lies after the judgement")]
    [InlineData("escalation", """{ "satisfaction": "100.1%" }""", "$.escalation.satisfaction: \"100.1%\" is no part of a whole. Write a percentage from zero to a hundred")]
    [InlineData("escalation", """{ "satisfaction": 3 }""", "$.escalation.satisfaction: Expected a text in double quotes, found a number.")]
    [InlineData("escalation", """{ "clientEscalatedFirst": "yes" }""", "$.escalation.clientEscalatedFirst: Expected true or false, found a text.")]
    [InlineData("escalation", """{ "pattern": true }""", "$.escalation.pattern: The key \"pattern\" is not known here.")]
    public void A_mistake_in_a_part_is_named_with_its_place(string key, string json, string message) => Refused(key, json, message);

    private static void Refused(string key, string json, string message) => Refused(IssueReportJsonTests.Least((key, json)), message);

    private static void Refused(string json, string message) =>
        Assert.Contains(message, Assert.Throws<WireFormatException>(() => IssueReportJson.Parse(json)).Message, StringComparison.Ordinal);
}
