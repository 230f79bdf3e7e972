using System.Collections.Immutable;
using IssueResolution.HouseRules.Tests.Reading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IssueResolution.HouseRules.Tests.Words;

public sealed class TypeNameTests
{
    private static ImmutableArray<string> Empty { get; } =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Service", "Services", "Base", "Impl", "Data", "Info"];

    [Fact]
    public void A_type_name_ends_in_a_word_that_says_something() =>
        Expect.None(
            from folder in new[] { "src", "tests", "benchmarks" }
            from path in Repository.Files(folder, ".cs")
            from violation in Violations(path, Repository.Text(path))
            select violation,
            "Name the type after what it is in the domain:");

    [Theory]
    [InlineData("class ClockManager;", "ClockManager")]
    [InlineData("class Outer { enum InnerInfo { One } }", "InnerInfo")]
    [InlineData("interface IClockService;", "IClockService")]
    [InlineData("record struct ClockData<T>(T Value);", "ClockData")]
    [InlineData("delegate void ClockHelper();", "ClockHelper")]
    public void An_empty_word_at_the_end_is_caught(string source, string name) =>
        Expect.Only($"Sample.cs: {name}", Violations("Sample.cs", source));

    [Fact]
    public void The_same_letters_inside_a_word_are_fine() =>
        Assert.Empty(Violations("Sample.cs", "class Database; class DataRow; class Servicer;"));

    private static IEnumerable<string> Violations(string path, string source) =>
        from node in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes()
        let name = node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => "",
        }
        where Empty.Any(word => name.EndsWith(word, StringComparison.Ordinal))
        select $"{path}: {name}";
}
