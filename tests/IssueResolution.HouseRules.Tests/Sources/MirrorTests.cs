using System.Text.RegularExpressions;
using IssueResolution.HouseRules.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IssueResolution.HouseRules.Tests.Sources;

/// <summary>
/// Test folders carry the names of source folders: a public type that does something is named by a test file in the folder of its name
/// (the first folder below the package; how a folder is sorted inside is its own affair).
/// </summary>
public sealed class MirrorTests
{
    /// <summary>By "src/Package/Folder/File.cs: Type".</summary>
    private static readonly Exemption[] _exemptions = [];

    private static readonly string[] _saysNothing = ["Equals", "GetHashCode", "ToString", "CompareTo", "Deconstruct"];

    [Fact]
    public void Every_public_type_with_behaviour_is_named_by_a_test_of_its_folder() =>
        Expect.None(
            Exemption.Unexcused(
                from package in Asset.Packages
                from path in Repository.Files($"src/{package}", ".cs")
                from type in TypesWithBehaviour(Repository.Text(path))
                let folder = $"tests/{package}.Tests/{path.Split('/')[2]}"
                where !Repository.Files(folder, ".cs").Any(test => Names(Repository.Text(test), type))
                select $"{path}: {type} is named by no test below {folder}/.",
                _exemptions),
            "Write the test there, or name an exemption with its reason in MirrorTests:");

    [Theory]
    [InlineData("public sealed class Clock { public int Read() => 1; }", "Clock")]
    [InlineData("public readonly record struct Clock(int Size) { public int Twice => Size * 2; }", "Clock")]
    [InlineData("public sealed class Clock { public static Clock operator +(Clock a, Clock b) => a; }", "Clock")]
    [InlineData("namespace N { public static class Clock { public static int Read() { return 1; } } }", "Clock")]
    public void A_type_that_computes_has_behaviour(string source, string type) => Assert.Equal([type], TypesWithBehaviour(source));

    [Theory]
    [InlineData("public sealed record Clock(int Size);")]
    [InlineData("public sealed record Clock { public required int Size { get; init; } public override string ToString() => \"\"; }")]
    [InlineData("public enum Clock { Run, Stop }")]
    [InlineData("internal static class Clock { public static int Read() => 1; }")]
    [InlineData("public interface IClock { int Read(); }")]
    [InlineData("public sealed class ClockException(string text) : System.Exception(text) { public int Line => 1; }")]
    public void A_type_that_only_holds_values_has_none(string source) => Assert.Empty(TypesWithBehaviour(source));

    [Fact]
    public void A_type_is_named_by_its_whole_name()
    {
        Assert.True(Names("var clock = new Clock(1);", "Clock"));
        Assert.False(Names("var clock = new ClockReading(1);", "Clock"));
    }

    private static bool Names(string test, string type) => Regex.IsMatch(test, $@"\b{type}\b");

    private static IEnumerable<string> TypesWithBehaviour(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
            .Where(type => type is not InterfaceDeclarationSyntax
                && type.Parent is not TypeDeclarationSyntax
                && type.Modifiers.Any(SyntaxKind.PublicKeyword)
                && !type.Identifier.Text.EndsWith("Exception", StringComparison.Ordinal)
                && type.Members.Any(Computes))
            .Select(type => type.Identifier.Text)
            .Distinct();

    private static bool Computes(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => IsPublic(method) && !_saysNothing.Contains(method.Identifier.Text),
        OperatorDeclarationSyntax operation => operation.OperatorToken.Kind() is not (SyntaxKind.EqualsEqualsToken or SyntaxKind.ExclamationEqualsToken),
        ConversionOperatorDeclarationSyntax or IndexerDeclarationSyntax => true,
        PropertyDeclarationSyntax property => IsPublic(property) && !property.Modifiers.Any(SyntaxKind.StaticKeyword) && property.ExpressionBody is not null,
        _ => false,
    };

    private static bool IsPublic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PublicKeyword);
}
