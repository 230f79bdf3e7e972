using System.Collections.Immutable;

namespace IssueResolution.Timing;

/// <summary>The targets of one clock by priority, under the names that the ticket system gives its priorities.</summary>
/// <remarks>Names are compared letter by letter, case included. Equal when the same names have the same targets.</remarks>
public sealed class ClockTargets : IEquatable<ClockTargets>
{
    /// <summary>Stands for every priority that has no target of its own, and for a case without priority.</summary>
    public const string EveryPriority = "*";

    private readonly ImmutableSortedDictionary<string, ClockTarget> _byPriority;

    private ClockTargets(ImmutableSortedDictionary<string, ClockTarget> byPriority) => _byPriority = byPriority;

    /// <summary>Names and targets, in the order of the names.</summary>
    public IEnumerable<KeyValuePair<string, ClockTarget>> ByPriority => _byPriority;

    /// <summary>One target, whatever the priority.</summary>
    public static ClockTargets ForEvery(Allowance allowance) => Of([new(EveryPriority, new ClockTarget(allowance))]);

    /// <summary>Targets by priority; a priority without one has no clock.</summary>
    /// <exception cref="ArgumentException">There is none, a name is empty, or a name occurs twice.</exception>
    public static ClockTargets Of(params IEnumerable<KeyValuePair<string, ClockTarget>> byPriority)
    {
        ImmutableSortedDictionary<string, ClockTarget>.Builder targets = ImmutableSortedDictionary.CreateBuilder<string, ClockTarget>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, ClockTarget> item in Guard.Against.Null(byPriority))
        {
            string name = Guard.Against.NullOrWhiteSpace(item.Key, nameof(byPriority));
            if (targets.ContainsKey(name))
            {
                throw new ArgumentException($"Priority '{name}' has two targets: keep one.", nameof(byPriority));
            }

            targets.Add(name, Guard.Against.Null(item.Value, nameof(byPriority)));
        }

        return targets.Count > 0
            ? new(targets.ToImmutable())
            : throw new ArgumentException($"No priority has a target: name at least one, or '{EveryPriority}' for all.", nameof(byPriority));
    }

    /// <summary>The target of a priority, or that of every priority; null when neither is there.</summary>
    public ClockTarget? For(string? priority) =>
        priority is not null && _byPriority.TryGetValue(priority, out ClockTarget? own) ? own
        : _byPriority.TryGetValue(EveryPriority, out ClockTarget? every) ? every
        : null;

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(ClockTargets? left, ClockTargets? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(ClockTargets? left, ClockTargets? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ClockTargets? other) => other is not null && _byPriority.SequenceEqual(other._byPriority);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClockTargets);

    /// <inheritdoc/>
    public override int GetHashCode() => _byPriority.Aggregate(17, (hash, item) => unchecked((hash * 31) + item.GetHashCode()));
}
