using IssueResolution.Communicating;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>When two statements say the same: by their English text, letter by letter after folding.</summary>
/// <remarks>
/// Case, width, kinds of quotes and hyphens, runs of white space and the marks that end a sentence make no difference; other words do, however close
/// their meaning.
/// </remarks>
internal static class CauseStatement
{
    internal static string KeyOf(Phrase statement)
    {
        string folded = FoldedText.Of(statement.English).ToString();
        string bare = folded.TrimEnd('.', '!', '?', '。', ' ');
        return bare.Length == 0 ? folded : bare;
    }
}
