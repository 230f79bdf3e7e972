using System.Collections.Immutable;
using IssueResolution.Reasoning;

namespace IssueResolution.Timing;

/// <summary>One value that two readings of a case do not share: what an edit of policy, calendar or history changes.</summary>
/// <param name="Clock">The name of the clock.</param>
/// <param name="Cycle">The cycle, counted from 1.</param>
/// <param name="Field">The property of <see cref="ClockReading"/>.</param>
/// <param name="Before">Its value in the first reading as stable text; null where the cycle is not in it, or where the value is none.</param>
/// <param name="After">Its value in the second reading, likewise.</param>
public sealed record ReadingDifference(string Clock, int Cycle, string Field, string? Before, string? After)
{
    private static readonly ImmutableArray<(string Field, Func<ClockReading, object?> Of)> _fields =
    [
        (nameof(ClockReading.State), reading => reading.State),
        (nameof(ClockReading.Anchor), reading => reading.Anchor),
        (nameof(ClockReading.Group), reading => reading.Group),
        (nameof(ClockReading.Allowance), reading => reading.Allowance),
        (nameof(ClockReading.Target), reading => reading.Target),
        (nameof(ClockReading.Elapsed), reading => reading.Elapsed),
        (nameof(ClockReading.Remaining), reading => reading.Remaining),
        (nameof(ClockReading.DueAt), reading => reading.DueAt),
        (nameof(ClockReading.DueIfResumedNow), reading => reading.DueIfResumedNow),
        (nameof(ClockReading.BreachedAt), reading => reading.BreachedAt),
        (nameof(ClockReading.StoppedAt), reading => reading.StoppedAt),
        (nameof(ClockReading.IsDueByHand), reading => reading.IsDueByHand),
        (nameof(ClockReading.IsMetOnlyByPausing), reading => reading.IsMetOnlyByPausing),
        (nameof(ClockReading.Gross), reading => reading.Gross),
        (nameof(ClockReading.Paused), reading => reading.Paused),
        (nameof(ClockReading.FormerBreaches), reading => string.Join(", ", reading.FormerBreaches.Select(breach => $"{StableText.Of(breach.At)} of {StableText.Of(breach.Target)}"))),
        (nameof(ClockReading.Fired), reading => Text(reading.Fired)),
        (nameof(ClockReading.Pending), reading => Text(reading.Pending)),
    ];

    /// <summary>Every value that differs, in the order of the clocks; empty when the clocks stand alike.</summary>
    /// <remarks>Read both at one instant to see an edit alone; otherwise the passing of time shows as well.</remarks>
    public static ImmutableArray<ReadingDifference> Between(CaseReading before, CaseReading after)
    {
        Dictionary<(string, int), ClockReading> were = Guard.Against.Null(before).Clocks.ToDictionary(KeyOf);
        Dictionary<(string, int), ClockReading> are = Guard.Against.Null(after).Clocks.ToDictionary(KeyOf);
        IEnumerable<(string Clock, int Cycle)> keys = before.Clocks.Concat(after.Clocks).Select(KeyOf).Distinct();
        return
        [
            .. from key in keys
               let was = were.TryGetValue(key, out ClockReading? one) ? one : null
               let now = are.TryGetValue(key, out ClockReading? other) ? other : null
               from field in _fields
               let left = was is null ? null : field.Of(was)
               let right = now is null ? null : field.Of(now)
               where !Equals(left, right)
               select new ReadingDifference(key.Clock, key.Cycle, field.Field, TextOf(left), TextOf(right)),
        ];
    }

    private static (string, int) KeyOf(ClockReading reading) => (reading.Clock.Name, reading.Cycle);

    private static string? TextOf(object? value) => value is null ? null : StableText.Of(value);

    private static string Text(ImmutableArray<ThresholdFiring> firings) =>
        string.Join(", ", firings.Select(firing => $"{firing.Threshold}@{StableText.Of(firing.At)}"));
}
