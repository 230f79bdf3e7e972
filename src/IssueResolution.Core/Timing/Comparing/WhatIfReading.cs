using System.Collections.Immutable;

namespace IssueResolution.Timing;

/// <summary>How things stand, and how they would.</summary>
/// <param name="Actual">With what has happened.</param>
/// <param name="Hypothetical">With the supposed events added.</param>
public sealed record WhatIfReading(CaseReading Actual, CaseReading Hypothetical)
{
    /// <summary>What the supposed events would change.</summary>
    public ImmutableArray<ReadingDifference> Differences => ReadingDifference.Between(Actual, Hypothetical);
}
