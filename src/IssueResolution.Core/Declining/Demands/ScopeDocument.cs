using System.Collections.Immutable;
using IssueResolution.Reasoning;

namespace IssueResolution.Declining;

/// <summary>What was agreed: items that are included, items that are expressly excluded, and silence about everything else.</summary>
/// <remarks>Items are compared without regard to case and to white space around them. Equal when both lists hold the same items.</remarks>
[Requirement("R-142")]
public sealed class ScopeDocument : IEquatable<ScopeDocument>
{
    private ScopeDocument(ImmutableSortedSet<string> included, ImmutableSortedSet<string> excluded) => (Included, Excluded) = (included, excluded);

    /// <summary>A document that says nothing.</summary>
    public static ScopeDocument Empty { get; } = Of([], []);

    /// <summary>What is agreed, in ordinal order.</summary>
    public ImmutableSortedSet<string> Included { get; }

    /// <summary>What is expressly left out, in ordinal order.</summary>
    public ImmutableSortedSet<string> Excluded { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(ScopeDocument? left, ScopeDocument? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(ScopeDocument? left, ScopeDocument? right) => !(left == right);

    /// <summary>A document.</summary>
    /// <exception cref="ArgumentException">An item is empty, or stands on both lists.</exception>
    public static ScopeDocument Of(IEnumerable<string> included, IEnumerable<string> excluded)
    {
        ImmutableSortedSet<string> agreed = SetOf(Guard.Against.Null(included));
        ImmutableSortedSet<string> leftOut = SetOf(Guard.Against.Null(excluded));
        return agreed.FirstOrDefault(leftOut.Contains) is { } both
            ? throw new ArgumentException($"\"{both}\" is both included and excluded: keep it on one of the lists.", nameof(excluded))
            : new(agreed, leftOut);
    }

    /// <summary>What the document says about an item.</summary>
    /// <exception cref="ArgumentException">The item is empty.</exception>
    [Requirement("R-142")]
    public ScopeStanding Find(string item)
    {
        string sought = Guard.Against.NullOrWhiteSpace(item).Trim();
        return Included.Contains(sought) ? ScopeStanding.Included : Excluded.Contains(sought) ? ScopeStanding.Excluded : ScopeStanding.Silent;
    }

    /// <summary>The document with an item agreed; an exclusion of it ends.</summary>
    public ScopeDocument WithIncluded(string item)
    {
        string agreed = Guard.Against.NullOrWhiteSpace(item).Trim();
        return new(Included.Add(agreed), Excluded.Remove(agreed));
    }

    /// <inheritdoc/>
    public bool Equals(ScopeDocument? other) => other is not null && Included.SetEquals(other.Included) && Excluded.SetEquals(other.Excluded);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScopeDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Included.Count * 31) + Excluded.Count);

    private static ImmutableSortedSet<string> SetOf(IEnumerable<string> items) =>
        items.Select(item => Guard.Against.NullOrWhiteSpace(item).Trim()).ToImmutableSortedSet(StringComparer.OrdinalIgnoreCase);
}
