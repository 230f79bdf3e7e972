using IssueResolution.Assessing;
using IssueResolution.Reasoning;

namespace IssueResolution.Operating;

/// <summary>How much may be handed over, and what satisfaction can be had for it.</summary>
/// <param name="Verdict">How much.</param>
/// <param name="SatisfactionCeiling">The satisfaction beyond which no vendor gets; never more than the readiness it rests on.</param>
[Requirement("R-194")]
public sealed record OutsourcingReadiness(OutsourcingVerdict Verdict, Share SatisfactionCeiling);
