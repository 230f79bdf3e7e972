using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>One answer to "why?".</summary>
/// <param name="Answer">The cause of what stands before it in the chain, as a statement.</param>
/// <param name="Evidence">What it rests on; null when nobody has said, which is less than <see cref="EvidenceKind.Unknown"/>.</param>
public sealed record Why(Phrase Answer, EvidenceKind? Evidence);
