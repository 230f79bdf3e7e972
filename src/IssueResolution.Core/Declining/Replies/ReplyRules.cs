using System.Collections.Immutable;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Declining;

/// <summary>How a decline is put into words.</summary>
public sealed record ReplyRules
{
    /// <summary>Words that appeal to what was said before: "as we told you". Without proof attached they are not sent.</summary>
    [Requirement("R-159")]
    public required PhraseList Appeals { get; init; }

    internal Decision<ReplyDraft> Compose(
        ClientRequest request, Judgement<RequestAssessment> judged, ImmutableArray<Finding> review, DeclineWording wording, MessageLanguage language, DateTimeZone zone)
    {
        RequestAssessment assessment = judged.Value;
        if (request.Feasibility != RequestFeasibility.NotPossible)
        {
            return new Decision<ReplyDraft>.Refused(RefusalCode.NothingToDecline, Phrase.Of(
                $"{request.What} is {request.Feasibility}: {assessment.Strategy.Words.Description}",
                $"「{request.What}」は{request.Feasibility}：{assessment.Strategy.Words.Description}"), judged.Reasons);
        }

        if (assessment.Consulted is { } role && string.IsNullOrWhiteSpace(wording.ClearedBy))
        {
            return new Decision<ReplyDraft>.Refused(RefusalCode.NotCleared, Phrase.Of(
                $"{assessment.Strategy.Words.Description} Ask first: {role}; then say who cleared the reply.",
                $"{assessment.Strategy.Words.Description}先に確認する役割：{role}。確認者を記すこと。"), judged.Reasons);
        }

        DraftPart[] parts = [.. DeclineParts.Of(request, assessment.Strategy, wording, zone)];
        Message message = DraftPart.Join(language, parts);
        if (request.Proof != ProofState.Proven && AppealIn(message.Text) is { } appeal)
        {
            return new Decision<ReplyDraft>.Refused(RefusalCode.AppealWithoutEvidence, Phrase.Of(
                $"\"{appeal.Found}\" appeals to what was said before, and nothing shows it. {appeal.Better}",
                $"「{appeal.Found}」は以前の話に訴えているが、示せるものがない。{appeal.Better}"),
                judged.Reasons.Add(new("declining.appeal", appeal.Why, appeal.Cell)));
        }

        return new Decision<ReplyDraft>.Granted(
            new(message, request.Proof == ProofState.Proven ? request.Evidence : null, [.. review, .. DraftPart.Placeholders(parts)]), judged.Reasons);
    }

    // Both languages, because nothing keeps a Japanese sentence out of the English side of a phrase.
    private MessageFinding? AppealIn(string text) =>
        MessageLanguage.InOrder.SelectMany(language => Appeals.FindIn(text, language)).FirstOrDefault();
}
