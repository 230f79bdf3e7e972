using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Classifying;

namespace IssueResolution.Timing;

/// <summary>What rules can ask about a case: for each name a set of values.</summary>
/// <remarks>
/// Names and values are compared ordinal, case included. An attribute without a value is the same as a missing one. Equal when the same
/// names have the same values.
/// </remarks>
public sealed class CaseAttributes : IEquatable<CaseAttributes>
{
    private readonly ImmutableSortedDictionary<string, ImmutableArray<string>> _byName;

    private CaseAttributes(ImmutableSortedDictionary<string, ImmutableArray<string>> byName) => _byName = byName;

    /// <summary>A case of which nothing is known: only rules without conditions match it.</summary>
    public static CaseAttributes None { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal));

    /// <summary>The names that have values, in ordinal order.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(CaseAttributes? left, CaseAttributes? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(CaseAttributes? left, CaseAttributes? right) => !(left == right);

    /// <summary>What an assessed issue is known by: category, kind, severity and urgency.</summary>
    public static CaseAttributes Of(IssueKind kind, Severity severity, Urgency urgency) => None.With(kind).With(severity).With(urgency);

    /// <summary>The values of an attribute in ordinal order, each once; empty when it is missing.</summary>
    public ImmutableArray<string> ValuesOf(string name) => _byName.TryGetValue(Guard.Against.Null(name), out ImmutableArray<string> values) ? values : [];

    /// <summary>The attributes with these values of one name, in place of those it had; none removes it.</summary>
    /// <exception cref="ArgumentException">The name is empty, or a value is null.</exception>
    public CaseAttributes With(string name, params IEnumerable<string> values)
    {
        Guard.Against.NullOrWhiteSpace(name);
        ImmutableArray<string> distinct = OrdinalSet.Of(values);
        return new(distinct.IsEmpty ? _byName.Remove(name) : _byName.SetItem(name, distinct));
    }

    /// <summary>The attributes with a category; a kind already set is left as it is.</summary>
    public CaseAttributes With(IssueCategory category) => With(AttributeName.Category, Guard.Against.Null(category).Code);

    /// <summary>The attributes with a kind and its category.</summary>
    public CaseAttributes With(IssueKind kind) => With(Guard.Against.Null(kind).Category).With(AttributeName.Kind, kind.Code);

    /// <summary>The attributes with a severity.</summary>
    public CaseAttributes With(Severity severity) => With(AttributeName.Severity, Guard.Against.Null(severity).Code);

    /// <summary>The attributes with an urgency.</summary>
    public CaseAttributes With(Urgency urgency) => With(AttributeName.Urgency, Guard.Against.Null(urgency).Code);

    /// <summary>The attributes with the client's contract class.</summary>
    public CaseAttributes WithTier(string tier) => With(AttributeName.Tier, Guard.Against.Null(tier));

    /// <summary>The attributes with the channel by which the issue came in.</summary>
    public CaseAttributes WithChannel(string channel) => With(AttributeName.Channel, Guard.Against.Null(channel));

    /// <summary>The attributes with these labels, in place of those before.</summary>
    public CaseAttributes WithTags(params IEnumerable<string> tags) => With(AttributeName.Tags, Guard.Against.Null(tags));

    /// <inheritdoc/>
    public bool Equals(CaseAttributes? other) =>
        other is not null && _byName.Keys.SequenceEqual(other._byName.Keys) && _byName.All(one => one.Value.SequenceEqual(other._byName[one.Key]));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CaseAttributes);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _byName.Aggregate(17, (hash, one) => unchecked((((hash * 31) + StringComparer.Ordinal.GetHashCode(one.Key)) * 31) + one.Value.Length));

    /// <summary>Names and values, such as <c>severity=high, tags=a|b</c>.</summary>
    public override string ToString() => string.Join(", ", _byName.Select(one => $"{one.Key}={string.Join("|", one.Value)}"));
}
