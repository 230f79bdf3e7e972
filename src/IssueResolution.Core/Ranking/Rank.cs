using System.Globalization;

namespace IssueResolution.Ranking;

/// <summary>A place on one scale. Ranks of two scales are different types, so that no expression can mix them.</summary>
/// <param name="Position">Counted from one, the mildest; zero is the rank of no member.</param>
/// <typeparam name="TScale">The scale the rank belongs to.</typeparam>
public readonly record struct Rank<TScale>(int Position) : IComparable<Rank<TScale>>
    where TScale : OrderedScale<TScale>
{
    /// <summary>Whether the left rank is milder.</summary>
    public static bool operator <(Rank<TScale> left, Rank<TScale> right) => left.Position < right.Position;

    /// <summary>Whether the left rank is stronger.</summary>
    public static bool operator >(Rank<TScale> left, Rank<TScale> right) => left.Position > right.Position;

    /// <summary>Whether the left rank is milder or the same.</summary>
    public static bool operator <=(Rank<TScale> left, Rank<TScale> right) => left.Position <= right.Position;

    /// <summary>Whether the left rank is stronger or the same.</summary>
    public static bool operator >=(Rank<TScale> left, Rank<TScale> right) => left.Position >= right.Position;

    /// <inheritdoc/>
    public int CompareTo(Rank<TScale> other) => Position.CompareTo(other.Position);

    /// <summary>The position in digits.</summary>
    public override string ToString() => Position.ToString(CultureInfo.InvariantCulture);
}
