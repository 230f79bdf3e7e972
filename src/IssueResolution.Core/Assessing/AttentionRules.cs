using System.Collections.Immutable;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Assessing;

/// <summary>When repetition becomes a matter of its own.</summary>
public sealed record AttentionRules
{
    /// <summary>How many issues of one kind within the window make a pattern.</summary>
    [Requirement("R-044")]
    public required PolicyValue<int> PatternCount { get; init; }

    /// <summary>How far back issues of one kind are counted, in days on the wall.</summary>
    public required PolicyValue<Duration> PatternWindow { get; init; }

    /// <summary>Which failed fix, counted from one, calls for the next level.</summary>
    [Requirement("R-091")]
    public required PolicyValue<int> FailedFixes { get; init; }

    /// <summary>What the repetition so far calls for.</summary>
    /// <param name="sameKindInWindow">Issues of this kind in the window, this one included.</param>
    /// <param name="failedFixes">Fixes of this issue that did not hold.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public ImmutableArray<AttentionTrigger> TriggersFor(int sameKindInWindow, int failedFixes)
    {
        bool pattern = Guard.Against.Negative(sameKindInWindow) >= PatternCount.Value;
        bool escalate = Guard.Against.Negative(failedFixes) >= FailedFixes.Value;
        return [.. pattern ? [AttentionTrigger.Pattern] : NoTrigger, .. escalate ? [AttentionTrigger.EscalateOneLevel] : NoTrigger];
    }

    /// <summary>What is wrong with the numbers: with none to wait for, everything would draw attention.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Bounds.Check(PatternCount, count => count >= 1, Bounds.AtLeastOne),
        .. Bounds.Check(PatternWindow, window => window > Duration.Zero, Bounds.Positive),
        .. Bounds.Check(FailedFixes, count => count >= 1, Bounds.AtLeastOne),
    ];

    private static AttentionTrigger[] NoTrigger => [];
}
