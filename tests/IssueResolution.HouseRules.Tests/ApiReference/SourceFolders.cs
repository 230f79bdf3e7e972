using System.Text.RegularExpressions;
using IssueResolution.HouseRules.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace IssueResolution.HouseRules.Tests.ApiReference;

/// <summary>In which folder below that of its namespace a public type is written.</summary>
internal sealed partial class SourceFolders
{
    private readonly Dictionary<(string Package, string Namespace, string Type), string> _folders = [];

    public SourceFolders(IEnumerable<string> packages, Func<string, IEnumerable<(string Path, string Text)>> sourcesOf)
    {
        foreach (string package in packages)
        {
            foreach (var (path, text) in sourcesOf(package))
            {
                string[] folders = path[$"src/{package}/".Length..].Split('/')[..^1];
                string @namespace = Namespace().Match(text).Groups[1].Value;
                string part = folders.FirstOrDefault() == @namespace[(@namespace.LastIndexOf('.') + 1)..] ? folders.ElementAtOrDefault(1) ?? "" : "";
                foreach (Match type in Declaration().Matches(text))
                {
                    _folders[(package, @namespace, type.Groups[1].Value)] = part;
                }
            }
        }
    }

    /// <summary>Those of the repository.</summary>
    public static SourceFolders OfPackages() =>
        new(Asset.Packages, package => Repository.Files($"src/{package}", ".cs").Select(path => (path, Repository.Text(path))));

    /// <summary>The folder of the outermost type; empty for the folder of the namespace itself, and for what is written nowhere.</summary>
    public string Of(string package, INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? Of(package, outer) : _folders.GetValueOrDefault((package, type.ContainingNamespace.ToDisplayString(), type.Name), "");

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|ref|partial) )*(?:record struct|record|class|struct|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
