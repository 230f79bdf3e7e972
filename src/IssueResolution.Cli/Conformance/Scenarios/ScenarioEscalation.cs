using System.Globalization;
using IssueResolution.Escalating;
using IssueResolution.Json;
using NodaTime;

namespace IssueResolution.Cli.Conformance;

/// <summary>Scenarios about whom a chain tells, and when.</summary>
internal static class ScenarioEscalation
{
    /// <exception cref="WireFormatException">The chain or an event cannot be read.</exception>
    public static object? Answer(WireValue json)
    {
        EscalationChain chain = Chain(ScenarioQuestion.Required(json, "escalation"));
        ChainHistory history = ChainHistory.Of(ScenarioQuestion.Required(json, "events").Items.Select(item => Event(item, chain)));
        ChainReading reading = history.ReadAt(ScenarioQuestion.At(json, "asOf"));
        return new Dictionary<string, object?>
        {
            ["notifications"] = reading.Notifications.Select(Notification).ToList(),
            ["nextInstant"] = reading.NextInstant,
        };
    }

    private static EscalationChain Chain(WireValue json)
    {
        json.RefuseKeysOtherThan(["levels", "repeat", "ackTimeout"]);
        return new EscalationChain(
            json.Require("levels", "Name the levels in their order.").Items.Select(level => new EscalationLevel(
                level.Require("id", "Every level has a name.").Text,
                level.Find("then") is { } then ? ScenarioDurations.Of(then) : Duration.Zero)),
            json.Find("repeat") is { } repeat ? Whole(repeat) : 0,
            json.Find("ackTimeout") is { Kind: not WireKind.Null } timeout ? ScenarioDurations.Of(timeout) : null);
    }

    private static ChainEvent Event(WireValue json, EscalationChain chain)
    {
        Instant at = ScenarioQuestion.At(json, "at");
        WireValue type = json.Require("type", "Name the type of the event.");
        return type.Text switch
        {
            "triggered" => new ChainEvent.Triggered(at, chain),
            "acknowledged" => new ChainEvent.Acknowledged(at),
            "resolved" => new ChainEvent.Resolved(at),
            string other => throw type.Fault($"\"{other}\" is no event of a chain."),
        };
    }

    private static object? Notification(ChainNotification one) => new Dictionary<string, object?>
    {
        ["level"] = one.Level.Id,
        ["at"] = one.At,
        ["round"] = (decimal)one.Round,
    };

    private static int Whole(WireValue number) =>
        int.TryParse(number.Number.ToString(CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out int whole)
            ? whole
            : throw number.Fault("Count further rounds: zero or more.");
}
