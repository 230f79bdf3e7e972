using System.Collections;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using IssueResolution.HouseRules.Tests.PublicApi;
using Microsoft.CodeAnalysis;

namespace IssueResolution.HouseRules.Tests.ApiReference;

/// <summary>One namespace, or one folder of it, as a Markdown page: an index of its types, then each type with its members.</summary>
internal sealed class ApiPage
{
    public const string Mark = "<!-- Written from the packages and their doc-comments: change those, then run the house rules with ISSUERESOLUTION_APPROVE=1. -->\n";

    private static readonly string[] _ofEveryObject = ["Equals", "GetHashCode", "ToString", "op_Equality", "op_Inequality"];

    private readonly ApiMap _map;
    private readonly XmlComments _comments;
    private readonly string _path;
    private readonly CommentText _text;

    private ApiPage(ApiMap map, XmlComments comments, string path) =>
        (_map, _comments, _path, _text) = (map, comments, path, new(map, path));

    public static string Write(ApiMap map, XmlComments comments, ApiSheet sheet)
    {
        ApiPage page = new(map, comments, sheet.Path);
        ApiSheet[] parts = [.. map.Pages.Where(each => each.Package == sheet.Package && each.Namespace == sheet.Namespace && each.Part.Length > 0)];
        StringBuilder text = new(Mark);
        text.Append($"\n# {Title(sheet.Namespace, sheet.Part)}\n\n{ApiNamespaces.Asks(sheet.Namespace)}\n");
        text.Append($"In the package `{sheet.Package}`; {Whole(sheet)}[all namespaces](../README.md), [all types](../types.md).\n\n");
        if (sheet.Part.Length == 0 && parts.Length > 0)
        {
            text.Append("| part | types |\n|---|---|\n");
            foreach (ApiSheet part in parts)
            {
                text.Append($"| [{WordsOf(part.Part)}]({Path.GetFileName(part.Path)}) | {string.Join(", ", part.Types.Where(type => type.ContainingType is null).Select(type => page._text.Link(type)))} |\n");
            }

            text.Append('\n');
        }

        text.Append(sheet.Types.Count == 0 ? "" : "| type | what it is |\n|---|---|\n");
        foreach (INamedTypeSymbol type in sheet.Types)
        {
            text.Append($"| {page._text.Link(type)} | {FirstSentence(comments, page._text, type)} |\n");
        }

        foreach (INamedTypeSymbol type in sheet.Types)
        {
            page.Append(text, type);
        }

        return text.ToString();
    }

    /// <summary>"IssueResolution.Timing", and of one of its folders "IssueResolution.Timing: events".</summary>
    public static string Title(string @namespace, string part) => part.Length == 0 ? @namespace : $"{@namespace}: {WordsOf(part).ToLowerInvariant()}";

