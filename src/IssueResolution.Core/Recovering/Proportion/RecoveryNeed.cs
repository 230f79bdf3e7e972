using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;

namespace IssueResolution.Recovering;

/// <summary>What happened to the client: all that decides what is fitting. Who the client is has no place here, so that equal losses are treated equally.</summary>
/// <remarks>All amounts are meant to be in one currency; a judgement refuses a mixture.</remarks>
[Requirement("R-116")]
public sealed record RecoveryNeed
{
    /// <summary>As assessed. A loss that alone calls for more counts for more.</summary>
    public required Severity Severity { get; init => field = Guard.Against.Null(value, nameof(Severity)); }

    /// <summary>What the issue is about.</summary>
    public required IssueCategory Category { get; init => field = Guard.Against.Null(value, nameof(Category)); }

    /// <summary>What the client lost.</summary>
    public required HarmedResource Harmed { get; init => field = Guard.Against.Null(value, nameof(Harmed)); }

    /// <summary>Whose part it was.</summary>
    public required Responsibility Responsibility { get; init => field = Guard.Against.Null(value, nameof(Responsibility)); }

    /// <summary>What the client could do with what it got.</summary>
    public required ClientAcceptance Acceptance { get; init => field = Guard.Against.Null(value, nameof(Acceptance)); }

    /// <summary>What the failure cost the client, in money that can be shown.</summary>
    public required Money DirectLoss { get; init => field = Guard.Against.Null(value, nameof(DirectLoss)); }

    /// <summary>What both sides agreed that the trouble is worth; null when nothing was agreed.</summary>
    public Money? AgreedInconvenience { get; init; }

    /// <summary>The fee of the deliverable, or of the period, that the failure touches.</summary>
    public required Money AffectedFee { get; init => field = Guard.Against.Null(value, nameof(AffectedFee)); }

    /// <summary>The value of the whole engagement: more than zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero.</exception>
    public required Money EngagementValue
    {
        get;
        init => field = Guard.Against.Null(value, nameof(EngagementValue)).IsZero
            ? throw new ArgumentOutOfRangeException(nameof(EngagementValue), value, "Must be more than zero: losses are judged as a part of it.")
            : value;
    }

    /// <summary>How often it has happened to this client; the first time unless set.</summary>
    public Recurrence Recurrence { get; init => field = Guard.Against.Null(value, nameof(Recurrence)); } = Recurrence.First;

    /// <summary>How many promised dates of the repair went by; none unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MissedIntervals { get; init => field = Guard.Against.Negative(value, nameof(MissedIntervals)); }

    /// <summary>What was charged wrongly and is owed back; null when nothing is.</summary>
    public Money? OwedCorrection { get; init; }

    /// <summary>What comparable cases received; none unless set.</summary>
    public ComparableCases Comparables { get; init => field = Guard.Against.Null(value, nameof(Comparables)); } = ComparableCases.None;

    /// <summary>Direct loss and agreed inconvenience together; an owed correction is neither.</summary>
    /// <exception cref="ArgumentException">The two are in different currencies.</exception>
    public Money Loss => AgreedInconvenience is null ? DirectLoss : DirectLoss + AgreedInconvenience;

    internal IEnumerable<Money> Amounts =>
        new[] { DirectLoss, AgreedInconvenience, AffectedFee, EngagementValue, OwedCorrection }.OfType<Money>().Concat(Comparables.Values);
}
