using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>What follows from having to decline something that the client was never told about: from now on it stands in writing.</summary>
/// <param name="Subject">What must be said beforehand.</param>
/// <param name="Place">Where.</param>
[Requirement("R-152")]
public sealed record NoticePrevention(Phrase Subject, NoticePlace Place)
{
    /// <summary>What must be said beforehand.</summary>
    public Phrase Subject { get; } = Guard.Against.Null(Subject);

    /// <summary>Where.</summary>
    public NoticePlace Place { get; } = Guard.Against.Null(Place);

    /// <summary>Which measure of prevention it is: always what is written down at the start.</summary>
    public Prevention Measure => Prevention.UpfrontDocumentation;

    /// <summary>The action in a sentence.</summary>
    public Phrase Text => Phrase.Of(
        $"Write into the {Place}: {Subject} is not on offer.", $"{Place}に明記する：{Subject}には応じられないこと。");
}
