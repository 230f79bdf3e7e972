using IssueResolution.Assessing;
using IssueResolution.Classifying;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>An issue as those remember it who look for what keeps coming back.</summary>
/// <param name="Client">The name under which the host knows the client; compared ordinal.</param>
/// <param name="Kind">What it was about.</param>
/// <param name="RootCause">The name under which the host knows its root cause, compared ordinal; null while none is confirmed.</param>
/// <param name="At">When it came up.</param>
public sealed record PastIssue(string Client, IssueKind Kind, string? RootCause, Instant At)
{
    /// <summary>Never empty.</summary>
    public string Client { get; } = Guard.Against.NullOrWhiteSpace(Client);

    /// <summary>What it was about.</summary>
    public IssueKind Kind { get; } = Guard.Against.Null(Kind);

    /// <summary>Null, or not empty.</summary>
    public string? RootCause { get; } = RootCause is null ? null : Guard.Against.NullOrWhiteSpace(RootCause);

    /// <summary>The same without its root cause.</summary>
    public IssueSighting Sighting => new(Client, Kind, At);

    /// <summary>Whether both are about the same: one kind, or one confirmed root cause. The client does not matter.</summary>
    public bool Resembles(PastIssue other) =>
        Guard.Against.Null(other).Kind == Kind || (RootCause is not null && string.Equals(RootCause, other.RootCause, StringComparison.Ordinal));
}
