using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>The targets of each priority, under the names that the ticket system gives its priorities.</summary>
/// <remarks>Names are compared letter by letter, case included. Equal when the same names have the same targets.</remarks>
public sealed class ServiceTargets : IEquatable<ServiceTargets>
{
    private readonly ImmutableSortedDictionary<string, ServiceTarget> _byPriority;

    private ServiceTargets(ImmutableSortedDictionary<string, ServiceTarget> byPriority) => _byPriority = byPriority;

    /// <summary>The priorities that have targets, in the order of their names.</summary>
    public IEnumerable<string> Priorities => _byPriority.Keys;

    /// <summary>Targets by priority.</summary>
    /// <exception cref="ArgumentException">There is none, a priority occurs twice, or a target is negative.</exception>
    public static ServiceTargets Of(IEnumerable<KeyValuePair<string, ServiceTarget>> byPriority)
    {
        ImmutableSortedDictionary<string, ServiceTarget>.Builder targets = ImmutableSortedDictionary.CreateBuilder<string, ServiceTarget>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, ServiceTarget> item in Guard.Against.Null(byPriority))
        {
            if (targets.ContainsKey(item.Key))
            {
                throw new ArgumentException($"Priority '{item.Key}' has two targets: keep one.", nameof(byPriority));
            }

            if (item.Value.Response < Duration.Zero || item.Value.Resolution < Duration.Zero)
            {
                throw new ArgumentException($"Priority '{item.Key}' has a negative target: a target is zero or more.", nameof(byPriority));
            }

            targets.Add(item.Key, item.Value);
        }

        return targets.Count > 0
            ? new(targets.ToImmutable())
            : throw new ArgumentException("No priority has a target: name at least one.", nameof(byPriority));
    }

    /// <summary>Whether a priority has targets.</summary>
    public bool Has(string priority) => _byPriority.ContainsKey(Guard.Against.Null(priority));

    /// <summary>The targets of a priority.</summary>
    /// <exception cref="ArgumentException">The priority has none; the message lists those that have.</exception>
    public ServiceTarget For(string priority) =>
        _byPriority.TryGetValue(Guard.Against.Null(priority), out ServiceTarget target)
            ? target
            : throw new ArgumentException($"Priority '{priority}' has no target; targets are known for {string.Join(", ", Priorities)}.", nameof(priority));

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(ServiceTargets? left, ServiceTargets? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(ServiceTargets? left, ServiceTargets? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ServiceTargets? other) => other is not null && _byPriority.SequenceEqual(other._byPriority);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ServiceTargets);

    /// <inheritdoc/>
    public override int GetHashCode() => _byPriority.Aggregate(17, (hash, item) => unchecked((hash * 31) + item.GetHashCode()));
}
