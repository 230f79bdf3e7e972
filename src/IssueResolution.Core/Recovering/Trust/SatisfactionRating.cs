using NodaTime;

namespace IssueResolution.Recovering;

/// <summary>How satisfied a client said it was, on the firm's own scale; more is better.</summary>
/// <param name="At">When it said so.</param>
/// <param name="Rating">On the same scale throughout.</param>
public readonly record struct SatisfactionRating(Instant At, decimal Rating);
