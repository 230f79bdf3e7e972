using IssueResolution.Operating;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>Whether people one would like to keep may leave.</summary>
/// <param name="Facts">What is known.</param>
/// <param name="Today">The local date of the question.</param>
public sealed record AttritionQuestion(AttritionFacts Facts, LocalDate Today)
{
    /// <summary>What is known.</summary>
    public AttritionFacts Facts { get; } = Guard.Against.Null(Facts);
}
