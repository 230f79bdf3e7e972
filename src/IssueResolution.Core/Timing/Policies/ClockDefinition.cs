using System.Collections.Immutable;

namespace IssueResolution.Timing;

/// <summary>One clock of a policy: what it measures, against which targets, and what stops it for a while.</summary>
/// <remarks>Equal when name, kind, targets and settings are, lists in their order.</remarks>
public sealed class ClockDefinition : IEquatable<ClockDefinition>
{
    /// <summary>A clock that no status pauses, with every setting at its default.</summary>
    /// <param name="name">Unique in its policy.</param>
    /// <param name="kind">From what to what it runs; a <see cref="ClockKind.Duty"/> needs <see cref="StartsOn"/> and <see cref="StopsOn"/> as well.</param>
    /// <param name="targets">How long it may run.</param>
    public ClockDefinition(string name, ClockKind kind, ClockTargets targets)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = Guard.Against.Null(kind);
        Targets = Guard.Against.Null(targets);
    }

    /// <summary>Unique in its policy.</summary>
    public string Name { get; }

    /// <summary>From what to what it runs.</summary>
    public ClockKind Kind { get; }

    /// <summary>How long it may run.</summary>
    public ClockTargets Targets { get; }

    /// <summary>The milestone with which a duty starts, a cycle for each time it is reached while none is open; null for other kinds.</summary>
    public string? StartsOn { get; init; }

    /// <summary>The milestone with which a duty is done; null for other kinds.</summary>
    public string? StopsOn { get; init; }

    /// <summary>The statuses in which it stands still.</summary>
    public ImmutableArray<string> PausesOn { get; init => field = Named(value, nameof(PausesOn)); } = [];

    /// <summary>What reopening does to a resolution clock; other kinds do not ask.</summary>
    public ReopenRule OnReopen { get; init => field = Guard.Against.Null(value); } = ReopenRule.Continue;

    /// <summary>What a resolution without a reply does to an acknowledgement or first-response clock; other kinds do not ask.</summary>
    public ResolvedRule OnResolved { get; init => field = Guard.Against.Null(value); } = ResolvedRule.Fulfils;

    /// <summary>The levels at which it tells someone, in the order in which ties fire.</summary>
    public ImmutableArray<Threshold> Thresholds { get; init => field = Distinct(value, nameof(Thresholds)); } = [];

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(ClockDefinition? left, ClockDefinition? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(ClockDefinition? left, ClockDefinition? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ClockDefinition? other) =>
        other is not null
        && (Name, Kind, Targets, StartsOn, StopsOn, OnReopen, OnResolved) == (other.Name, other.Kind, other.Targets, other.StartsOn, other.StopsOn, other.OnReopen, other.OnResolved)
        && PausesOn.SequenceEqual(other.PausesOn)
        && Thresholds.SequenceEqual(other.Thresholds);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClockDefinition);

    /// <inheritdoc/>
    public override int GetHashCode() => (Name, Kind, Targets, PausesOn.Length, Thresholds.Length).GetHashCode();

    /// <summary>Name and kind.</summary>
    public override string ToString() => $"{Name} ({Kind.Code})";

    /// <summary>Whether a duty has two milestones, and another kind none.</summary>
    internal bool HasItsMilestones => Kind == ClockKind.Duty
        ? !string.IsNullOrWhiteSpace(StartsOn) && !string.IsNullOrWhiteSpace(StopsOn) && StartsOn != StopsOn
        : StartsOn is null && StopsOn is null;

    private static ImmutableArray<string> Named(ImmutableArray<string> statuses, string property) =>
        !statuses.IsDefault && statuses.All(status => !string.IsNullOrWhiteSpace(status))
            ? statuses
            : throw new ArgumentException("Every status needs a name: take the empty one out.", property);

    private static ImmutableArray<Threshold> Distinct(ImmutableArray<Threshold> thresholds, string property) =>
        !thresholds.IsDefault && thresholds.Select(threshold => Guard.Against.Null(threshold).Id).Distinct(StringComparer.Ordinal).Count() == thresholds.Length
            ? thresholds
            : throw new ArgumentException("Two thresholds of a clock have one id: a firing could not say which it was. Rename one.", property);
}
