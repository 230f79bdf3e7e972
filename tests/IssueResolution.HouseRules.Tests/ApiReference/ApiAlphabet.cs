using System.Text;
using IssueResolution.HouseRules.Tests.PublicApi;

namespace IssueResolution.HouseRules.Tests.ApiReference;

/// <summary>Every type of every package from A to Z, for a reader who knows a name and not where it belongs.</summary>
internal static class ApiAlphabet
{
    public static string Write(ApiMap map, XmlComments comments, string path)
    {
        CommentText words = new(map, path);
        var letters = map.Pages
            .SelectMany(sheet => sheet.Types.Select(type => (Type: type, Sheet: sheet, Name: ApiText.NameOf(type))))
            .OrderBy(each => each.Name, StringComparer.OrdinalIgnoreCase).ThenBy(each => each.Sheet.Path, StringComparer.Ordinal)
            .GroupBy(each => char.ToUpperInvariant(each.Name[0])).ToList();
        StringBuilder text = new(ApiPage.Mark);
        text.Append("\n# Every public type from A to Z\n\nBy namespace they stand [here](README.md).\n\n");
        text.Append($"{string.Join(" · ", letters.Select(letter => $"[{letter.Key}](#{char.ToLowerInvariant(letter.Key)})"))}\n");
        foreach (var letter in letters)
        {
            text.Append($"\n## {letter.Key}\n\n| type | what it is | namespace |\n|---|---|---|\n");
            foreach (var (type, sheet, _) in letter)
            {
                text.Append($"| {words.Link(type)} | {ApiPage.FirstSentence(comments, words, type)} | {sheet.Namespace["IssueResolution.".Length..]} |\n");
            }
        }

        return text.ToString();
    }
}
