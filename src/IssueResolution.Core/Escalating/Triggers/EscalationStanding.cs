using System.Collections.Immutable;
using IssueResolution.Assessing;

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

    /// <summary>The standing after a recorded decision to go down. While its triggers last, the next judgement lifts the issue again.</summary>
    /// <exception cref="ArgumentException">The decision does not go down, or lies before one that is already recorded.</exception>
    public EscalationStanding After(Deescalation decision)
    {
        Guard.Against.Null(decision);
        if (decision.To >= Row)
        {
            throw new ArgumentException($"Must go below {Row.Code}, where the issue stands, and names {decision.To.Code}.", nameof(decision));
        }

        return Deescalations.IsEmpty || Deescalations[Deescalations.Length - 1].At <= decision.At
            ? new(decision.To, Deescalations.Add(decision))
            : throw new ArgumentException(
                $"Must not lie before {Deescalations[Deescalations.Length - 1].At}, the last decision on record, and is of {decision.At}.", nameof(decision));
    }

    /// <inheritdoc/>
    public bool Equals(EscalationStanding? other) => other is not null && Row == other.Row && Deescalations.SequenceEqual(other.Deescalations);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EscalationStanding);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Row.GetHashCode() * 31) + Deescalations.Length);
}
