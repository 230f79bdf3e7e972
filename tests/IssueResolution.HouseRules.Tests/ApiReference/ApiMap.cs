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

    /// <param name="assets">One build of every package.</param>
    /// <param name="partOf">The folder of a type where its namespace is told on several pages; empty where it is told on one.</param>
    public ApiMap(IEnumerable<Asset> assets, Func<string, INamedTypeSymbol, string> partOf)
    {
        ApiSheet[] told =
        [
            .. (from asset in assets
                from type in asset.Symbols.PublicTypes()
                group type by (asset.Package, Namespace: type.ContainingNamespace.ToDisplayString(), Part: partOf(asset.Package, type)) into page
                select new ApiSheet(PathOf(page.Key.Package, page.Key.Namespace, page.Key.Part), page.Key.Package, page.Key.Namespace, page.Key.Part, [.. page]))
                .OrderBy(sheet => sheet.Path, StringComparer.Ordinal),
        ];
        Pages =
        [
            .. told.GroupBy(sheet => (sheet.Package, sheet.Namespace)).SelectMany(parts => parts.Any(sheet => sheet.Part.Length == 0)
                ? parts
                : parts.Prepend(new(PathOf(parts.Key.Package, parts.Key.Namespace, ""), parts.Key.Package, parts.Key.Namespace, "", []))),
        ];
        foreach (var (path, _, @namespace, part, types) in Pages)
        {
            HashSet<string> taken = [Markdown.Slug(ApiPage.Title(@namespace, part))];
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

    /// <summary>One page a namespace of a package, or one for each of its folders.</summary>
    public IReadOnlyList<ApiSheet> Pages { get; }

    /// <summary>The file, in the same folder, that lists all types of a sheet's namespace.</summary>
    public static string WholeOf(ApiSheet sheet) => Path.GetFileName(PathOf(sheet.Package, sheet.Namespace, ""));

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

    private static string PathOf(string package, string @namespace, string part) =>
        $"{ApiReferenceTests.Folder}/{LastOf(package)}/{LastOf(@namespace)}{(part.Length > 0 ? $"-{LastOf(part)}" : "")}.md";

    /// <summary>business-time for IssueResolution.BusinessTime.</summary>
    private static string LastOf(string name) =>
        string.Concat(name[(name.LastIndexOf('.') + 1)..].Select((c, index) => (char.IsUpper(c) && index > 0 ? "-" : "") + char.ToLowerInvariant(c)));

    private static string IdOf(ISymbol symbol) => symbol.GetDocumentationCommentId() ?? symbol.ToDisplayString();
}
