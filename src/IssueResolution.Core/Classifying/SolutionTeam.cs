using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Classifying;

/// <summary>The roles without which an issue should not be solved; the first of them drives.</summary>
/// <remarks>Equal when the same roles stand in the same order.</remarks>
[Requirement("R-016")]
public sealed class SolutionTeam : IEquatable<SolutionTeam>
{
    private SolutionTeam(ImmutableArray<Role> roles) => Roles = roles;

    /// <summary>Who drives the solution.</summary>
    public Role Driver => Roles[0];

    /// <summary>Every required role once, the driver first.</summary>
    public ImmutableArray<Role> Roles { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(SolutionTeam? left, SolutionTeam? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(SolutionTeam? left, SolutionTeam? right) => !(left == right);

    /// <summary>A team; roles named twice count once.</summary>
    public static SolutionTeam Of(Role driver, params Role[] others) =>
        new([.. new[] { Guard.Against.Null(driver) }.Concat(Guard.Against.Null(others)).Distinct()]);

    /// <inheritdoc/>
    public bool Equals(SolutionTeam? other) => other is not null && Roles.SequenceEqual(other.Roles);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SolutionTeam);

    /// <inheritdoc/>
    public override int GetHashCode() => Roles.Aggregate(0, (hash, role) => unchecked((hash * 31) + role.GetHashCode()));

    /// <summary>The codes of the roles, the driver first.</summary>
    public override string ToString() => string.Join("+", Roles.Select(role => role.Code));

    internal Phrase Listed() => Phrase.List(Roles.Select(role => role.Words.Name));
}
