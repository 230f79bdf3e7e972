using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Escalating;

/// <summary>The row of the matrix that an open issue has reached. It rises with every judgement and falls only by a recorded decision.</summary>
/// <remarks>Equal when the row and the decisions are.</remarks>
public sealed class EscalationStanding : IEquatable<EscalationStanding>
{
    private EscalationStanding(Severity row, ImmutableArray<Deescalation> deescalations) => (Row, Deescalations) = (row, deescalations);

    /// <summary>The row that applies.</summary>
    public Severity Row { get; }

    /// <summary>Every decision to go down, in the order in which they were recorded.</summary>
    public ImmutableArray<Deescalation> Deescalations { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(EscalationStanding? left, EscalationStanding? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(EscalationStanding? left, EscalationStanding? right) => !(left == right);

    /// <summary>Where an issue stands when it is opened: in the row of its first judgement.</summary>
    public static EscalationStanding In(Severity row) => new(Guard.Against.Null(row), []);

    /// <summary>The standing after a judgement: its row when that is graver, otherwise what was reached before.</summary>
    public EscalationStanding After(TriggeredEscalation escalation) =>
        Guard.Against.Null(escalation).Row > Row ? new(escalation.Row, Deescalations) : this;

    /// <summary>The standing after a decision to go down, or why the decision may not stand. While its triggers last, the next judgement lifts the issue again.</summary>
    /// <remarks>
    /// Refused with <see cref="RefusalCode.NotBelowStanding"/> when it does not go down, and with <see cref="RefusalCode.LoweredOutOfOrder"/>
    /// when it lies before one that is on record. Two decisions of one instant stand in the order of recording.
    /// </remarks>
    public Decision<EscalationStanding> LoweredBy(Deescalation decision)
    {
        if (Guard.Against.Null(decision).To >= Row)
        {
            return new Decision<EscalationStanding>.Refused(RefusalCode.NotBelowStanding, Phrase.Of(
                $"The issue stands in the row of {Row}, and {decision.To} is not below it: name a lower row.",
                $"現在の段は「{Row}」であり、「{decision.To}」はその下ではない。より下の段を示すこと。"));
        }

        if (!Deescalations.IsEmpty && Deescalations[Deescalations.Length - 1].At is var last && decision.At < last)
        {
            return new Decision<EscalationStanding>.Refused(RefusalCode.LoweredOutOfOrder, Phrase.Of(
                $"The decision of {decision.At} lies before the last one on record, of {last}: record decisions in their order.",
                $"{decision.At}の決定は、最後の記録（{last}）より前にある。下した順に記録すること。"));
        }

        return new Decision<EscalationStanding>.Granted(new(decision.To, Deescalations.Add(decision)), new Reason("escalating.lowered", Phrase.Of(
            $"{decision.By}: from {Row} to {decision.To}. {decision.Because}", $"{decision.By}：「{Row}」から「{decision.To}」へ。{decision.Because}")));
    }

    /// <inheritdoc/>
    public bool Equals(EscalationStanding? other) => other is not null && Row == other.Row && Deescalations.SequenceEqual(other.Deescalations);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EscalationStanding);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Row.GetHashCode() * 31) + Deescalations.Length);
}
