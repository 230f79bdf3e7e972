using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>The gate that only the client can open, and that silence never does.</summary>
internal static class FollowUpGate
{
    internal static (Phrase Text, CellReading? Cell)? MissingAt(ClosingRecord record, LearningPolicy policy, Instant now)
    {
        if (record.FollowUp is not { } followUp || followUp.ResolvedAt > now)
        {
            return (new("The issue is not resolved, so the client cannot have been asked.", "まだ解決していないため、顧客に尋ねられない。"), null);
        }

        Satisfaction said = followUp.AnsweredAt <= now ? followUp.Satisfaction : Satisfaction.Unknown;
        return said.Name switch
        {
            nameof(Satisfaction.Confirmed) => null,
            nameof(Satisfaction.Partial) => (new("The client named something that is left: mend it and ask again.", "顧客が挙げた残りの点を直し、改めて尋ねること。"), null),
            nameof(Satisfaction.NotSatisfied) => (new("The client said that it is not settled.", "解決していないと顧客が語った。"), null),
            nameof(Satisfaction.Unknown) => Silent(record, followUp, policy, now),
            _ => throw Unlisted.Member(said),
        };
    }

    internal static Reason MetBecause(ClosingRecord record, LearningPolicy policy, Instant now) => record.FollowUp?.AnsweredAt <= now
        ? new("learning.client-confirmed", new("The client said that it is settled.", "解決したと顧客が語った。"))
        : new("learning.silence-on-record", Phrase.Of(
            $"The client never answered, asked {record.Unanswered!.Attempts} times; {record.Unanswered.By} stopped asking. That does not make it satisfied.",
            $"{record.Unanswered!.Attempts}回尋ねたが返答がなく、{record.Unanswered.By}が打ち切った。満足したとは見なさない。"), policy.SilenceAttempts.Read());

    private static (Phrase Text, CellReading? Cell)? Silent(ClosingRecord record, FollowUp followUp, LearningPolicy policy, Instant now) => record switch
    {
        { Unanswered: null } => (
            new("The client has not spoken, and silence is not satisfaction: ask.", "顧客がまだ語っていない。沈黙は満足ではないので、尋ねること。"),
            policy.FollowUpWithin.Read()),
        _ when record.Severity > policy.SilenceUpTo.Value => (Phrase.Of(
            $"{record.Severity} is not closed without the client's word.", $"「{record.Severity}」は、顧客の言葉なしには完了できない。"),
            policy.SilenceUpTo.Read()),
        _ when record.Unanswered.Attempts < policy.SilenceAttempts.Value => (Phrase.Of(
            $"The client was asked {record.Unanswered.Attempts} times; ask {policy.SilenceAttempts.Value} times before giving up.",
            $"尋ねた回数は{record.Unanswered.Attempts}回。{policy.SilenceAttempts.Value}回尋ねるまで打ち切らないこと。"), policy.SilenceAttempts.Read()),
        _ when now <= followUp.DueBy => (Phrase.Of(
            $"The client has until {followUp.DueBy} to answer.", $"顧客の返答を{followUp.DueBy}まで待つこと。"),
            policy.FollowUpWithin.Read()),
        _ => null,
    };
}
