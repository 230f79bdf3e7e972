using System.Collections.Immutable;
using IssueResolution.Reasoning;

namespace IssueResolution.Operating;

/// <summary>How likely good people are to leave, why, and what helps.</summary>
/// <remarks>Equal when risk and signs are, in their order.</remarks>
[Requirement("R-196")]
[Requirement("R-197")]
public sealed class AttritionRisk : IEquatable<AttritionRisk>
{
    internal AttritionRisk(OperatingRisk risk, ImmutableArray<AttritionSign> signs) => (Risk, Signs) = (risk, signs);

    /// <summary>How much to worry.</summary>
    public OperatingRisk Risk { get; }

    /// <summary>What was seen, in the order of the set.</summary>
    public ImmutableArray<AttritionSign> Signs { get; }

    /// <summary>What helps against what was seen, in the order of the set.</summary>
    public ImmutableArray<AttritionRemedy> Remedies => [.. AttritionRemedy.InOrder.Where(remedy => Signs.Any(sign => sign.Remedies.Contains(remedy)))];

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(AttritionRisk? left, AttritionRisk? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(AttritionRisk? left, AttritionRisk? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(AttritionRisk? other) => other is not null && Risk == other.Risk && Signs.SequenceEqual(other.Signs);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AttritionRisk);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Risk.GetHashCode() * 31) + Signs.Length);
}
