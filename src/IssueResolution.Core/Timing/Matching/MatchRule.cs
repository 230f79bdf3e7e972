using System.Collections.Immutable;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Finds the rule that applies in any list of rules, also one that a <see cref="PolicySet{T}"/> would refuse.</summary>
public static class MatchRule
{
    /// <summary>The first rule that matches; null when none does.</summary>
    /// <param name="rules">In the order in which they are tried.</param>
    /// <param name="attributes">What is known of the case.</param>
    /// <param name="at">The instant that decides which rules are valid, usually that of the opening.</param>
    public static MatchRule<T>? First<T>(IEnumerable<MatchRule<T>> rules, CaseAttributes attributes, Instant at)
    {
        foreach (MatchRule<T> rule in Guard.Against.Null(rules))
        {
            if (rule.Matches(attributes, at))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>The same with reasons: for each rule before it, why it was passed over.</summary>
    /// <inheritdoc cref="First" path="/param"/>
    public static Judgement<MatchRule<T>?> ExplainFirst<T>(IEnumerable<MatchRule<T>> rules, CaseAttributes attributes, Instant at)
    {
        MatchRule<T>[] all = [.. Guard.Against.Null(rules)];
        MatchRule<T>? first = First(all, attributes, at);
        IEnumerable<Reason> passedOver = all.TakeWhile(rule => !ReferenceEquals(rule, first))
            .Select(rule => MatchReasons.PassedOver(rule.Id, rule.Conditions, rule.Validity, attributes, at));
        return new(first, passedOver.Append(first is null ? MatchReasons.None : MatchReasons.Applies(first.Id, first.Conditions)));
    }
}

/// <summary>A value that applies to the cases that fulfil all conditions, while the rule is valid.</summary>
/// <remarks>
/// Valid from the first instant, included, to the last, excluded. Without conditions a rule catches every case. The order of the conditions
/// means nothing. Equal when id, value, conditions and validity are.
/// </remarks>
/// <typeparam name="T">What applies.</typeparam>
public sealed class MatchRule<T> : IEquatable<MatchRule<T>>
{
    /// <summary>A rule. What is wrong with its parts, the <see cref="PolicySet{T}"/> it is meant for will say.</summary>
    /// <param name="id">What explanations call it; compared ordinal.</param>
    /// <param name="value">What applies.</param>
    /// <param name="conditions">All of them must hold; two of one attribute as well.</param>
    /// <param name="validFrom">The first instant at which the rule is valid; null: since ever.</param>
    /// <param name="validTo">The first instant at which it no longer is; null: for ever.</param>
    /// <exception cref="ArgumentException">The id is empty, or a condition is null.</exception>
    public MatchRule(string id, T value, IEnumerable<MatchCondition> conditions, Instant? validFrom = null, Instant? validTo = null)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Value = value;
        Conditions =
        [
            .. Guard.Against.Null(conditions).Select(condition => Guard.Against.Null(condition, nameof(conditions)))
                .OrderBy(condition => condition.Attribute, StringComparer.Ordinal)
                .ThenBy(condition => string.Join("\n", condition.Allowed), StringComparer.Ordinal),
        ];
        Validity = new(validFrom, validTo);
    }

    /// <summary>What explanations call it.</summary>
    public string Id { get; }

    /// <summary>What applies.</summary>
    public T Value { get; }

    /// <summary>The conditions in the order of their attributes.</summary>
    public ImmutableArray<MatchCondition> Conditions { get; }

    /// <summary>The first instant at which the rule is valid; null: since ever.</summary>
    public Instant? ValidFrom => Validity.From;

    /// <summary>The first instant at which it no longer is; null: for ever.</summary>
    public Instant? ValidTo => Validity.To;

    /// <summary>Whether it has no condition.</summary>
    public bool IsCatchAll => Conditions.IsEmpty;

    internal Validity Validity { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(MatchRule<T>? left, MatchRule<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(MatchRule<T>? left, MatchRule<T>? right) => !(left == right);

    /// <summary>Whether it is valid at an instant.</summary>
    public bool IsValidAt(Instant at) => Validity.Contains(at);

    /// <summary>Whether it is valid and all conditions hold.</summary>
    public bool Matches(CaseAttributes attributes, Instant at)
    {
        Guard.Against.Null(attributes);
        if (!Validity.Contains(at))
        {
            return false;
        }

        foreach (MatchCondition condition in Conditions)
        {
            if (!condition.HoldsFor(attributes))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(MatchRule<T>? other) =>
        other is not null && Id == other.Id && EqualityComparer<T>.Default.Equals(Value, other.Value)
        && Conditions.SequenceEqual(other.Conditions) && Validity == other.Validity;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MatchRule<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 31) + Conditions.Length);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>Whether every case that fulfils the other's conditions fulfils these; validity aside.</summary>
    internal bool CatchesAllOf(MatchRule<T> other) =>
        Conditions.All(condition => other.Conditions.Any(narrower => narrower.Implies(condition)));
}
