using IssueResolution.Wording;

namespace IssueResolution.Classifying;

/// <summary>A kind that another is often taken for.</summary>
/// <param name="Kind">The kind it is confused with.</param>
/// <param name="Difference">How to tell them apart.</param>
public sealed record NearMiss(IssueKind Kind, Phrase Difference);
