using IssueResolution.Diagnosing;

namespace IssueResolution.Rendering;

/// <summary>One statement of a cause graph where it is shown.</summary>
/// <param name="Node">The statement.</param>
/// <param name="Link">The why that led here; null for the symptom.</param>
/// <param name="Indent">How many branchings lie above it: an only cause stands straight below its effect.</param>
/// <param name="Parent">The place of its effect among the rows; -1 for the symptom.</param>
/// <param name="IsOnly">Whether it is the only cause of its effect.</param>
/// <param name="IsRepeated">Whether it was shown before, and its causes with it.</param>
internal readonly record struct CauseRow(CauseNode Node, CauseLink? Link, int Indent, int Parent, bool IsOnly, bool IsRepeated);
