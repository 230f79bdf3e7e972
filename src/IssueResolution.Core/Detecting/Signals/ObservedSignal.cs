using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Detecting;

/// <summary>A signal at an instant.</summary>
/// <param name="Signal">What was noticed.</param>
/// <param name="At">When it happened, not when it was written down.</param>
/// <param name="Strength">How strong it was.</param>
/// <param name="ReportedBy">Who noticed it; null for what was measured. It never changes the score: no one's concern counts less.</param>
[Requirement("R-034")]
public sealed record ObservedSignal(WarningSignal Signal, Instant At, SignalStrength Strength, string? ReportedBy = null)
{
    /// <summary>A signal that is noticeable.</summary>
    public ObservedSignal(WarningSignal signal, Instant at)
        : this(signal, at, SignalStrength.Noticeable)
    {
    }

    /// <summary>What was noticed.</summary>
    public WarningSignal Signal { get; } = Guard.Against.Null(Signal);

    /// <summary>How strong it was.</summary>
    public SignalStrength Strength { get; } = Guard.Against.Null(Strength);

    internal static int Compare(ObservedSignal one, ObservedSignal other)
    {
        int order = one.At.CompareTo(other.At);
        order = order != 0 ? order : one.Signal.CompareTo(other.Signal);
        order = order != 0 ? order : one.Strength.CompareTo(other.Strength);
        return order != 0 ? order : string.CompareOrdinal(one.ReportedBy, other.ReportedBy);
    }
}
