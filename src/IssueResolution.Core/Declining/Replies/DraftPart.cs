using System.Collections.Immutable;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>A part of a reply before its language is chosen.</summary>
internal readonly record struct DraftPart(MessagePurpose Purpose, Phrase Text, bool IsPlaceholder = false)
{
    internal static DraftPart OwnWords(MessagePurpose purpose, Phrase? words, string english, string japanese) => words is null
        ? new(purpose, new($"[{english}]", $"［{japanese}］"), IsPlaceholder: true)
        : new(purpose, words);

    internal static Message Join(MessageLanguage language, IEnumerable<DraftPart> parts) =>
        Message.Of(language, parts.Select(part => (part.Purpose, part.Text)));

    internal static ImmutableArray<Finding> Placeholders(IEnumerable<DraftPart> parts) =>
    [
        .. from part in parts
           where part.IsPlaceholder
           select new Finding(FindingCode.PlaceholderLeft, part.Purpose.Code, Phrase.Of(
               $"Still a placeholder: {part.Text}", $"未記入：{part.Text}")),
    ];
}
