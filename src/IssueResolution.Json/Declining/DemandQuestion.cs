using IssueResolution.Declining;
using IssueResolution.Valuing;

namespace IssueResolution.Json;

/// <summary>A demand with everything it is held against.</summary>
/// <param name="Demand">What is asked for.</param>
/// <param name="Limit">The greatest amount that is proportionate to the failure.</param>
/// <param name="Scope">What was agreed.</param>
/// <param name="Wording">The sender's own words for the answer.</param>
public sealed record DemandQuestion(Demand Demand, Money Limit, ScopeDocument Scope, DemandWording Wording);
