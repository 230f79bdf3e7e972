using IssueResolution.Assessing;
using IssueResolution.Reasoning;

namespace IssueResolution.Operating;

/// <summary>What a firm has to hand over, and how well it looked around.</summary>
/// <param name="Phase">How old its support is.</param>
/// <param name="ReportingCoverage">The part of reports that come in by the process as it is written; at most the whole.</param>
/// <param name="PolicyCoverage">The part of requests that the support policy answers as it is written; at most the whole.</param>
/// <param name="VendorsCompared">How many vendors were held against each other; zero or more.</param>
/// <param name="HandsOverQualityFramework">Whether the vendor gets the firm's own measure of quality: outsourced quality equals it.</param>
[Requirement("R-194")]
[Requirement("R-195")]
public sealed record OutsourcingCase(
    SupportPhase Phase, Share ReportingCoverage, Share PolicyCoverage, int VendorsCompared, bool HandsOverQualityFramework)
{
    /// <summary>How old its support is.</summary>
    public SupportPhase Phase { get; } = Guard.Against.Null(Phase);

    /// <summary>The part of reports that come in by the process as it is written.</summary>
    public Share ReportingCoverage { get; } = Guard.Against.OutOfRange(ReportingCoverage, Share.Percent(0), Share.Percent(100));

    /// <summary>The part of requests that the support policy answers as it is written.</summary>
    public Share PolicyCoverage { get; } = Guard.Against.OutOfRange(PolicyCoverage, Share.Percent(0), Share.Percent(100));

    /// <summary>How many vendors were held against each other.</summary>
    public int VendorsCompared { get; } = Guard.Against.Negative(VendorsCompared);

    /// <summary>The lower of the two coverages: a process without a policy carries nothing, nor the other way round.</summary>
    public Share Readiness => ReportingCoverage < PolicyCoverage ? ReportingCoverage : PolicyCoverage;
}
