using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;

namespace IssueResolution.Escalating;

/// <summary>Whom to involve once the triggers have spoken.</summary>
/// <remarks>Equal when row, step and triggers are.</remarks>
public sealed class TriggeredEscalation : IEquatable<TriggeredEscalation>
{
    internal TriggeredEscalation(Severity row, EscalationStep step, ImmutableArray<EscalationTrigger> triggers) =>
        (Row, Step, Triggers) = (row, step, triggers);

    /// <summary>The row of the matrix that applies to roles; the severity's own when nothing lifts it.</summary>
    public Severity Row { get; }

    /// <summary>What the matrix says in that row.</summary>
    public EscalationStep Step { get; }

    /// <summary>What went off, in the order of the set.</summary>
    public ImmutableArray<EscalationTrigger> Triggers { get; }

    /// <summary>Whether work pauses until both sides have aligned on the scope.</summary>
    [Requirement("R-043")]
    public bool PausesToAlign => Triggers.Contains(EscalationTrigger.ScopeGrowth);

    /// <summary>Whether trust was lost inside the firm too, and has to be won back there as well.</summary>
    [Requirement("R-052")]
    public bool HasLostInternalTrust => Triggers.Contains(EscalationTrigger.ClientEscalatedFirst);

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(TriggeredEscalation? left, TriggeredEscalation? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(TriggeredEscalation? left, TriggeredEscalation? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(TriggeredEscalation? other) =>
        other is not null && Row == other.Row && Step == other.Step && Triggers.SequenceEqual(other.Triggers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TriggeredEscalation);

    /// <inheritdoc/>
    public override int GetHashCode() => (Row, Step, Triggers.Length).GetHashCode();
}
