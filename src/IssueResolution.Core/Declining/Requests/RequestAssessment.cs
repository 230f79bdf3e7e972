using IssueResolution.Classifying;
using IssueResolution.Reasoning;

namespace IssueResolution.Declining;

/// <summary>What the answer to a request should be, and what it can still achieve.</summary>
/// <param name="Strategy">How it is answered.</param>
/// <param name="Proof">What notice and evidence amount to.</param>
/// <param name="Reach">Whether there is another way to the goal.</param>
/// <param name="Ceiling">
/// The best the client can still think of the answer, of 100; null while nobody knows what the answer is. An aid for ordering, not a measurement.
/// </param>
/// <param name="Risk">How likely a quarrel is, from 0 to 4; null while nobody knows what the answer is.</param>
/// <param name="Consulted">Who is asked before the reply goes out; null when nobody need be.</param>
/// <param name="Prevention">What keeps the next client from not knowing; never null when we decline without having given notice.</param>
[Requirement("R-153")]
public sealed record RequestAssessment(
    RequestStrategy Strategy, ProofState Proof, AlternativeReach Reach, int? Ceiling, int? Risk, Role? Consulted, NoticePrevention? Prevention);
