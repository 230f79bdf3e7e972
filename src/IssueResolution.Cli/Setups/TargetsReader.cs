using System.Collections.Immutable;
using IssueResolution.Json;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Setups;

/// <summary>Reads the promises: by priority, a pair of response and resolution in minutes or in seconds.</summary>
internal static class TargetsReader
{
    private const string Minutes = "targets_minutes";
    private const string Seconds = "targets_seconds";
    private const long LongestSeconds = 100L * 366 * 24 * 60 * 60;

    public static ServiceTargets Read(WireValue setup)
    {
        WireMember? inSeconds = setup.FindMember(Seconds);
        if (inSeconds is not null && setup.Find(Minutes) is not null)
        {
            throw inSeconds.KeyFault($"The targets are given twice, in \"{Minutes}\" and in \"{Seconds}\". Remove one of them.");
        }

        WireValue targets = inSeconds?.Value
            ?? setup.Require(Minutes, $"Give response and resolution by priority, such as {{\"High\": [60, 480]}}, there or in \"{Seconds}\".");
        if (targets.Members.IsEmpty)
        {
            throw targets.Fault("No priority has a target. Give at least one, such as {\"High\": [60, 480]}.");
        }

        int secondsInUnit = inSeconds is null ? 60 : 1;
        return ServiceTargets.Of(targets.Members.Select(member => KeyValuePair.Create(member.Key, Target(member.Value, secondsInUnit))));
    }

    private static ServiceTarget Target(WireValue value, int secondsInUnit)
    {
        ImmutableArray<WireValue> pair = value.Items;
        return pair.Length == 2
            ? new ServiceTarget(Amount(pair[0], secondsInUnit), Amount(pair[1], secondsInUnit))
            : throw value.Fault($"A target is a pair of response and resolution, such as [60, 480]; found {pair.Length} items.");
    }

    private static Duration Amount(WireValue value, int secondsInUnit)
    {
        decimal amount = value.Number;
        if (amount < 0 || amount > LongestSeconds / secondsInUnit)
        {
            throw value.Fault("A target is zero or more, and at most a hundred years.");
        }

        decimal ticks = amount * secondsInUnit * NodaConstants.TicksPerSecond;
        return ticks == decimal.Truncate(ticks)
            ? Duration.FromTicks((long)ticks)
            : throw value.Fault("A target is kept to the tick of 100 ns. Write fewer decimals.");
    }
}
