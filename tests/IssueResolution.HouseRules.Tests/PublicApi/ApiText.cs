using System.Globalization;
using System.Text;
using IssueResolution.HouseRules.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace IssueResolution.HouseRules.Tests.PublicApi;

/// <summary>What a user of a package can name, as C#-like text in an order that depends on nothing but the names.</summary>
internal static class ApiText
{
    private static readonly SymbolDisplayFormat _type = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat _name = _type.WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private static readonly SymbolDisplayFormat _member = _type
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithParameterOptions(
            SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeExtensionThis)
        .WithKindOptions(SymbolDisplayKindOptions.None);

    public static string Of(Asset asset)
    {
        var text = new StringBuilder();
        foreach (var @namespace in asset.Symbols.PublicTypes().GroupBy(type => type.ContainingNamespace.ToDisplayString()))
        {
            text.Append("namespace ").Append(@namespace.Key).Append('\n');
            foreach (var type in @namespace)
            {
                text.Append('\n').Append(Head(type)).Append('\n');
                foreach (var (_, line) in Members(type))
                {
                    text.Append("    ").Append(line).Append('\n');
                }
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The type as a reader names it, such as Decision&lt;T&gt;.Granted.</summary>
    public static string NameOf(INamedTypeSymbol type) => type.ToDisplayString(_name);

    /// <summary>The members that a caller can notice, each with its line, overloads side by side.</summary>
    public static IEnumerable<(ISymbol Member, string Line)> Members(INamedTypeSymbol type) =>
        type.GetMembers().Where(IsShown).OrderBy(Place).ThenBy(Name, StringComparer.Ordinal).Select(member => (member, Line(member)));

    public static string Head(INamedTypeSymbol type)
    {
        string modifiers = type.IsStatic ? "static "
            : type.TypeKind == TypeKind.Class && type.IsAbstract ? "abstract "
            : type.TypeKind == TypeKind.Class && type.IsSealed ? "sealed "
            : type.TypeKind == TypeKind.Struct && type.IsReadOnly ? "readonly " : "";
        string kind = type.TypeKind switch
        {
            TypeKind.Enum or TypeKind.Interface or TypeKind.Delegate => type.TypeKind.ToString().ToLowerInvariant(),
            TypeKind.Struct => type.IsRecordType() ? "record struct" : "struct",
            _ => type.IsRecordType() ? "record" : "class",
        };
        var bases = type.Interfaces.Select(each => each.ToDisplayString(_type)).Order(StringComparer.Ordinal)
            .Prepend(type.TypeKind == TypeKind.Enum ? type.EnumUnderlyingType!.ToDisplayString(_type) : BaseOf(type))
            .Where(name => name.Length > 0);
        string[] name = type.ToDisplayString(_type).Split(" where ", 2);
        string constraints = string.Concat(name[1..].Select(text => $" where {text}"));
        return $"public {modifiers}{kind} {name[0]}{(bases.Any() ? " : " : "")}{string.Join(", ", bases)}{constraints}";
    }

    private static string BaseOf(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Class && type.BaseType is { SpecialType: SpecialType.None } parent ? parent.ToDisplayString(_type) : "";

    /// <summary>Accessors are shown by their property; what every record or enum has, by the word record or enum.</summary>
    private static bool IsShown(ISymbol member) =>
        member.IsVisible() && member is not INamedTypeSymbol && member is not IMethodSymbol { AssociatedSymbol: not null }
        && !member.Name.StartsWith('<') && !(member.ContainingType.IsRecordType() && IsOfEveryRecord(member))
        && !(member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 } && member.ContainingType.IsValueType)
        && !(member.ContainingType.TypeKind == TypeKind.Enum && member is not IFieldSymbol)
        && !(member.ContainingType.TypeKind == TypeKind.Delegate && member.Name != "Invoke");

    private static bool IsOfEveryRecord(ISymbol member) =>
        member.Name is "Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "EqualityContract" or "op_Equality" or "op_Inequality"
        || member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [var only] }
            && SymbolEqualityComparer.Default.Equals(only.Type, member.ContainingType);

    /// <summary>Constructors, then constants and enum values by number, then properties, then the rest.</summary>
    private static decimal Place(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => -3,
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } value => Convert.ToDecimal(value.ConstantValue, CultureInfo.InvariantCulture),
        IFieldSymbol => -2,
        IPropertySymbol => -1,
        _ => 0,
    };

    /// <summary>Overloads stand together, in an order that the compiler does not choose.</summary>
    private static string Name(ISymbol member) => $"{member.Name} {Line(member)}";

    private static string Line(ISymbol member) => member switch
    {
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } value => $"{value.Name} = {value.ConstantValue}",
        IPropertySymbol property => $"{property.ToDisplayString(_member)} {{ {Accessors(property)}}}",
        _ => member.ToDisplayString(_member),
    };

    private static string Accessors(IPropertySymbol property) =>
        (property.GetMethod is { } get && get.IsVisible() ? "get; " : "")
        + (property.SetMethod is { } set && set.IsVisible() ? set.IsInitOnly ? "init; " : "set; " : "");
}
