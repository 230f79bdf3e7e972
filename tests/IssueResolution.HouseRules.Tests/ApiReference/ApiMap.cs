using IssueResolution.HouseRules.Tests.Documents;
using IssueResolution.HouseRules.Tests.PublicApi;
using IssueResolution.HouseRules.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace IssueResolution.HouseRules.Tests.ApiReference;

/// <summary>Where each public type stands in the reference, so that a mention of it becomes a link.</summary>
internal sealed class ApiMap
{
    private readonly Dictionary<string, ISymbol> _symbols = [];
    private readonly Dictionary<string, (string Page, string Anchor)> _places = [];

    public ApiMap(IEnumerable<Asset> assets)
    {
        Pages =
        [
            .. from asset in assets
               from type in asset.Symbols.PublicTypes()
               group type by (asset.Package, Namespace: type.ContainingNamespace.ToDisplayString()) into page
               select (PathOf(page.Key.Package, page.Key.Namespace), page.Key.Package, page.Key.Namespace, (IReadOnlyList<INamedTypeSymbol>)[.. page]),
        ];
        foreach (var (path, _, @namespace, types) in Pages)
        {
            HashSet<string> taken = [Markdown.Slug(@namespace)];
            foreach (INamedTypeSymbol type in types)
            {
                string slug = Markdown.Slug(ApiText.NameOf(type)), anchor = slug;
                for (int copy = 1; !taken.Add(anchor); copy++)
                {
                    anchor = $"{slug}-{copy}";
                }

                _places[IdOf(type)] = (path, anchor);
                foreach (ISymbol symbol in type.GetMembers().Where(member => member is not INamedTypeSymbol).Prepend(type))
                {
                    _symbols[IdOf(symbol)] = symbol;
                }
            }
        }
    }

    /// <summary>One page a namespace of a package, with its types in ordinal order.</summary>
    public IReadOnlyList<(string Path, string Package, string Namespace, IReadOnlyList<INamedTypeSymbol> Types)> Pages { get; }

    /// <summary>The symbol of a doc-comment's cref; null for what is no part of the public API.</summary>
    public ISymbol? Find(string cref) => _symbols.TryGetValue(cref, out ISymbol? symbol) && symbol.IsVisible() ? symbol : null;

    /// <summary>The link from a page to a type or a member's type; null for types of other packages.</summary>
    public string? LinkTo(ISymbol symbol, string fromPage)
    {
        var type = symbol.OriginalDefinition as INamedTypeSymbol ?? symbol.ContainingType?.OriginalDefinition;
        return type is null || !_places.TryGetValue(IdOf(type), out var place) ? null
            : place.Page == fromPage ? $"#{place.Anchor}"
            : $"{Path.GetRelativePath(Path.GetDirectoryName(fromPage)!, place.Page).Replace('\\', '/')}#{place.Anchor}";
    }

    private static string PathOf(string package, string @namespace) =>
        $"{ApiReferenceTests.Folder}/{LastOf(package)}/{LastOf(@namespace)}.md";

    /// <summary>business-time for IssueResolution.BusinessTime.</summary>
    private static string LastOf(string name) =>
        string.Concat(name[(name.LastIndexOf('.') + 1)..].Select((c, index) => (char.IsUpper(c) && index > 0 ? "-" : "") + char.ToLowerInvariant(c)));

    private static string IdOf(ISymbol symbol) => symbol.GetDocumentationCommentId() ?? symbol.ToDisplayString();
}
