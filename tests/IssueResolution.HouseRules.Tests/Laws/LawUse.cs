using IssueResolution.HouseRules.Tests.Reading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IssueResolution.HouseRules.Tests.Laws;

/// <summary>A test that says it holds the library to a law.</summary>
/// <param name="Number">Such as P01.</param>
/// <param name="Path">The test file.</param>
/// <param name="Class">Its class.</param>
/// <param name="Test">Its method.</param>
/// <param name="IsGenerated">Whether its cases are generated; otherwise it goes through all there are, or compiles, or shows one.</param>
/// <param name="IsRun">Whether the method is a test at all.</param>
internal sealed record LawUse(string Number, string Path, string Class, string Test, bool IsGenerated, bool IsRun)
{
    private static readonly string[] _tests = ["Fact", "Theory", "Property"];

    /// <summary>Every use in the tests.</summary>
    public static IReadOnlyList<LawUse> All { get; } =
        [.. Repository.Files("tests", ".cs").Where(path => !path.Contains("HouseRules", StringComparison.Ordinal)).SelectMany(path => In(path, Repository.Text(path)))];

    /// <summary>The uses in one test file.</summary>
    public static IEnumerable<LawUse> In(string path, string source) =>
        source.Contains("[Law(", StringComparison.Ordinal)
            ? from attribute in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<AttributeSyntax>()
              where attribute.Name.ToString() == "Law"
              let method = attribute.Ancestors().OfType<MethodDeclarationSyntax>().First()
              let others = method.AttributeLists.SelectMany(list => list.Attributes).Select(other => other.Name.ToString()).ToArray()
              from argument in attribute.ArgumentList!.Arguments
              select new LawUse(
                  argument.Expression.ToString().Trim('"'),
                  path,
                  method.Ancestors().OfType<TypeDeclarationSyntax>().Last().Identifier.Text,
                  method.Identifier.Text,
                  others.Contains("Property"),
                  others.Any(_tests.Contains))
            : [];
}
