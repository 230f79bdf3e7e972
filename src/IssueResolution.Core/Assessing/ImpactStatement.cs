using IssueResolution.Reasoning;

namespace IssueResolution.Assessing;

/// <summary>How bad an issue is, in our view and in the client's. Neither side may talk the other's view down.</summary>
/// <param name="Ours">What we know.</param>
/// <param name="Client">What the client says; <see cref="IssueView.NothingKnown"/> until someone has asked.</param>
[Requirement("R-025")]
public sealed record ImpactStatement(IssueView Ours, IssueView Client);
