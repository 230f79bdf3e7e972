using System.Collections.Immutable;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;

namespace IssueResolution.Recovering;

/// <summary>Whether an offer fits, by how much, who may grant it, and what else should be looked at.</summary>
/// <remarks>Equal when all parts are, findings in their order.</remarks>
[Requirement("R-116")]
public sealed class ProportionalityAssessment : IEquatable<ProportionalityAssessment>
{
    internal ProportionalityAssessment(
        Compensation verdict, Money offered, CompensationBand band, ApprovalLevel approval, Role approver, ImmutableArray<Finding> findings) =>
        (Verdict, Offered, Band, Approval, Approver, Findings) = (verdict, offered, band, approval, approver, findings);

    /// <summary>Whether the offer fits as a whole: the amount, what is owed, and what the severity demands.</summary>
    public Compensation Verdict { get; }

    /// <summary>Whether the amount fits, looking at nothing else.</summary>
    public Compensation AmountVerdict => Band.Rate(Offered);

    /// <summary>What all gestures together are worth; what is owed anyway does not count.</summary>
    public Money Offered { get; }

    /// <summary>From how much to how much it would fit.</summary>
    public CompensationBand Band { get; }

    /// <summary>On which rung the offer is granted.</summary>
    public ApprovalLevel Approval { get; }

    /// <summary>The role on that rung.</summary>
    public Role Approver { get; }

    /// <summary>What to look at, the most serious first.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(ProportionalityAssessment? left, ProportionalityAssessment? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(ProportionalityAssessment? left, ProportionalityAssessment? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ProportionalityAssessment? other) =>
        other is not null
        && (Verdict, Offered, Band, Approval, Approver) == (other.Verdict, other.Offered, other.Band, other.Approval, other.Approver)
        && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProportionalityAssessment);

    /// <inheritdoc/>
    public override int GetHashCode() => (Verdict, Offered, Band, Approval, Approver, Findings.Length).GetHashCode();

    /// <summary>Verdict, offer and band on one line.</summary>
    public override string ToString() => $"{Verdict.Code}: {Offered} against {Band.Fitting}";
}
