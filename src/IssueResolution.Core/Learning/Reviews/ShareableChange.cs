using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>What was changed because of an issue, in words for the client: it shows that the issue will not simply come back.</summary>
/// <param name="What">The change.</param>
/// <param name="SharedAt">When the client was told; null while it was not.</param>
[Requirement("R-118")]
public sealed record ShareableChange(Phrase What, Instant? SharedAt = null)
{
    /// <summary>The change.</summary>
    public Phrase What { get; } = Guard.Against.Null(What);

    /// <summary>The change once the client was told; the first time counts.</summary>
    public ShareableChange SharedWithClient(Instant at) => new(What, SharedAt < at ? SharedAt : at);

    /// <summary>Whether others than the client may be told.</summary>
    /// <remarks>Refused for what is about people, without the client's word that it is settled, and without its consent in writing.</remarks>
    /// <param name="use">How it would be told.</param>
    /// <param name="category">What the issue was about.</param>
    /// <param name="satisfaction">What the client has said about the outcome.</param>
    /// <param name="consent">The client's consent; null while there is none.</param>
    /// <param name="now">A writing later than that has not been given yet.</param>
    public Decision<ShareableChange> Tell(StoryUse use, IssueCategory category, Satisfaction satisfaction, StoryConsent? consent, Instant now)
    {
        Guard.Against.Null(use);
        Guard.Against.Null(satisfaction);
        return Guard.Against.Null(category).HandlingFlags.Contains(HandlingFlag.Restricted)
                ? Refuse(RefusalCode.RestrictedStory)
            : satisfaction != Satisfaction.Confirmed ? Refuse(RefusalCode.RecoveryNotConfirmed)
            : consent is null || consent.Use != use || !(consent.Consent.WrittenAt <= now) ? Refuse(RefusalCode.ConsentMissing)
            : new Decision<ShareableChange>.Granted(this, new Reason("learning.story-consent", Phrase.Of(
                $"{consent.Consent.ByWhom} consented in writing to this use: {use}.", $"{consent.Consent.ByWhom}がこの用途に書面で同意した：{use}。")));

        Decision<ShareableChange> Refuse(RefusalCode code) => new Decision<ShareableChange>.Refused(code, Phrase.Of(
            $"Not to be told as {use}. {code.Words.Description}", $"「{use}」として紹介できない。{code.Words.Description}"));
    }
}
