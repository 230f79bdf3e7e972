using IssueResolution.Classifying;
using NodaTime;

namespace IssueResolution.Assessing;

/// <summary>That an issue of a kind came up with a client: all that looking for patterns needs.</summary>
/// <param name="Client">The name under which the host knows the client; compared ordinal.</param>
/// <param name="Kind">What it was about.</param>
/// <param name="At">When it came up.</param>
public sealed record IssueSighting(string Client, IssueKind Kind, Instant At)
{
    /// <summary>Never empty.</summary>
    public string Client { get; } = Guard.Against.NullOrWhiteSpace(Client);

    /// <summary>What it was about.</summary>
    public IssueKind Kind { get; } = Guard.Against.Null(Kind);
}
