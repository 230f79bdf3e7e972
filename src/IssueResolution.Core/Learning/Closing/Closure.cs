using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>That an issue may be closed: nothing is owed for it any more.</summary>
/// <param name="At">When that was asked.</param>
/// <param name="Satisfaction">What the client has said; <see cref="Satisfaction.Unknown"/> where it never answered and that is on record.</param>
[Requirement("R-001")]
public sealed record Closure(Instant At, Satisfaction Satisfaction);
