using System.Collections.Immutable;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>Thresholds as JSON: <c>{ "id": "half", "percent": 50 }</c> or <c>{ "id": "soon", "offset": "-PT30M" }</c>.</summary>
internal static class ThresholdJson
{
    private const string WayOut = "Write {\"id\": \"half\", \"percent\": 50}, or {\"id\": \"soon\", \"offset\": \"-PT30M\"} for half an hour before the deadline.";

    public static ImmutableArray<Threshold> ReadAll(WireValue list)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        return [.. list.Items.Select(item => Read(item, ids))];
    }

    public static WireNode Write(Threshold threshold) => WireNode.Object(
    [
        ("id", WireNode.Text(threshold.Id)),
        threshold is Threshold.AtPercent { Percent: var percent }
            ? ("percent", WireNode.Number(percent))
            : ("offset", WireNode.Text(DurationText.Of(((Threshold.AtOffset)threshold).Offset))),
    ]);

    private static Threshold Read(WireValue item, HashSet<string> ids)
    {
        item.RefuseKeysOtherThan(["id", "percent", "offset"]);
        WireValue id = item.Require("id", WayOut);
        if (!ids.Add(id.Name()))
        {
            throw id.Fault($"The threshold \"{Excerpt.Of(id.Text)}\" comes twice in this clock. Give each an id of its own.");
        }

        return (item.Find("percent"), item.Find("offset")) switch
        {
            ({ } percent, null) => new Threshold.AtPercent(id.Text, Share(percent)),
            (null, { } offset) => new Threshold.AtOffset(id.Text, Offset(offset)),
            _ => throw item.Fault($"A threshold lies at a percentage or at an offset. {WayOut}"),
        };
    }

    private static decimal Share(WireValue value) =>
        value.Number >= 0 ? value.Number : throw value.Fault("A percentage is zero or more. Write a negative \"offset\" for a time before the deadline.");

    private static Duration Offset(WireValue value) =>
        DurationText.Find(value.Text) ?? throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no duration. {DurationText.WayOut} A minus in front lies before the deadline.");
}
