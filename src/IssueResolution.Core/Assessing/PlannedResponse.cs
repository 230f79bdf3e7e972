using System.Collections.Immutable;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;

namespace IssueResolution.Assessing;

/// <summary>What we mean to do about an issue: how big, and with which care.</summary>
/// <remarks>Equal when the size is and the same care is taken, in whatever order it was named.</remarks>
[Requirement("R-015")]
public sealed class PlannedResponse : IEquatable<PlannedResponse>
{
    private PlannedResponse(ResponseSize size, ImmutableArray<HandlingFlag> care) => (Size, Care) = (size, care);

    /// <summary>How much it sets in motion.</summary>
    public ResponseSize Size { get; }

    /// <summary>The care it takes besides, each once, in the order of the set.</summary>
    public ImmutableArray<HandlingFlag> Care { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(PlannedResponse? left, PlannedResponse? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(PlannedResponse? left, PlannedResponse? right) => !(left == right);

    /// <summary>A response of a size; care named twice counts once.</summary>
    public static PlannedResponse Of(ResponseSize size, params HandlingFlag[] care)
    {
        Guard.Against.Null(care);
        return new(Guard.Against.Null(size), [.. HandlingFlag.InOrder.Where(care.Contains)]);
    }

    /// <inheritdoc/>
    public bool Equals(PlannedResponse? other) => other is not null && Size == other.Size && Care.SequenceEqual(other.Care);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlannedResponse);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Size.GetHashCode() * 31) + Care.Length);
}
