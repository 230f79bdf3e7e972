using System.Collections.Immutable;
using IssueResolution.Operating;

namespace IssueResolution.Json;

/// <summary>What a support organisation asks about itself: one question, or several of them.</summary>
/// <remarks>Equal when the questions are, the periods in their order.</remarks>
public sealed class OrganisationFile : IEquatable<OrganisationFile>
{
    /// <summary>What there is to hand to a vendor; null when the file does not ask about that.</summary>
    public OutsourcingCase? Outsourcing { get; init; }

    /// <summary>How growth is prepared; null when the file does not ask about that.</summary>
    public GrowthQuestion? Growth { get; init; }

    /// <summary>What came in and went out, equally long periods, the oldest first; empty when the file does not ask about that.</summary>
    public ImmutableArray<BacklogPeriod> Backlog { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What is known about people one would like to keep; null when the file does not ask about that.</summary>
    public AttritionQuestion? Attrition { get; init; }

    /// <summary>What is agreed about work in other hands; null when the file does not ask about that.</summary>
    public DelegationDraft? Delegation { get; init; }

    /// <summary>What other units are measured by; null when the file does not ask about that.</summary>
    public UnitQuestion? Units { get; init; }

    /// <summary>Whether it asks nothing at all.</summary>
    public bool IsEmpty => Outsourcing is null && Growth is null && Backlog.IsEmpty && Attrition is null && Delegation is null && Units is null;

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(OrganisationFile? left, OrganisationFile? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(OrganisationFile? left, OrganisationFile? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(OrganisationFile? other) => other is not null
        && (Outsourcing, Growth, Attrition, Delegation, Units) == (other.Outsourcing, other.Growth, other.Attrition, other.Delegation, other.Units)
        && Backlog.SequenceEqual(other.Backlog);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OrganisationFile);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Backlog.Aggregate((Outsourcing, Growth, Attrition, Delegation, Units).GetHashCode(), (hash, one) => unchecked((hash * 31) + one.GetHashCode()));
}
