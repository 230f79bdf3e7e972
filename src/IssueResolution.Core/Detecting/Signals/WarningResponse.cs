using IssueResolution.Classifying;
using IssueResolution.Timing;

namespace IssueResolution.Detecting;

/// <summary>What a band calls for.</summary>
/// <param name="Check">Which talk is held; null for none beyond the ordinary rhythm.</param>
/// <param name="Informed">Who is told, or does it; null for nobody beyond the team.</param>
/// <param name="Within">By when; null when nothing is called for.</param>
public sealed record WarningResponse(HealthCheck? Check, Role? Informed, Allowance? Within);
