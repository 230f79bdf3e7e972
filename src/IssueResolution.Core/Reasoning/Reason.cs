using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <summary>One step of the way to a judgement.</summary>
/// <param name="Code">Kebab-case English, <c>stage.reason</c>: stable, for programs.</param>
/// <param name="Text">A whole sentence, for people.</param>
/// <param name="Cell">The cell of the policy that spoke; null for a reason that lies in the facts alone.</param>
public sealed record Reason(string Code, Phrase Text, CellReading? Cell = null);
