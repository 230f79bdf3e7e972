using NodaTime;

namespace IssueResolution.Timing;

/// <summary>A threshold that was reached, or will be.</summary>
/// <param name="Clock">The name of the clock.</param>
/// <param name="Cycle">The cycle, counted from 1.</param>
/// <param name="Threshold">The id of the threshold.</param>
/// <param name="At">When, as computed and never as polled; null for one that no instant is known for, because the clock is paused.</param>
public readonly record struct ThresholdFiring(string Clock, int Cycle, string Threshold, Instant? At)
{
    /// <summary>The same text for the same threshold of the same cycle, however often it is computed: what a host stores to act once.</summary>
    public string Id => FormattableString.Invariant($"{Clock}/{Cycle}/{Threshold}");
}
