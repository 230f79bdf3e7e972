using System.Text.RegularExpressions;
using IssueResolution.HouseRules.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IssueResolution.HouseRules.Tests.Requirements;

/// <summary>A member that says it fulfils a requirement.</summary>
/// <param name="Id">Such as R-021.</param>
/// <param name="Path">The source file.</param>
/// <param name="Type">The outermost type.</param>
/// <param name="Member">The type's own name where the whole type carries the requirement.</param>
internal sealed record RequirementUse(string Id, string Path, string Type, string Member)
{
    /// <summary>As a reader looks for it: Type, or Type.Member.</summary>
    public string Name => Type == Member ? Type : $"{Type}.{Member}";

    /// <summary>The folder of the stage, such as Assessing.</summary>
    public string Folder => Path.Split('/')[2];

    /// <summary>Every use in the sources of the packages.</summary>
    public static IReadOnlyList<RequirementUse> All { get; } =
        [.. Asset.Packages.SelectMany(package => Repository.Files($"src/{package}", ".cs")).SelectMany(path => In(path, Repository.Text(path)))];

    /// <summary>The uses in one source text.</summary>
    public static IEnumerable<RequirementUse> In(string path, string source) =>
        source.Contains("[Requirement(", StringComparison.Ordinal)
            ? from attribute in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<AttributeSyntax>()
              where attribute.Name.ToString() == "Requirement"
              let carrier = attribute.Ancestors().OfType<MemberDeclarationSyntax>().First()
              let type = carrier.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().Last()
              select new RequirementUse(attribute.ArgumentList!.Arguments[0].Expression.ToString().Trim('"'), path, type.Identifier.Text, NameOf(carrier))
            : [];

    /// <summary>Whether a test text names the member and, unless its file lies in the folder of the stage, the type.</summary>
    public bool IsNamedBy(string testPath, string test) =>
        HasWord(test, Member) && (HasWord(test, Type) || testPath.Contains($"/{Folder}/", StringComparison.Ordinal));

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        EnumMemberDeclarationSyntax value => value.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        _ => throw new InvalidOperationException($"A requirement on {member.Kind()} has no name to look for: put it on a type, a method, a property or a field."),
    };

    private static bool HasWord(string text, string word) => Regex.IsMatch(text, $@"\b{Regex.Escape(word)}\b");
}
