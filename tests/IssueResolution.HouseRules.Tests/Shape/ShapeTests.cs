using IssueResolution.HouseRules.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace IssueResolution.HouseRules.Tests.Shape;

public sealed class ShapeTests
{
    /// <summary>By "Namespace.Type" or "Namespace.Type.Member".</summary>
    private static readonly Exemption[] _exemptions = [];

    [Fact]
    public void Public_types_are_closed_and_immutable() =>
        Expect.None(
            Exemption.Unexcused(Asset.All.SelectMany(Violations), _exemptions),
            "Style rule 4. Mend the type, or name an exemption with its reason in ShapeTests:");

    [Theory]
    [InlineData("public class Open { }", "Open is open for inheritance")]
    [InlineData("public static class Outer { public record Inner; }", "Outer.Inner is open for inheritance")]
    [InlineData("public sealed class Changing { public int Size { get; set; } }", "Changing.Size has a setter")]
    [InlineData("public struct Changing { public int this[int i] { get => i; set { } } }", "Changing.this[] has a setter")]
    [InlineData("public sealed class Bare { public int Size; }", "Bare.Size is a public field")]
    [InlineData("public sealed record Holder(int[] Items);", "Holder.Items: a record compares")]
    [InlineData("public sealed record Holder(System.Collections.Immutable.ImmutableArray<int> Items);", "Holder.Items: a record compares")]
    [InlineData("public sealed record Holder(System.Collections.Immutable.ImmutableList<int>? Items);", "Holder.Items: a record compares")]
    [InlineData("public readonly record struct Holder(System.Collections.Generic.IReadOnlyList<int> Items);", "Holder.Items: a record compares")]
    [InlineData("public sealed record Holder(System.Collections.Generic.Dictionary<int, int> Items);", "Holder.Items: a record compares")]
    [InlineData("internal sealed record Holder((int Size, int[] Items) Pair);", "Holder.Pair: a record compares")]
    public void A_shape_that_is_not_allowed_is_caught(string source, string named) =>
        Expect.Only(named, Violations(Asset.Canary(source)));

    [Fact]
    public void Sealed_static_abstract_and_immutable_types_pass() =>
        Assert.Empty(Violations(Asset.Canary(
            """
            public static class Fixed { public const int One = 1; public static readonly string Name = "n"; }
            public abstract record Answer { private Answer() { } public sealed record Yes(int Size) : Answer; public sealed record No : Answer; }
            public sealed record Scalar(string Name) { public required int Size { get; init; } }
            public readonly record struct Point(int X, int Y);
            public enum Choice { This, That }
            public interface IOpen { int Size { get; } }
            public sealed class Holder(int[] items) { private readonly int[] _items = items; public int First => _items[0]; }
            internal class Hidden { public int Size; }
            """)));

    private static IEnumerable<string> Violations(Asset asset) =>
        asset.Symbols.AllTypes().Where(type => !type.IsWrittenByCompiler()).SelectMany(type =>
            (type.IsVisible() ? Openness(type).Concat(Setters(type)).Concat(Fields(type)) : []).Concat(Collections(type)));

    private static IEnumerable<string> Openness(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Class && !type.IsSealed && !type.IsAbstract && !type.IsStatic)
        {
            yield return $"{type.ToDisplayString()} is open for inheritance: make it sealed, static or abstract.";
        }
    }

    private static IEnumerable<string> Setters(INamedTypeSymbol type) =>
        from property in type.GetMembers().OfType<IPropertySymbol>()
        where property.SetMethod is { IsInitOnly: false } setter && setter.IsVisible()
        select $"{type.ToDisplayString()}.{(property.IsIndexer ? "this[]" : property.Name)} has a setter: init it, or return a new value.";

    private static IEnumerable<string> Fields(INamedTypeSymbol type) =>
        from field in type.GetMembers().OfType<IFieldSymbol>()
        where type.TypeKind != TypeKind.Enum && field.IsVisible() && !field.IsConst && !(field.IsStatic && field.IsReadOnly)
        select $"{type.ToDisplayString()}.{field.Name} is a public field: make it a property.";

    private static IEnumerable<string> Collections(INamedTypeSymbol type) =>
        from field in type.GetMembers().OfType<IFieldSymbol>()
        where type.IsRecordType() && !field.IsStatic && HoldsCollection(field.Type)
        select $"{type.ToDisplayString()}.{field.SourceName()}: a record compares a collection by reference; write a sealed class that compares by sequence.";

    private static bool HoldsCollection(ITypeSymbol type) =>
        type is IArrayTypeSymbol
        || (type.ContainingNamespace?.ToDisplayString() ?? "").StartsWith("System.Collections", StringComparison.Ordinal)
        || type.MetadataName is "Memory`1" or "ReadOnlyMemory`1"
        || (type is INamedTypeSymbol { IsGenericType: true } constructed && constructed.TypeArguments.Any(HoldsCollection));
}
