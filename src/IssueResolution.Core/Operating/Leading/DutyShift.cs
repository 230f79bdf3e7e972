using NodaTime;

namespace IssueResolution.Operating;

/// <summary>A stretch for which somebody is on duty, its end left out.</summary>
/// <param name="Who">Who; not empty.</param>
/// <param name="From">Included.</param>
/// <param name="To">Not included; after <paramref name="From"/>.</param>
public sealed record DutyShift(string Who, Instant From, Instant To)
{
    /// <summary>Who.</summary>
    public string Who { get; } = Guard.Against.NullOrWhiteSpace(Who);

    /// <summary>Not included.</summary>
    public Instant To { get; } = To > From ? To : throw new ArgumentOutOfRangeException(nameof(To), To, $"Must be after {From}, when the shift begins.");
}
