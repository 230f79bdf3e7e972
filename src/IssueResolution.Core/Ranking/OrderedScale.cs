using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.SmartEnum;
using IssueResolution.Wording;

namespace IssueResolution.Ranking;

/// <summary>A closed list of steps from mild to strong, such as severity. Greater always means that more is asked of us.</summary>
/// <remarks>
/// Members of one scale compare with each other and with nothing else: docs/decisions/0005-why-ranks-are-typed.md.
/// Members are the public static read-only fields of the scale.
/// </remarks>
/// <typeparam name="TScale">The scale itself.</typeparam>
public abstract class OrderedScale<TScale> : SmartEnum<TScale, Rank<TScale>>, ITerm
    where TScale : OrderedScale<TScale>
{
    private static readonly Lazy<ImmutableArray<TScale>> _ordered =
        new(() => [.. SmartEnum<TScale, Rank<TScale>>.List.OrderBy(member => member.Value.Position)]);

    /// <summary>Defines a member.</summary>
    /// <param name="position">Counted from one without gaps, the mildest first.</param>
    /// <param name="code">Kebab-case English.</param>
    /// <param name="words">What people read.</param>
    /// <param name="name">The name of the field that holds the member.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is zero or negative.</exception>
    protected OrderedScale(int position, string code, Words words, string name)
        : base(name, new Rank<TScale>(Guard.Against.NegativeOrZero(position)))
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Words = Guard.Against.Null(words);
    }

    /// <summary>Every member, mildest first.</summary>
    public static ImmutableArray<TScale> InOrder => _ordered.Value;

    /// <summary>The same as <see cref="InOrder"/>: the list inherited from SmartEnum would sort by name, in the machine's culture.</summary>
    public static new IReadOnlyCollection<TScale> List => _ordered.Value;

    /// <inheritdoc/>
    public string Code { get; }

    /// <inheritdoc/>
    public Words Words { get; }

    /// <summary>Whether the left member is milder.</summary>
    /// <exception cref="ArgumentNullException">A side is null; so for all four comparisons.</exception>
    public static bool operator <(OrderedScale<TScale> left, OrderedScale<TScale> right) => Order(left, right) < 0;

    /// <summary>Whether the left member is stronger.</summary>
    public static bool operator >(OrderedScale<TScale> left, OrderedScale<TScale> right) => Order(left, right) > 0;

    /// <summary>Whether the left member is milder or the same.</summary>
    public static bool operator <=(OrderedScale<TScale> left, OrderedScale<TScale> right) => Order(left, right) <= 0;

    /// <summary>Whether the left member is stronger or the same.</summary>
    public static bool operator >=(OrderedScale<TScale> left, OrderedScale<TScale> right) => Order(left, right) >= 0;

    /// <summary>The member with this code, compared ordinal.</summary>
    /// <exception cref="UnknownCodeException">No member has it; the message lists those that exist.</exception>
    public static TScale FromCode(string code) => MemberLookup.FromCode(InOrder, code);

    /// <summary>The member with this code, compared ordinal; false for an unknown code and for null.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out TScale? member) => MemberLookup.TryFromCode(InOrder, code, out member);

    /// <summary>The stronger of two members.</summary>
    public static TScale Max(TScale left, TScale right) => left >= right ? left : right;

    /// <summary>The milder of two members.</summary>
    public static TScale Min(TScale left, TScale right) => left <= right ? left : right;

    /// <summary>The member some steps up, at most the strongest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of steps is negative.</exception>
    public TScale RaisedBy(int steps) =>
        InOrder[(int)Math.Min(InOrder.Length - 1L, (long)Value.Position - 1 + Guard.Against.Negative(steps))];

    /// <summary>Null comes first, then mild before strong.</summary>
    public override int CompareTo(SmartEnum<TScale, Rank<TScale>>? other) => other is null ? 1 : Value.CompareTo(other.Value);

    /// <summary>The display name, English unless the culture is Japanese.</summary>
    public string NameIn(CultureInfo culture) => Words.Name.In(culture);

    /// <summary>The one-sentence explanation, English unless the culture is Japanese.</summary>
    public string DescriptionIn(CultureInfo culture) => Words.Description.In(culture);

    private static int Order(OrderedScale<TScale> left, OrderedScale<TScale> right) =>
        Guard.Against.Null(left).Value.CompareTo(Guard.Against.Null(right).Value);
}
