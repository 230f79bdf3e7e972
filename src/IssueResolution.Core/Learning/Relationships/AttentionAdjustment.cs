using System.Collections.Immutable;
using IssueResolution.Reasoning;

namespace IssueResolution.Learning;

/// <summary>How much more attention an issue gets because of the relationship. There is no less.</summary>
/// <remarks>Equal when all parts are.</remarks>
[Requirement("R-138")]
public sealed class AttentionAdjustment : IEquatable<AttentionAdjustment>
{
    internal AttentionAdjustment(int escalationUp, int cadenceUp, ImmutableArray<AttentionExtra> extras) =>
        (EscalationUp, CadenceUp, Extras) = (escalationUp, cadenceUp, extras);

    /// <summary>How many rows of the escalation matrix higher; zero or more.</summary>
    public int EscalationUp { get; }

    /// <summary>How many rows tighter the client is updated; zero or more.</summary>
    public int CadenceUp { get; }

    /// <summary>What is done besides, in the order of the extras.</summary>
    public ImmutableArray<AttentionExtra> Extras { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(AttentionAdjustment? left, AttentionAdjustment? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(AttentionAdjustment? left, AttentionAdjustment? right) => !(left == right);

    /// <summary>Whether this is at least as much attention in every respect.</summary>
    public bool Covers(AttentionAdjustment other) =>
        EscalationUp >= Guard.Against.Null(other).EscalationUp && CadenceUp >= other.CadenceUp && other.Extras.All(Extras.Contains);

    /// <inheritdoc/>
    public bool Equals(AttentionAdjustment? other) =>
        other is not null && (EscalationUp, CadenceUp) == (other.EscalationUp, other.CadenceUp) && Extras.SequenceEqual(other.Extras);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AttentionAdjustment);

    /// <inheritdoc/>
    public override int GetHashCode() => (EscalationUp, CadenceUp, Extras.Length).GetHashCode();
}
