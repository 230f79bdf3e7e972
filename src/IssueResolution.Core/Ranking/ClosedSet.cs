using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using Ardalis.SmartEnum;
using IssueResolution.Wording;

namespace IssueResolution.Ranking;

/// <summary>A closed list of terms without an order, such as the kinds of issue.</summary>
/// <remarks>Members are the public static read-only fields of the set. Asking which of two is greater does not compile.</remarks>
/// <typeparam name="TMember">The set itself.</typeparam>
public abstract class ClosedSet<TMember> : SmartEnum<TMember, Key<TMember>>, ITerm
    where TMember : ClosedSet<TMember>
{
    private const string NoOrder = "A closed set has no order. Compare members of a scale, or sort by Code.";

    private static readonly Lazy<ImmutableArray<TMember>> _declared = new(FindMembers);

    /// <summary>Defines a member.</summary>
    /// <param name="code">Kebab-case English.</param>
    /// <param name="words">What people read.</param>
    /// <param name="name">The name of the field that holds the member.</param>
    protected ClosedSet(string code, Words words, string name)
        : base(name, new Key<TMember>(Guard.Against.NullOrWhiteSpace(code))) =>
        Words = Guard.Against.Null(words);

    /// <summary>Every member in the order of declaration, which is the order to show them in.</summary>
    public static ImmutableArray<TMember> InOrder => _declared.Value;

    /// <summary>The same as <see cref="InOrder"/>: the list inherited from SmartEnum would sort by name, in the machine's culture.</summary>
    public static new IReadOnlyCollection<TMember> List => _declared.Value;

    /// <inheritdoc/>
    public string Code => Value.Code;

    /// <inheritdoc/>
    public Words Words { get; }

    /// <summary>Does not compile: see the message.</summary>
    [Obsolete(NoOrder, error: true)]
    public static bool operator <(ClosedSet<TMember> left, ClosedSet<TMember> right) => throw new NotSupportedException(NoOrder);

    /// <summary>Does not compile: see the message.</summary>
    [Obsolete(NoOrder, error: true)]
    public static bool operator >(ClosedSet<TMember> left, ClosedSet<TMember> right) => throw new NotSupportedException(NoOrder);

    /// <summary>Does not compile: see the message.</summary>
    [Obsolete(NoOrder, error: true)]
    public static bool operator <=(ClosedSet<TMember> left, ClosedSet<TMember> right) => throw new NotSupportedException(NoOrder);

    /// <summary>Does not compile: see the message.</summary>
    [Obsolete(NoOrder, error: true)]
    public static bool operator >=(ClosedSet<TMember> left, ClosedSet<TMember> right) => throw new NotSupportedException(NoOrder);

    /// <summary>The member with this code, compared ordinal.</summary>
    /// <exception cref="UnknownCodeException">No member has it; the message lists those that exist.</exception>
    public static TMember FromCode(string code) => MemberLookup.FromCode(InOrder, code);

    /// <summary>The member with this code, compared ordinal; false for an unknown code and for null.</summary>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out TMember? member) => MemberLookup.TryFromCode(InOrder, code, out member);

    /// <summary>Null comes first, then ordinal by code: a stable order for output, not a judgement.</summary>
    public override int CompareTo(SmartEnum<TMember, Key<TMember>>? other) => other is null ? 1 : Value.CompareTo(other.Value);

    /// <summary>The display name, English unless the culture is Japanese.</summary>
    public string NameIn(CultureInfo culture) => Words.Name.In(culture);

    /// <summary>The one-sentence explanation, English unless the culture is Japanese.</summary>
    public string DescriptionIn(CultureInfo culture) => Words.Description.In(culture);

    // The runtimes of the netstandard2.0 asset promise no order of fields; the token of a field is its place in the source.
    private static ImmutableArray<TMember> FindMembers() =>
    [
        .. typeof(TMember).GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(field => field.FieldType == typeof(TMember))
#if NETSTANDARD2_0
            .OrderBy(field => field.MetadataToken)
#endif
            .Select(field => (TMember)field.GetValue(null)!),
    ];
}
