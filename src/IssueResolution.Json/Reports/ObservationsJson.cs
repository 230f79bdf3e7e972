using System.Collections.Immutable;
using IssueResolution.Detecting;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>What was noticed and measured at a client, as JSON.</summary>
internal static class ObservationsJson
{
    private const string TimesWayOut = "Write {\"usual\": [\"PT4H\", \"PT6H\"], \"recent\": [\"PT20H\"]}.";
    private const string LinesWayOut = "Write {\"before\": [0, 0, 1], \"now\": 2}.";

    public static SignalLog ReadSignals(WireValue? list, Instant asOf) =>
        SignalLog.Of((list?.Items ?? []).Select(item => ReadSignal(item, asOf)));

    public static ImmutableArray<ScoreReading> ReadScores(WireValue? list, Instant asOf) => [.. (list?.Items ?? []).Select(item => ReadScore(item, asOf))];

    public static ClientObservations Read(WireValue? value, Instant asOf)
    {
        value?.RefuseKeysOtherThan(["replies", "payments", "linesQueried", "scopeTalks", "openChangeOrders"]);
        return value is null ? ClientObservations.None : new()
        {
            Replies = value.Find("replies") is { } replies ? ReadTimes(replies) : null,
            Payments = value.Find("payments") is { } payments ? ReadTimes(payments) : null,
            LinesQueried = value.Find("linesQueried") is { } lines ? ReadLines(lines) : null,
            ScopeTalks = [.. (value.Find("scopeTalks")?.Items ?? []).Select(item => IssueReportJson.Seen(item, asOf))],
            OpenChangeOrders = value.Find("openChangeOrders")?.CountFromZero(),
        };
    }

    private static ObservedSignal ReadSignal(WireValue item, Instant asOf)
    {
        item.RefuseKeysOtherThan(["signal", "at", "strength", "reportedBy"]);
        return new(
            item.Require("signal", "Name what was noticed, such as \"missed-meeting\".").Term(WarningSignal.InOrder),
            IssueReportJson.Seen(item.Require("at", "Write when it happened, such as \"2026-03-02T09:00:00Z\"."), asOf),
            item.Find("strength")?.Term(SignalStrength.InOrder) ?? SignalStrength.Noticeable,
            item.Find("reportedBy")?.Name());
    }

    private static ScoreReading ReadScore(WireValue item, Instant asOf)
    {
        item.RefuseKeysOtherThan(["at", "points"]);
        WireValue points = item.Require("points", "Write the score, such as 3.5.");
        WireValue at = item.Require("at", "Write when it was read, such as \"2026-03-02T09:00:00Z\".");
        return new(
            IssueReportJson.Seen(at, asOf) is var read && read < asOf ? read : throw at.Fault("The score at the instant of the judgement is computed. Leave it out."),
            points.Number >= 0m ? points.Number : throw points.Fault("A score is zero or more. Leave out the minus."));
    }

    private static (ClientBaseline Usual, ClientBaseline Recent) ReadTimes(WireValue value)
    {
        value.RefuseKeysOtherThan(["usual", "recent"]);
        return (ReadBaseline(value.Require("usual", TimesWayOut)), ReadBaseline(value.Require("recent", TimesWayOut)));
    }

    private static ClientBaseline ReadBaseline(WireValue list) => ClientBaseline.Of(list.Items.Select(IssueReportJson.Positive));

    private static (ImmutableArray<int> Before, int Now) ReadLines(WireValue value)
    {
        value.RefuseKeysOtherThan(["before", "now"]);
        return ([.. value.Require("before", LinesWayOut).Items.Select(WireTerms.CountFromZero)], value.Require("now", LinesWayOut).CountFromZero());
    }
}
