using IssueResolution.Reasoning;

namespace IssueResolution.Learning;

/// <summary>Who the client is to us when an issue comes up.</summary>
/// <remarks>It may move attention and nothing else: no rule about compensation takes it, so that equal losses are met with equal money.</remarks>
/// <param name="Tenure">How long it has been with us.</param>
/// <param name="Ordinal">Which issue of the client it is.</param>
/// <param name="IsHighValue">Whether it is among those whose work matters most to the firm, by the firm's own measure.</param>
/// <param name="LastWord">What the client said last about how an earlier issue ended; <see cref="Satisfaction.Unknown"/> when it has not.</param>
[Requirement("R-137")]
public sealed record RelationshipContext(ClientTenure Tenure, IssueOrdinal Ordinal, bool IsHighValue, Satisfaction LastWord)
{
    /// <summary>How long it has been with us.</summary>
    public ClientTenure Tenure { get; init; } = Guard.Against.Null(Tenure);

    /// <summary>Which issue of the client it is.</summary>
    public IssueOrdinal Ordinal { get; init; } = Guard.Against.Null(Ordinal);

    /// <summary>What the client said last about how an earlier issue ended.</summary>
    public Satisfaction LastWord { get; init; } = Guard.Against.Null(LastWord);
}