    /// <summary>What a type is, in one line with links from the page on which it will stand.</summary>
    public static string FirstSentence(XmlComments comments, CommentText text, INamedTypeSymbol type)
    {
        string summary = string.Join(' ', comments.Of(type).Where(part => part.Name.LocalName == "summary").Take(1).Select(text.Of));
        int end = summary.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? summary : summary[..(end + 1)]).Replace("\n", " ");
    }

    private static string WordsOf(string part) => string.Concat(part.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    private static string Whole(ApiSheet sheet) => sheet.Part.Length == 0 ? "" : $"a part of [{sheet.Namespace}]({ApiMap.WholeOf(sheet)}); ";

    private void Append(StringBuilder text, INamedTypeSymbol type)
    {
        IReadOnlyList<XElement> comment = _comments.Of(type);
        text.Append($"\n## `{ApiText.NameOf(type)}`\n\n```csharp\n{ApiText.Head(type)}\n```\n");
        foreach (string paragraph in Paragraphs(comment).Append(Requirements(type)).Where(paragraph => paragraph.Length > 0))
        {
            text.Append($"\n{paragraph}\n");
        }

        foreach (var group in ApiText.Members(type).Where(each => IsWorthALine(each.Member)).GroupBy(each => LabelOf(each.Member)))
        {
            IReadOnlyList<string> order = group.Key == "Terms" ? TermsInOrder(type) : [];
            text.Append($"\n**{group.Key}**{(order.Count > 0 ? ", from the lowest to the highest" : "")}\n\n");
            foreach (var (member, line) in group.OrderBy(each => order.TakeWhile(name => name != each.Member.Name).Count()))
            {
                Append(text, member, group.Key == "Terms" ? member.Name : Shortened(line));
            }
        }

        if (Mentioned(type) is { Count: > 0 } mentioned)
        {
            text.Append($"\nTypes named here: {string.Join(", ", mentioned)}\n");
        }
    }

    private void Append(StringBuilder text, ISymbol member, string line)
    {
        IReadOnlyList<XElement> comment = CommentOf(member);
        string summary = string.Join("\n\n", Paragraphs(IsCopy(member, comment) ? [] : comment).Append(Requirements(member)).Where(paragraph => paragraph.Length > 0));
        text.Append($"- `{line}`{(summary.Length > 0 ? ": " : "")}{summary.Replace("\n", "\n  ").Replace("\n  \n", "\n\n")}\n");
        bool repeats = member is IMethodSymbol { MethodKind: MethodKind.Constructor };
        foreach (XElement part in comment)
        {
            string? described = part.Name.LocalName switch
            {
                "param" when repeats && IsProperty(member.ContainingType, (string)part.Attribute("name")!) => null,
                "param" or "typeparam" => $"`{(string?)part.Attribute("name")}`: {_text.Of(part)}",
                "returns" => $"gives {LowerFirst(_text.Of(part))}",
                "exception" => $"throws {_text.LinkOf((string)part.Attribute("cref")!)}: {_text.Of(part)}",
                _ => null,
            };
            text.Append(described is null ? "" : $"  - {described.Replace("\n", "\n    ").Replace("\n    \n", "\n\n")}\n");
        }
    }

    /// <summary>A property may inherit what was said of a parameter: that is its summary then.</summary>
    private IReadOnlyList<XElement> CommentOf(ISymbol member) =>
        member is IPropertySymbol { IsIndexer: false }
            ? [.. _comments.Of(member).Select(part => part.Name.LocalName == "param" ? new XElement("summary", part.Nodes()) : part)]
            : _comments.Of(member);

    /// <summary>The compiler gives the constructor of a record the comment of the record.</summary>
    private bool IsCopy(ISymbol member, IReadOnlyList<XElement> comment) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor }
        && comment.Select(part => part.ToString()).SequenceEqual(_comments.Of(member.ContainingType).Select(part => part.ToString()));

    private IEnumerable<string> Paragraphs(IReadOnlyList<XElement> comment) =>
        new[] { "summary", "value", "remarks", "example" }
            .SelectMany(kind => comment.Where(part => part.Name.LocalName == kind)).Select(_text.Of);

    private string Requirements(ISymbol symbol)
    {
        string[] ids =
        [
            .. symbol.GetAttributes().Where(attribute => attribute.AttributeClass?.Name == "RequirementAttribute")
                .Select(attribute => (string)attribute.ConstructorArguments[0].Value!).Order(StringComparer.Ordinal),
        ];
        return ids.Length == 0 ? "" : $"Requirements: [{string.Join(", ", ids)}](../../requirements.md)";
    }

    /// <summary>What every object has is passed over unless somebody wrote about it, and so is what the compiler adds to records.</summary>
    private bool IsWorthALine(ISymbol member) =>
        _ofEveryObject.Contains(member.Name) || member.Name == "CompareTo" ? _comments.Of(member).Count > 0
        : member.ContainingType.TypeKind is TypeKind.Enum or TypeKind.Delegate || _comments.Has(member);

    /// <summary>Types of ours in signatures, so that a reader can go on from here.</summary>
    private List<string> Mentioned(INamedTypeSymbol type) =>
    [
        .. ApiText.Members(type).Where(each => IsWorthALine(each.Member)).SelectMany(each => Types(each.Member))
            .SelectMany(Parts).OfType<INamedTypeSymbol>().Select(each => each.OriginalDefinition)
            .Where(each => !SymbolEqualityComparer.Default.Equals(each, type) && _map.LinkTo(each, _path) is not null)
            .Select(each => _text.Link(each)).Distinct().Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<ITypeSymbol> Types(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Prepend(method.ReturnType),
        IPropertySymbol property => property.Parameters.Select(parameter => parameter.Type).Prepend(property.Type),
        IFieldSymbol field => [field.Type],
        _ => [],
    };

    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol { TypeArguments.Length: > 0 } generic => generic.TypeArguments.SelectMany(Parts).Prepend(generic),
        _ => [type],
    };

    private static string LabelOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => "Constructors",
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => "Operators",
        IMethodSymbol => "Methods",
        IPropertySymbol => "Properties",
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "Values",
        IFieldSymbol { IsStatic: true, IsReadOnly: true } field when SymbolEqualityComparer.Default.Equals(field.Type, field.ContainingType) => "Terms",
        _ => "Fields",
    };

    /// <summary>The terms of a scale of ours, asked of the scale itself, because their names are in the order of the alphabet; none of any other type.</summary>
    private static IReadOnlyList<string> TermsInOrder(INamedTypeSymbol type) =>
        type.BaseType?.Name == "OrderedScale"
        && Type.GetType($"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}, {type.ContainingAssembly.Name}") is { } scale
            ? [.. ((IEnumerable)scale.GetProperty("InOrder", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!.GetValue(null)!)
                .Cast<object>().Select(term => (string)scale.GetProperty("Name")!.GetValue(term)!)]
            : [];

    private static bool IsProperty(INamedTypeSymbol type, string name) => type.GetMembers(name).OfType<IPropertySymbol>().Any();

    /// <summary>Everything shown is public, so the word says nothing.</summary>
    private static string Shortened(string line) => line.StartsWith("public ", StringComparison.Ordinal) ? line["public ".Length..] : line;

    private static string LowerFirst(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
