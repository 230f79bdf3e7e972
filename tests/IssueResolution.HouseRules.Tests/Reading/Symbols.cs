using Microsoft.CodeAnalysis;

namespace IssueResolution.HouseRules.Tests.Reading;

/// <summary>Questions about compiled types that more than one rule asks.</summary>
internal static class Symbols
{
    /// <summary>Every type of the assembly, nested and hidden ones too, in ordinal order of their names.</summary>
    public static IEnumerable<INamedTypeSymbol> AllTypes(this IAssemblySymbol assembly) =>
        Types(assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal);

    /// <summary>The types that a user of the package can name.</summary>
    public static IEnumerable<INamedTypeSymbol> PublicTypes(this IAssemblySymbol assembly) => assembly.AllTypes().Where(IsVisible);

    public static bool IsVisible(this ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is null || symbol.ContainingType.IsVisible());

    /// <summary>Closures, iterators and other types that no source file names.</summary>
    public static bool IsWrittenByCompiler(this INamedTypeSymbol type) =>
        type.Name.StartsWith('<') || (type.ContainingType?.IsWrittenByCompiler() ?? false);

    /// <summary>The property's name for the field behind an automatic property.</summary>
    public static string SourceName(this IFieldSymbol field) =>
        field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;

    /// <summary>Record classes and record structs: both get a PrintMembers from the compiler.</summary>
    public static bool IsRecordType(this INamedTypeSymbol type) =>
        type.IsRecord || type.GetMembers("PrintMembers").OfType<IMethodSymbol>().Any();

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().SelectMany(member => member switch
        {
            INamespaceSymbol inner => Types(inner),
            INamedTypeSymbol type => Types(type).Prepend(type),
            _ => [],
        });
}
