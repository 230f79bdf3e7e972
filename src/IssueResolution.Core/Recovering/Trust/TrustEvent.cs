using NodaTime;

namespace IssueResolution.Recovering;

/// <summary>Something that moved a client's trust.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="At">When it happened.</param>
public sealed record TrustEvent(TrustEventKind Kind, Instant At)
{
    /// <summary>What it was.</summary>
    public TrustEventKind Kind { get; } = Guard.Against.Null(Kind);
}
