using System.Text;
using System.Text.RegularExpressions;

namespace IssueResolution.HouseRules.Tests.Documents;

/// <summary>A fenced block of a page.</summary>
/// <param name="Line">The line of the opening fence, from one.</param>
/// <param name="Language">The first word after the fence; empty when there is none.</param>
internal sealed record FencedBlock(int Line, string Language, string Text);

internal sealed record MarkdownLink(int Line, string Target);

/// <summary>The parts of a Markdown page that can go stale: fenced blocks, links, and the headings that links point at.</summary>
internal sealed partial class Markdown
{
    private Markdown(IReadOnlyList<FencedBlock> blocks, IReadOnlyList<MarkdownLink> links, IReadOnlyCollection<string> anchors) =>
        (Blocks, Links, Anchors) = (blocks, links, anchors);

    public IReadOnlyList<FencedBlock> Blocks { get; }

    public IReadOnlyList<MarkdownLink> Links { get; }

    /// <summary>What may follow the number sign of a link: headings as GitHub writes them, and anchors set by hand.</summary>
    public IReadOnlyCollection<string> Anchors { get; }

    public static Markdown Parse(string text)
    {
        var blocks = new List<FencedBlock>();
        var links = new List<MarkdownLink>();
        var anchors = new HashSet<string>();
        FencedBlock? open = null;
        string fence = "";
        foreach (var (line, number) in text.ReplaceLineEndings("\n").Split('\n').Select((line, index) => (line, index + 1)))
        {
            if (open is not null)
            {
                bool closes = line.Trim().StartsWith(fence, StringComparison.Ordinal) && line.Trim().Trim(fence[0]).Length == 0;
                open = closes ? null : open with { Text = open.Text + line + "\n" };
                blocks[^1] = open ?? blocks[^1];
            }
            else if (Fence().Match(line) is { Success: true } start)
            {
                fence = start.Groups[1].Value;
                open = new(number, start.Groups[2].Value, "");
                blocks.Add(open);
            }
            else
            {
                string prose = InlineCode().Replace(line, "");
                links.AddRange(Targets(prose).Select(target => new MarkdownLink(number, target)));
                anchors.UnionWith(HandSet().Matches(prose).Select(match => match.Groups[1].Value));
                if (Heading().Match(line) is { Success: true } heading)
                {
                    AddHeading(anchors, Slug(heading.Groups[1].Value));
                }
            }
        }

        return new(blocks, links, anchors);
    }

    /// <summary>Lower case, blanks to hyphens, everything else but letters, digits, hyphens and underscores dropped.</summary>
    public static string Slug(string heading)
    {
        var slug = new StringBuilder();
        foreach (char c in LinkText().Replace(heading, "$1").Trim().ToLowerInvariant())
        {
            slug.Append(c == ' ' ? "-" : char.IsLetterOrDigit(c) || c is '-' or '_' ? c.ToString() : "");
        }

        return slug.ToString();
    }

    /// <summary>What a line leads to or shows, in Markdown and in HTML; of a set of sources every one.</summary>
    private static IEnumerable<string> Targets(string prose) =>
        [
            .. Link().Matches(prose).Select(match => match.Groups[1].Value),
            .. Attribute().Matches(prose).Select(match => match.Groups[1].Value),
            .. SourceSet().Matches(prose).SelectMany(match => match.Groups[1].Value.Split(',')).Select(source => source.Trim().Split(' ')[0]),
        ];

    private static void AddHeading(HashSet<string> anchors, string slug)
    {
        for (int copy = 0; !anchors.Add(copy == 0 ? slug : $"{slug}-{copy}");)
        {
            copy++;
        }
    }

    [GeneratedRegex(@"^\s*(`{3,}|~{3,})\s*([\w#+-]*)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\(\s*<?([^)\s>]+)>?[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("""<[a-z][^>]*\s(?:href|src)\s*=\s*"([^"]*)["]""")]
    private static partial Regex Attribute();

    [GeneratedRegex("""<[a-z][^>]*\ssrcset\s*=\s*"([^"]*)["]""")]
    private static partial Regex SourceSet();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();

    [GeneratedRegex("""<a\s+(?:id|name)="([^"]+)">""")]
    private static partial Regex HandSet();

    [GeneratedRegex(@"^#{1,6}\s+(.*?)\s*#*$")]
    private static partial Regex Heading();
}
