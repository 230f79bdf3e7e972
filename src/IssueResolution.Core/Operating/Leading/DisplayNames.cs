using System.Collections.Immutable;
using System.Globalization;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>A firm's own names for terms of the library. Names shape the scope that people accept; codes never change.</summary>
/// <remarks>Equal when every named term has the same words.</remarks>
[Requirement("R-190")]
public sealed class DisplayNames : IEquatable<DisplayNames>
{
    private readonly ImmutableDictionary<(Type Family, string Code), Words> _own;

    private DisplayNames(ImmutableDictionary<(Type Family, string Code), Words> own) => _own = own;

    /// <summary>The names that the library ships.</summary>
    public static DisplayNames Shipped { get; } = new(ImmutableDictionary<(Type, string), Words>.Empty);

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(DisplayNames? left, DisplayNames? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(DisplayNames? left, DisplayNames? right) => !(left == right);

    /// <summary>The names with one of the firm's own, in place of an earlier one.</summary>
    public DisplayNames With(ITerm term, Words words) => new(_own.SetItem(KeyOf(term), Guard.Against.Null(words)));

    /// <summary>The words of a term: the firm's own, otherwise the shipped ones.</summary>
    public Words Of(ITerm term) => _own.TryGetValue(KeyOf(term), out Words? own) ? own : term.Words;

    /// <summary>The display name of a term for a reader.</summary>
    public string NameOf(ITerm term, CultureInfo culture) => Of(term).Name.In(culture);

    /// <inheritdoc/>
    public bool Equals(DisplayNames? other) =>
        other is not null && _own.Count == other._own.Count
        && _own.All(one => other._own.TryGetValue(one.Key, out Words? words) && words == one.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DisplayNames);

    /// <inheritdoc/>
    public override int GetHashCode() => _own.Aggregate(_own.Count, (hash, one) => hash ^ StringComparer.Ordinal.GetHashCode(one.Key.Code));

    private static (Type Family, string Code) KeyOf(ITerm term) => (Guard.Against.Null(term).GetType(), term.Code);
}
