using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Declining;

/// <summary>Whether a relationship goes on, and what comes first.</summary>
/// <param name="Verdict">The strongest verdict of the rules that apply.</param>
/// <param name="IsDemandValid">Whether what is asked for is valid.</param>
/// <param name="AreMeansAcceptable">Whether it is asked for in an acceptable way.</param>
/// <param name="MustSettleFirst">Whether something that was our fault has to be settled before anything else.</param>
/// <param name="ReviewWithin">After which time on the wall it is looked at again; null unless a boundary is set.</param>
[Requirement("R-147")]
public sealed record WalkAwayDecision(
    WalkAwayVerdict Verdict, bool IsDemandValid, bool AreMeansAcceptable, bool MustSettleFirst, Duration? ReviewWithin)
{
    /// <summary>Whether it comes to an end.</summary>
    public bool IsExit => Verdict >= WalkAwayVerdict.RecommendExit;
}
