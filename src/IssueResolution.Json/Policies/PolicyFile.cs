using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Timing;

namespace IssueResolution.Json;

/// <summary>A set of policies together with the named calendars they are counted in, as one file holds them.</summary>
/// <remarks>
/// The names are kept beside the policies because a policy holds its calendar and not what the calendar is called. Equal when calendars,
/// policies and statuses are, and every target is counted in a calendar of the same name.
/// </remarks>
public sealed class PolicyFile : IEquatable<PolicyFile>
{
    private readonly CalendarNames _names;
    private readonly ImmutableArray<string> _namesInUse;

    /// <summary>A file's worth of policies.</summary>
    /// <param name="calendars">Every calendar by its name, in any order.</param>
    /// <param name="policies">Their calendars are <see cref="CalendarDefinition.Calendar"/> of a definition, or equal to one.</param>
    /// <param name="statuses">The statuses that cases can have, so that a policy which names another can be found out; none when that is not known.</param>
    /// <exception cref="ArgumentException">
    /// A name is empty or comes twice; a policy is counted in a calendar that is not here; a rule has another id than its policy, or two conditions
    /// on one attribute.
    /// </exception>
    public PolicyFile(IEnumerable<KeyValuePair<string, CalendarDefinition>> calendars, PolicySet<SlaPolicy> policies, params IEnumerable<string> statuses)
    {
        Calendars = Guard.Against.Null(calendars).ToImmutableSortedDictionary(
            named => Guard.Against.NullOrWhiteSpace(named.Key, nameof(calendars)), named => Guard.Against.Null(named.Value, nameof(calendars)), StringComparer.Ordinal);
        Policies = Guard.Against.Null(policies);
        Statuses = [.. Guard.Against.Null(statuses).Select(status => Guard.Against.NullOrWhiteSpace(status, nameof(statuses)))];
        _names = new(Calendars);
        _namesInUse = [.. policies.Rules.SelectMany(rule => CalendarsOf(rule.Value)).Select(NameOf)];
        Check(policies);
    }

    /// <summary>The calendars by name, in the order of the names.</summary>
    public ImmutableSortedDictionary<string, CalendarDefinition> Calendars { get; }

    /// <summary>The policies in the order in which they are tried.</summary>
    public PolicySet<SlaPolicy> Policies { get; }

    /// <summary>The statuses that cases can have; empty when the file does not say.</summary>
    public ImmutableArray<string> Statuses { get; }

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(PolicyFile? left, PolicyFile? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(PolicyFile? left, PolicyFile? right) => !(left == right);

    /// <summary>The name of a calendar: that of its very definition or, for one from elsewhere, the first name of an equal one.</summary>
    /// <exception cref="ArgumentException">No calendar of the file is equal to it.</exception>
    public string NameOf(BusinessCalendar calendar) =>
        _names.Find(Guard.Against.Null(calendar)) ?? throw new ArgumentException("This calendar is not in the file: describe it there under a name.", nameof(calendar));

    /// <inheritdoc/>
    public bool Equals(PolicyFile? other) =>
        other is not null
        && Calendars.SequenceEqual(other.Calendars)
        && Policies == other.Policies
        && Statuses.SequenceEqual(other.Statuses)
        && _namesInUse.SequenceEqual(other._namesInUse);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyFile);

    /// <inheritdoc/>
    public override int GetHashCode() => (Calendars.Count, Policies, Statuses.Length).GetHashCode();

    /// <summary>The ids of the policies.</summary>
    public override string ToString() => Policies.ToString();

    internal CalendarNames Names => _names;

    private static IEnumerable<BusinessCalendar> CalendarsOf(SlaPolicy policy) =>
    [
        policy.Calendar,
        .. from clock in policy.Clocks
           from target in clock.Targets.ByPriority
           where target.Value.Calendar is not null
           select target.Value.Calendar,
    ];

    private static void Check(PolicySet<SlaPolicy> policies)
    {
        foreach (MatchRule<SlaPolicy> rule in policies.Rules)
        {
            if (rule.Id != rule.Value.Id)
            {
                throw new ArgumentException($"Rule '{rule.Id}' yields policy '{rule.Value.Id}': in a file they have one id.", nameof(policies));
            }

            if (rule.Conditions.Select(condition => condition.Attribute).Distinct(StringComparer.Ordinal).Count() < rule.Conditions.Length)
            {
                throw new ArgumentException($"Rule '{rule.Id}' has two conditions on one attribute: a file holds one.", nameof(policies));
            }
        }
    }
}
