using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>A place in the statement of a cause at which the questions should go on.</summary>
/// <param name="Start">Its first character in the text of <see cref="CausePhrase.Language"/>, counted from zero in UTF-16 code units.</param>
/// <param name="Length">How many characters it covers.</param>
/// <param name="Found">The words as they stand in the text.</param>
/// <param name="Phrase">The listed phrase that they are.</param>
public sealed record CauseFinding(int Start, int Length, string Found, CausePhrase Phrase)
{
    /// <summary>The stable code of the rule, such as <c>diagnosing.human-error</c>.</summary>
    public string Code => $"diagnosing.{Phrase.Rule.Code}";

    /// <summary>Why it explains nothing.</summary>
    public Phrase Why => Phrase.Rule.Words.Description;

    /// <summary>The better question to ask.</summary>
    public Phrase Question => Phrase.Rule.Question;

    /// <summary>The phrase as a cell of the policy, with who says so.</summary>
    public CellReading Cell => Phrase.Read();
}
