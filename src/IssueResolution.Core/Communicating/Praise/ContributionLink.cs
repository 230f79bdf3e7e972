using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>Somebody's work and what the client has because of it.</summary>
/// <param name="Contributor">Whose work, and what it was.</param>
/// <param name="Outcome">What the client has because of it.</param>
[Requirement("R-183")]
public sealed record ContributionLink(Contributor Contributor, Phrase Outcome)
{
    /// <summary>Whose work, and what it was.</summary>
    public Contributor Contributor { get; } = Guard.Against.Null(Contributor);

    /// <summary>What the client has because of it.</summary>
    public Phrase Outcome { get; } = Guard.Against.Null(Outcome);

    /// <summary>Both as one sentence.</summary>
    public Phrase Sentence => Phrase.Of(
        $"{Contributor.Name}: {Contributor.Contribution}. Because of that: {Outcome}.",
        $"{Contributor.Name}：{Contributor.Contribution}。その結果：{Outcome}。");
}
