using IssueResolution.Operating;

namespace IssueResolution.Json;

/// <summary>Whether what is in place carries the growth that is planned.</summary>
/// <param name="Readiness">What is in place.</param>
/// <param name="PlannedVolume">The next quarter as a multiple of the last: two doubles it; zero or more.</param>
public sealed record GrowthQuestion(GrowthReadiness Readiness, decimal PlannedVolume)
{
    /// <summary>What is in place.</summary>
    public GrowthReadiness Readiness { get; } = Guard.Against.Null(Readiness);

    /// <summary>The next quarter as a multiple of the last.</summary>
    public decimal PlannedVolume { get; } = Guard.Against.Negative(PlannedVolume);
}
