using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Makes lists of rules that answer for every case at every instant.</summary>
public static class PolicySet
{
    /// <summary>The set, or a refusal with the code <see cref="RefusalCode.UnsoundRules"/> whose reasons name every mistake.</summary>
    /// <remarks>
    /// Refused: an instant at which no rule without conditions is valid; an id that occurs twice; a condition that allows no value; a rule
    /// whose validity does not end after it starts.
    /// </remarks>
    /// <param name="rules">In the order in which they are tried.</param>
    public static Decision<PolicySet<T>> Of<T>(params IEnumerable<MatchRule<T>> rules)
    {
        ImmutableArray<MatchRule<T>> all = [.. Guard.Against.Null(rules).Select(rule => Guard.Against.Null(rule, nameof(rules)))];
        ImmutableArray<Reason> mistakes = [.. DuplicateIds(all), .. all.SelectMany(MistakesOf), .. Uncovered(all)];
        return mistakes.IsEmpty
            ? new Decision<PolicySet<T>>.Granted(new(all))
            : new Decision<PolicySet<T>>.Refused(RefusalCode.UnsoundRules, Phrase.Of(
                $"The rules have {mistakes.Length} {(mistakes.Length == 1 ? "mistake" : "mistakes")}, first: {mistakes[0].Text} {RefusalCode.UnsoundRules.Words.Description}",
                $"規則に{mistakes.Length}件の不備がある。最初の不備：{mistakes[0].Text}{RefusalCode.UnsoundRules.Words.Description}"), mistakes);
    }

    private static IEnumerable<Reason> DuplicateIds<T>(ImmutableArray<MatchRule<T>> rules) =>
        from same in rules.GroupBy(rule => rule.Id, StringComparer.Ordinal)
        let count = same.Count()
        where count > 1
        select new Reason("timing.duplicate-rule", Phrase.Of(
            $"{count} rules are called '{same.Key}': each needs an id of its own.", $"「{same.Key}」という規則が{count}件ある。識別子は一つずつにすること。"));

    private static IEnumerable<Reason> MistakesOf<T>(MatchRule<T> rule)
    {
        foreach (MatchCondition condition in rule.Conditions.Where(condition => condition.Allowed.IsEmpty))
        {
            yield return new("timing.nothing-allowed", Phrase.Of(
                $"Rule '{rule.Id}' allows no value of {condition.Attribute}: name one, or drop the condition.",
                $"規則「{rule.Id}」は{condition.Attribute}の値を一つも許していない。値を挙げるか条件を外すこと。"));
        }

        if (rule.Validity.IsEmpty)
        {
            yield return new("timing.never-valid", Phrase.Of(
                $"Rule '{rule.Id}' is valid from {rule.Validity.FromText} to {rule.Validity.ToText}, which is never: it must end after it starts.",
                $"規則「{rule.Id}」の有効期間は{rule.Validity.FromText}から{rule.Validity.ToText}で、空である。終わりを始まりより後にすること。"));
        }
    }

    private static IEnumerable<Reason> Uncovered<T>(ImmutableArray<MatchRule<T>> rules) =>
        from gap in Validity.Always.NotCoveredBy(rules.Where(rule => rule.IsCatchAll).Select(rule => rule.Validity))
        select new Reason("timing.no-catch-all", gap switch
        {
            { From: null, To: null } => new Phrase("No rule catches every case.", "すべての案件を受ける規則がない。"),
            { From: null } => Phrase.Of($"Before {gap.ToText} no rule catches every case.", $"{gap.ToText}より前に、すべての案件を受ける規則がない。"),
            { To: null } => Phrase.Of($"From {gap.FromText} on no rule catches every case.", $"{gap.FromText}以降、すべての案件を受ける規則がない。"),
            _ => Phrase.Of(
                $"From {gap.FromText} until {gap.ToText} no rule catches every case.",
                $"{gap.FromText}から{gap.ToText}の前まで、すべての案件を受ける規則がない。"),
        });
}

/// <summary>Ordered rules of which the first that matches applies; for every case at every instant one does.</summary>
/// <remarks>Equal when the rules are, in their order.</remarks>
/// <typeparam name="T">What the rules yield.</typeparam>
public sealed class PolicySet<T> : IEquatable<PolicySet<T>>
{
    internal PolicySet(ImmutableArray<MatchRule<T>> rules) => Rules = rules;

    /// <summary>The rules in the order in which they are tried.</summary>
    public ImmutableArray<MatchRule<T>> Rules { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(PolicySet<T>? left, PolicySet<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(PolicySet<T>? left, PolicySet<T>? right) => !(left == right);

    /// <summary>The rule that applies. Allocates nothing; for the reasons see <see cref="Explain"/>.</summary>
    /// <inheritdoc cref="MatchRule.First" path="/param[@name='attributes' or @name='at']"/>
    public MatchRule<T> FirstMatch(CaseAttributes attributes, Instant at)
    {
        foreach (MatchRule<T> rule in Rules)
        {
            if (rule.Matches(attributes, at))
            {
                return rule;
            }
        }

        throw new InvalidOperationException("A set without an answer cannot be made: its rules without conditions cover all time.");
    }

    /// <summary>The rule that applies, and why none before it does.</summary>
    /// <inheritdoc cref="MatchRule.First" path="/param[@name='attributes' or @name='at']"/>
    public Judgement<MatchRule<T>> Explain(CaseAttributes attributes, Instant at) =>
        new(FirstMatch(attributes, at), MatchRule.ExplainFirst(Rules, attributes, at).Reasons);

    /// <summary>The rules that can never apply, because rules before them catch every case they would, whenever they are valid.</summary>
    /// <remarks>
    /// Every rule found is unreachable; not every unreachable rule is found: several rules that only together catch its cases, each some of
    /// the values, are not put together.
    /// </remarks>
    public ImmutableArray<Finding> Unreachable() => [.. Rules.SelectMany(UnreachableAt)];

    /// <inheritdoc/>
    public bool Equals(PolicySet<T>? other) => other is not null && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicySet<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Rules.Aggregate(17, (hash, rule) => unchecked((hash * 31) + rule.GetHashCode()));

    /// <summary>The ids of the rules in order.</summary>
    public override string ToString() => string.Join(", ", Rules.Select(rule => rule.Id));

    private IEnumerable<Finding> UnreachableAt(MatchRule<T> rule, int position)
    {
        MatchRule<T>[] before = [.. Rules.Take(position).Where(earlier => earlier.CatchesAllOf(rule) && earlier.Validity.Meets(rule.Validity))];
        if (!rule.Validity.NotCoveredBy(before.Select(earlier => earlier.Validity)).Any())
        {
            string names = string.Join(", ", before.Select(earlier => $"'{earlier.Id}'"));
            yield return new(FindingCode.UnreachableRule, rule.Id, Phrase.Of(
                $"Rule '{rule.Id}' can never apply: {names} before it catch all its cases.",
                $"規則「{rule.Id}」は適用されることがない。先にある{names}がその案件をすべて受ける。"));
        }
    }
}
