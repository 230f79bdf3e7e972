using System.Collections.Immutable;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>An invitation to answer a survey honestly. There is no other way to make one than <see cref="Of"/> and <see cref="Neutral"/>.</summary>
/// <remarks>Nothing in the library raises a mark: a figure that was asked for measures the asking.</remarks>
[Requirement("R-186")]
public sealed record SurveyInvitation
{
    private SurveyInvitation(Message message) => Message = message;

    /// <summary>What is sent.</summary>
    public Message Message { get; }

    /// <summary>An invitation that wishes for nothing but an honest answer.</summary>
    public static SurveyInvitation Neutral(MessageLanguage language) => new(Message.In(
        Guard.Against.Null(language),
        new(MessagePurpose.Question, language.TextOf(new("How did we do? Please answer as you see it.", "弊社の対応はいかがでしたか。お感じになったとおりにお答えください。"))),
        new(MessagePurpose.Facts, language.TextOf(new(
            "Praise and criticism help us alike, and your answer changes nothing about how you are served.",
            "良い点も悪い点も同じように参考になります。ご回答によって今後の対応が変わることはありません。")))));

    /// <summary>An invitation in the sender's own words; refused when they ask for good marks.</summary>
    /// <param name="message">What is to be sent.</param>
    /// <param name="phrases">The phrases to look for, as <see cref="CommunicatingPolicy.Phrases"/> holds them.</param>
    public static Decision<SurveyInvitation> Of(Message message, PhraseList phrases)
    {
        ImmutableArray<MessageFinding> bent =
            [.. Guard.Against.Null(phrases).FindIn(Guard.Against.Null(message).Text, message.Language).Where(finding => finding.Rule == MessageRule.AsksForMarks)];
        return bent.IsEmpty
            ? new Decision<SurveyInvitation>.Granted(new(message))
            : new Decision<SurveyInvitation>.Refused(
                RefusalCode.BentSurvey,
                Phrase.Of($"\"{bent[0].Found}\" asks for good marks. {bent[0].Better}", $"「{bent[0].Found}」は高評価を求めている。{bent[0].Better}"),
                bent.Select(finding => new Reason(finding.Code, finding.Why, finding.Cell)));
    }
}
