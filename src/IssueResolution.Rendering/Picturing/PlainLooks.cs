using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace IssueResolution.Rendering;

/// <summary>The light looks of <see cref="Stylesheet"/> as attributes of each shape, for readers that leave style sheets out or know no custom properties.</summary>
/// <remarks>Where a style sheet is read it goes before these attributes, so nothing changes. Without them such readers draw every shape black.</remarks>
internal static class PlainLooks
{
    private static readonly ImmutableArray<string> _kept =
        ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "font-size", "font-weight", "rx"];

    // A halo without paint-order would cover its own text.
    private static readonly ImmutableArray<string> _leftOut = ["halo"];

    private static readonly ImmutableDictionary<string, ImmutableArray<MarkupAttribute>> _looks = Read(Stylesheet.Pictures + CauseStylesheet.Causes);

    /// <summary>For the picture as a whole: every text inherits it.</summary>
    public static ImmutableArray<MarkupAttribute> OfPicture { get; } = [new("font-family", "sans-serif"), new("font-size", "13px")];

    /// <summary>Class and looks; of two classes that say the same the latter goes first.</summary>
    /// <param name="look">One class or several, with spaces between.</param>
    public static MarkupAttribute[] Of(string look)
    {
        Dictionary<string, string> attributes = [];
        foreach (MarkupAttribute attribute in look.Split(' ').SelectMany(name => _looks.TryGetValue(name, out ImmutableArray<MarkupAttribute> found) ? found : []))
        {
            attributes[attribute.Name] = attribute.Value;
        }

        return [new("class", look), .. attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new MarkupAttribute(pair.Key, pair.Value))];
    }

    private static ImmutableDictionary<string, ImmutableArray<MarkupAttribute>> Read(string sheet)
    {
        Dictionary<string, string> light = [];
        foreach (Match colour in Regex.Matches(sheet, "(--[a-z-]+):(#[0-9a-f]+)"))
        {
            if (!light.ContainsKey(colour.Groups[1].Value))
            {
                light.Add(colour.Groups[1].Value, colour.Groups[2].Value);
            }
        }

        return (from Match rule in Regex.Matches(sheet, @"((?:\.ir-picture \.[a-z-]+,?\s*)+)\{([^{}]*)\}")
                from Match name in Regex.Matches(rule.Groups[1].Value, @" \.([a-z-]+)")
                where !_leftOut.Contains(name.Groups[1].Value)
                from Match declaration in Regex.Matches(rule.Groups[2].Value, @"([a-z-]+):([^;]+)")
                where _kept.Contains(declaration.Groups[1].Value)
                group new MarkupAttribute(declaration.Groups[1].Value, Plain(declaration.Groups[2].Value, light)) by name.Groups[1].Value)
            .ToImmutableDictionary(look => look.Key, look => look.ToImmutableArray());
    }

    private static string Plain(string value, Dictionary<string, string> light) =>
        value.StartsWith("var(", StringComparison.Ordinal) ? light[value.Substring(4, value.Length - 5)] : value;
}
