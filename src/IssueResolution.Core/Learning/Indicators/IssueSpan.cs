using NodaTime;

namespace IssueResolution.Learning;

/// <summary>From when to when an issue was open.</summary>
/// <param name="OpenedAt">When it came up.</param>
/// <param name="FirstResolvedAt">When it was first resolved; null while it never was.</param>
/// <param name="ResolvedAt">When it was last resolved; null while it is open.</param>
/// <param name="Reopenings">How often it was opened again; zero or more.</param>
/// <exception cref="ArgumentOutOfRangeException">A resolution lies before what it follows, or there are reopenings without a first resolution.</exception>
public sealed record IssueSpan(Instant OpenedAt, Instant? FirstResolvedAt, Instant? ResolvedAt, int Reopenings)
{
    /// <summary>Not before the opening.</summary>
    public Instant? FirstResolvedAt { get; } = FirstResolvedAt < OpenedAt
        ? throw new ArgumentOutOfRangeException(nameof(FirstResolvedAt), FirstResolvedAt, $"Must not be before {OpenedAt}, when it was opened.")
        : FirstResolvedAt;

    /// <summary>Not before the first resolution.</summary>
    public Instant? ResolvedAt { get; } = ResolvedAt is not null && !(ResolvedAt >= FirstResolvedAt)
        ? throw new ArgumentOutOfRangeException(nameof(ResolvedAt), ResolvedAt, "Must not be before the first resolution, nor without one.")
        : ResolvedAt;

    /// <summary>Zero or more, and zero without a first resolution.</summary>
    public int Reopenings { get; } = FirstResolvedAt is null && Reopenings > 0
        ? throw new ArgumentOutOfRangeException(nameof(Reopenings), Reopenings, "Must be zero for an issue that was never resolved.")
        : Guard.Against.Negative(Reopenings);

    /// <summary>Whether it was open: from its opening until its last resolution, that instant excluded, what lies between two resolutions included.</summary>
    public bool IsOpenAt(Instant at) => OpenedAt <= at && !(ResolvedAt <= at);
}
