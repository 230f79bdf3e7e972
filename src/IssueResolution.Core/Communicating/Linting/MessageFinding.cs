using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>A place in a text that should be put differently.</summary>
/// <param name="Start">Its first character, counted from zero in UTF-16 code units as strings of .NET are.</param>
/// <param name="Length">How many characters it covers.</param>
/// <param name="Found">The words as they stand in the text.</param>
/// <param name="Phrase">The listed phrase that they are.</param>
public sealed record MessageFinding(int Start, int Length, string Found, LintPhrase Phrase)
{
    /// <summary>The place behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>The stable code of the rule, such as <c>communicating.vague-time</c>.</summary>
    public string Code => $"communicating.{Phrase.Rule.Code}";

    /// <summary>Which rule speaks.</summary>
    public MessageRule Rule => Phrase.Rule;

    /// <summary>Why not to write it.</summary>
    public Phrase Why => Phrase.Why;

    /// <summary>How to put it instead.</summary>
    public Phrase Better => Phrase.Better;

    /// <summary>The phrase as a cell of the policy, with who says so.</summary>
    public CellReading Cell => Phrase.Read();
}
