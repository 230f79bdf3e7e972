using IssueResolution.HouseRules.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace IssueResolution.HouseRules.Tests.Purity;

public sealed class StateTests
{
    /// <summary>By "Namespace.Type.Field".</summary>
    private static readonly Exemption[] _exemptions = [];

    [Fact]
    public void No_package_has_static_state_that_can_change() =>
        Expect.None(
            Exemption.Unexcused(Asset.All.SelectMany(Violations), _exemptions),
            "Make it a readonly immutable value (ImmutableArray, FrozenDictionary, ReadOnlySpan of constants), or name an exemption in StateTests:");

    [Theory]
    [InlineData("private static int _count; public static int Next() => ++_count;", "Canary._count")]
    [InlineData("public static int Count { get; set; }", "Canary.Count")]
    [InlineData("private static readonly int[] Primes = [2, 3]; public static int First => Primes[0];", "Canary.Primes")]
    [InlineData("private static readonly System.Collections.Generic.List<int> Seen = []; public static int First => Seen[0];", "Canary.Seen")]
    [InlineData("public static System.Text.StringBuilder Text { get; } = new();", "Canary.Text")]
    [InlineData("public static System.Collections.Generic.IReadOnlyList<int> Numbers { get; } = new[] { 1 };", "Canary.Numbers")]
    public void Static_state_is_caught(string member, string named) =>
        Expect.Only(named, Violations(Asset.Canary($"public static class Canary {{ {member} }}")));

    [Fact]
    public void Constants_immutable_values_and_compiled_lambdas_are_not_state() =>
        Assert.Empty(Violations(Asset.Canary(
            """
            using System; using System.Collections.Immutable; using System.Linq;
            public static class Canary
            {
                public const int One = 1;
                private static readonly ImmutableArray<int> Primes = [2, 3];
                private static ReadOnlySpan<int> More => [5, 7];
                public static string Name { get; } = "canary";
                public static int Sum() => Primes.Select(prime => prime * 2).Sum() + More[0];
            }
            """)));

    private static IEnumerable<string> Violations(Asset asset) =>
        from type in asset.Symbols.AllTypes()
        where !type.IsWrittenByCompiler()
        from field in type.GetMembers().OfType<IFieldSymbol>()
        where field.IsStatic && !field.IsConst && (!field.IsReadOnly || IsMutable(field.Type))
        select $"{type.ToDisplayString()}.{field.SourceName()} is {(field.IsReadOnly ? $"a shared {field.Type.ToDisplayString()}" : "not readonly")}.";

    /// <summary>Read-only interfaces count: behind them lies what anybody may cast back.</summary>
    private static bool IsMutable(ITypeSymbol type) =>
        type is IArrayTypeSymbol
        || type.ToDisplayString() == "System.Text.StringBuilder"
        || (type.ContainingNamespace?.ToDisplayString() is { } @namespace
            && @namespace.StartsWith("System.Collections", StringComparison.Ordinal)
            && @namespace is not ("System.Collections.Immutable" or "System.Collections.Frozen")
            && !type.Name.Contains("Comparer"));
}
