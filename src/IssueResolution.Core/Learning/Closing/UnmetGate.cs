using IssueResolution.Reasoning;

namespace IssueResolution.Learning;

/// <summary>A gate that keeps an issue open.</summary>
/// <param name="Gate">Which one.</param>
/// <param name="Reason">What is missing.</param>
public sealed record UnmetGate(ClosingGate Gate, Reason Reason);
