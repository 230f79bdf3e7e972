using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>The targets of each priority, under the names that the ticket system gives its priorities.</summary>
/// <remarks>Names are compared letter by letter, case included. Equal when the same names have the same targets.</remarks>
public sealed class ServiceTargets : IEquatable<ServiceTargets>
{
    /// <summary>The name of the clock of the first answer in <see cref="ToPolicy"/>.</summary>
    public const string ResponseClock = "response";

    /// <summary>The name of the clock of the resolution in <see cref="ToPolicy"/>.</summary>
    public const string ResolutionClock = "resolution";

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

    /// <summary>The same promises as a policy of two clocks, for everything that a log fold does not answer: thresholds, changes, what-if, explanations.</summary>
    /// <remarks>Reads <see cref="TicketHistory.ToEvents"/> to the same amounts and deadlines as <see cref="TicketClock"/> reads the rows.</remarks>
    /// <param name="id">What people call the policy.</param>
    /// <param name="calendar">The calendar in which both clocks run.</param>
    public SlaPolicy ToPolicy(string id, BusinessCalendar calendar) => new(
        id,
        calendar,
        new ClockDefinition(ResponseClock, ClockKind.FirstResponse, Targets(target => target.Response)) { OnResolved = ResolvedRule.Ignore },
        new ClockDefinition(ResolutionClock, ClockKind.Resolution, Targets(target => target.Resolution)) { PausesOn = [CaseStatus.OnHold] });

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

    private ClockTargets Targets(Func<ServiceTarget, Duration> amountOf) => ClockTargets.Of(
        _byPriority.Select(item => new KeyValuePair<string, ClockTarget>(item.Key, new ClockTarget(new Allowance.OpenHours(amountOf(item.Value))))));
}
