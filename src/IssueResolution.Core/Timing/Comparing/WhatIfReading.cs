using System.Collections.Immutable;

namespace IssueResolution.Timing;

/// <summary>How things stand, and how they would.</summary>
/// <param name="Actual">With what has happened, at the instant asked from.</param>
/// <param name="Otherwise">With what has happened and nothing more, at the instant asked about.</param>
/// <param name="Hypothetical">With the supposed events added, at the same instant.</param>
public sealed record WhatIfReading(CaseReading Actual, CaseReading Otherwise, CaseReading Hypothetical)
{
    /// <summary>What the supposed events would change by then; the passing of time alone does not show here.</summary>
    public ImmutableArray<ReadingDifference> Differences => ReadingDifference.Between(Otherwise, Hypothetical);
}
