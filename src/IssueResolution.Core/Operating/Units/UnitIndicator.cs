using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>What a unit told us it chases.</summary>
/// <param name="Unit">Who; not empty, compared ordinal.</param>
/// <param name="Metric">What is counted, by the name the whole firm uses; not empty, compared ordinal.</param>
/// <param name="Better">Which way it is better for the unit.</param>
/// <param name="EasierWhen">What we could do that makes it easier for them.</param>
/// <param name="IsAssessedOn">Whether pay or career of the unit depends on it.</param>
[Requirement("R-184")]
public sealed record UnitIndicator(string Unit, string Metric, IndicatorDirection Better, Phrase EasierWhen, bool IsAssessedOn = false)
{
    /// <summary>Who.</summary>
    public string Unit { get; } = Guard.Against.NullOrWhiteSpace(Unit);

    /// <summary>What is counted.</summary>
    public string Metric { get; } = Guard.Against.NullOrWhiteSpace(Metric);

    /// <summary>Which way it is better for the unit.</summary>
    public IndicatorDirection Better { get; } = Guard.Against.Null(Better);

    /// <summary>What we could do that makes it easier for them.</summary>
    public Phrase EasierWhen { get; } = Guard.Against.Null(EasierWhen);
}
