using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>One "why": the effect is there because of the cause.</summary>
/// <param name="Effect">What is explained.</param>
/// <param name="Cause">What explains it.</param>
/// <param name="Evidence">What the answer rests on; null when nobody has said, which is less than <see cref="EvidenceKind.Unknown"/>.</param>
/// <param name="Role">How the cause takes part; null while nobody has said.</param>
public sealed record CauseLink(CauseId Effect, CauseId Cause, EvidenceKind? Evidence, CauseRole? Role = null)
{
    /// <summary>What is explained.</summary>
    public CauseId Effect { get; } = Guard.Against.Null(Effect);

    /// <summary>What explains it.</summary>
    public CauseId Cause { get; } = Guard.Against.Null(Cause);

    /// <summary>Which record, log or person the evidence is; null when that is not written down.</summary>
    public Phrase? Source { get; init; }

    /// <summary>Between 0 and 1; zero where nobody has said what the answer rests on.</summary>
    public decimal ConfidenceUnder(DiagnosingPolicy policy) => Evidence is null ? 0m : Guard.Against.Null(policy).Confidence[Evidence];
}
