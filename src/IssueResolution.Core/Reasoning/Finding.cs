using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <summary>Something noticed that someone should look at.</summary>
/// <param name="Code">What kind of thing it is; says whether it blocks.</param>
/// <param name="Subject">What it is about, in codes: a table with its cells, an axis, a step.</param>
/// <param name="Message">What was found, with the values.</param>
/// <param name="Advice">What to do about it.</param>
public sealed record Finding(FindingCode Code, string Subject, Phrase Message, Phrase Advice)
{
    /// <summary>A finding whose advice is the general one of its code.</summary>
    public Finding(FindingCode code, string subject, Phrase message)
        : this(code, subject, message, Guard.Against.Null(code).Words.Description)
    {
    }
}
