using System.Collections.Immutable;
using IssueResolution.Detecting;

namespace IssueResolution.Json;

/// <summary>What was noticed and measured at a client, as JSON.</summary>
internal static class ObservationsJson
{
    private const string TimesWayOut = "Write {\"usual\": [\"PT4H\", \"PT6H\"], \"recent\": [\"PT20H\"]}.";
    private const string LinesWayOut = "Write {\"before\": [0, 0, 1], \"now\": 2}.";

    public static SignalLog ReadSignals(WireValue? list) => SignalLog.Of((list?.Items ?? []).Select(ReadSignal));

    public static ImmutableArray<ScoreReading> ReadScores(WireValue? list) => [.. (list?.Items ?? []).Select(ReadScore)];

    public static ClientObservations Read(WireValue? value)
    {
        value?.RefuseKeysOtherThan(["replies", "payments", "linesQueried", "scopeTalks", "openChangeOrders"]);
        return value is null ? ClientObservations.None : new()
        {
            Replies = value.Find("replies") is { } replies ? ReadTimes(replies) : null,
            Payments = value.Find("payments") is { } payments ? ReadTimes(payments) : null,
            LinesQueried = value.Find("linesQueried") is { } lines ? ReadLines(lines) : null,
            ScopeTalks = [.. (value.Find("scopeTalks")?.Items ?? []).Select(IssueReportJson.At)],
            OpenChangeOrders = value.Find("openChangeOrders")?.CountFromZero(),
        };
    }

    private static ObservedSignal ReadSignal(WireValue item)
    {
        item.RefuseKeysOtherThan(["signal", "at", "strength", "reportedBy"]);
        return new(
            item.Require("signal", "Name what was noticed, such as \"missed-meeting\".").Term(WarningSignal.InOrder),
            IssueReportJson.At(item.Require("at", "Write when it happened, such as \"2026-03-02T09:00:00Z\".")),
            item.Find("strength")?.Term(SignalStrength.InOrder) ?? SignalStrength.Noticeable,
            item.Find("reportedBy")?.Name());
    }

    private static ScoreReading ReadScore(WireValue item)
    {
        item.RefuseKeysOtherThan(["at", "points"]);
        WireValue points = item.Require("points", "Write the score, such as 3.5.");
        return new(
            IssueReportJson.At(item.Require("at", "Write when it was read, such as \"2026-03-02T09:00:00Z\".")),
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
