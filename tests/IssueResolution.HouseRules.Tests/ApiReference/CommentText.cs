using System.Text.RegularExpressions;
using System.Xml.Linq;
using IssueResolution.HouseRules.Tests.PublicApi;
using Microsoft.CodeAnalysis;

namespace IssueResolution.HouseRules.Tests.ApiReference;

/// <summary>A part of a doc-comment as Markdown, on one line but for code and paragraphs.</summary>
/// <param name="map">Where mentioned types stand.</param>
/// <param name="page">The page on which the text will stand.</param>
internal sealed partial class CommentText(ApiMap map, string page)
{
    public string Of(XElement part) => AroundBreak().Replace(Inline(part), "\n\n").Replace(" \n", "\n").Trim();

    /// <summary>A type as code, with a link when it is one of ours.</summary>
    public string Link(ISymbol symbol, string? text = null)
    {
        string name = $"`{text ?? NameOf(symbol)}`";
        return map.LinkTo(symbol, page) is { } link ? $"[{name}]({link})" : name;
    }

    public string LinkOf(string cref) => map.Find(cref) is { } symbol ? Link(symbol) : $"`{LastOf(cref)}`";

    private string Inline(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => Escape(Blank().Replace(text.Value, " ")),
        XElement inner => Inner(inner),
        _ => "",
    }));

    private string Inner(XElement element) => element.Name.LocalName switch
    {
        "see" or "seealso" when (string?)element.Attribute("cref") is { } cref => LinkOf(cref),
        "see" => $"`{(string?)element.Attribute("langword") ?? (string?)element.Attribute("href")}`",
        "paramref" or "typeparamref" => $"`{(string?)element.Attribute("name")}`",
        "c" => $"`{element.Value}`",
        "code" => Code(element.Value),
        "para" => $"\n\n{Inline(element)}\n\n",
        "list" => $"\n\n{Inline(element)}\n\n",
        "item" => $"\n- {Inline(element)}",
        "term" => $"{Inline(element)}: ",
        _ => Inline(element),
    };

    private static string Code(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Trim('\n').Split('\n').Where(line => line.Trim().Length > 0).ToList();
        int indent = lines.Min(line => line.Length - line.TrimStart().Length);
        return $"\n\n```text\n{string.Join('\n', lines.Select(line => line[indent..].TrimEnd()))}\n```\n\n";
    }

    private static string NameOf(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => ApiText.NameOf(type),
        IMethodSymbol { MethodKind: MethodKind.Constructor } => ApiText.NameOf(symbol.ContainingType),
        _ => $"{ApiText.NameOf(symbol.ContainingType)}.{symbol.Name}",
    };

    /// <summary>What stands after the last dot of a name from another package; a member keeps its type.</summary>
    private static string LastOf(string cref)
    {
        string[] names = Arity().Replace(cref[2..].Split('(')[0], "").Split('.');
        return cref[0] == 'T' || names.Length < 2 ? names[^1] : $"{names[^2]}.{names[^1]}";
    }

    private static string Escape(string text) => text
        .Replace("\\", "\\\\").Replace("*", "\\*").Replace("<", "&lt;").Replace("[", "\\[").Replace("|", "\\|").Replace("`", "\\`");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(@" *\n{2,} *")]
    private static partial Regex AroundBreak();

    [GeneratedRegex(@"`+\d+")]
    private static partial Regex Arity();
}
