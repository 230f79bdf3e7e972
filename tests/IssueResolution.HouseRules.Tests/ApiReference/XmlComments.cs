using System.Xml.Linq;
using System.Xml.XPath;
using IssueResolution.HouseRules.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace IssueResolution.HouseRules.Tests.ApiReference;

/// <summary>The doc-comments of the packages as the compiler wrote them beside the assemblies, with what they inherit.</summary>
internal sealed class XmlComments
{
    private readonly Dictionary<string, XElement> _members;

    private XmlComments(IEnumerable<XElement> members) =>
        _members = members.GroupBy(member => (string)member.Attribute("name")!).ToDictionary(same => same.Key, same => same.First());

    /// <summary>Of every package, for .NET 10.</summary>
    public static XmlComments OfPackages() =>
        Parse([.. Asset.Packages.Select(package => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, $"{package}.xml")))]);

    public static XmlComments Parse(params string[] files) =>
        new(files.SelectMany(file => XDocument.Parse(file, LoadOptions.PreserveWhitespace).Descendants("member")));

    /// <summary>The summaries, parameters, exceptions and so on of a symbol, in the order written; none for what the compiler made.</summary>
    public IReadOnlyList<XElement> Of(ISymbol symbol) => Of(symbol, depth: 0);

    public bool Has(ISymbol symbol) => symbol.OriginalDefinition.GetDocumentationCommentId() is { } id && _members.ContainsKey(id);

    private IReadOnlyList<XElement> Of(ISymbol symbol, int depth) =>
        Find(symbol) is { } member && depth < 8
            ? [.. member.Elements().SelectMany(part => part.Name.LocalName == "inheritdoc" ? Inherited(symbol, part, depth) : [part])]
            : [];

    private XElement? Find(ISymbol symbol) =>
        symbol.OriginalDefinition.GetDocumentationCommentId() is { } id ? _members.GetValueOrDefault(id) : null;

    /// <summary>With a cref that member's parts; without one those of what is overridden or implemented. Outside the packages nothing is known.</summary>
    private IEnumerable<XElement> Inherited(ISymbol symbol, XElement part, int depth)
    {
        if ((string?)part.Attribute("cref") is { } cref)
        {
            return !_members.TryGetValue(cref, out XElement? named) ? []
                : (string?)part.Attribute("path") is { } path ? named.XPathSelectElements("." + path)
                : named.Elements();
        }

        return Above(symbol).Select(above => Of(above, depth + 1)).FirstOrDefault(parts => parts.Count > 0) ?? [];
    }

    private static IEnumerable<ISymbol> Above(ISymbol symbol)
    {
        ISymbol? overridden = symbol switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            INamedTypeSymbol type => type.BaseType,
            _ => null,
        };
        if (overridden is not null)
        {
            yield return overridden;
        }

        foreach (INamedTypeSymbol contract in (symbol as INamedTypeSymbol ?? symbol.ContainingType).AllInterfaces)
        {
            foreach (ISymbol above in symbol is INamedTypeSymbol ? [contract] : contract.GetMembers(symbol.Name).Where(each => Implements(symbol, each)))
            {
                yield return above;
            }
        }
    }

    private static bool Implements(ISymbol symbol, ISymbol above) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(above), symbol);
}
