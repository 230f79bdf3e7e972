namespace IssueResolution.Cli.Conformance;

/// <summary>What became of one case.</summary>
/// <param name="Line">The line of its file on which it starts.</param>
/// <param name="Id">Its name; the number of its line when it cannot be read so far.</param>
/// <param name="Complaint">Why it does not hold: expected and got, or what cannot be read. Null when it holds.</param>
internal sealed record CaseOutcome(int Line, string Id, string? Complaint);
