using IssueResolution.Detecting;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Operating;

/// <summary>Something that nearly went wrong, told by a unit that trusts us enough to tell it.</summary>
/// <param name="What">What nearly happened.</param>
/// <param name="At">When.</param>
/// <param name="Unit">Which unit tells it; not empty.</param>
/// <param name="ReportedBy">Who; null when the unit keeps it to itself, which changes nothing.</param>
[Requirement("R-187")]
public sealed record NearMissReport(Phrase What, Instant At, string Unit, string? ReportedBy = null)
{
    /// <summary>What nearly happened.</summary>
    public Phrase What { get; } = Guard.Against.Null(What);

    /// <summary>Which unit tells it.</summary>
    public string Unit { get; } = Guard.Against.NullOrWhiteSpace(Unit);

    /// <summary>The report as an early warning: one of our own is worried, and need not prove it.</summary>
    [Requirement("R-187")]
    public ObservedSignal ToSignal() => new(WarningSignal.TeamConcern, At, SignalStrength.Noticeable, ReportedBy ?? Unit);
}
