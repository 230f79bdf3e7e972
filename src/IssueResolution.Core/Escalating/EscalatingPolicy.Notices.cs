using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Escalating;

/// <content>When an escalation goes out, and who outside learns of it.</content>
public sealed partial record EscalatingPolicy
{
    /// <summary>Whether a draft should go out now: with content at once, without it not before the fact window ends, and never much later.</summary>
    /// <param name="draft">What is known so far.</param>
    /// <param name="openedAt">When the issue came in, with which the window begins.</param>
    /// <param name="now">The instant asked about; at the very end of the window it is over.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="now"/> lies before <paramref name="openedAt"/>.</exception>
    [Requirement("R-050")]
    public Judgement<NoticeReadiness> ReadinessOf(NoticeDraft draft, Instant openedAt, Instant now)
    {
        Guard.Against.Null(draft);
        if (now < openedAt)
        {
            throw new ArgumentOutOfRangeException(nameof(now), now, $"Must not lie before {StableText.Of(openedAt)}, when the issue came in.");
        }

        Instant until = openedAt + FactWindow.Value;
        if (draft.Missing.IsEmpty)
        {
            return new(NoticeReadiness.Ready, [new("escalating.notice-complete", NoticeReadiness.Ready.Words.Description)]);
        }

        Phrase missing = Phrase.List(draft.Missing.Select(part => part.Words.Name));
        return now < until
            ? new(NoticeReadiness.Gathering, [new("escalating.fact-window", Phrase.Of(
                $"Until {until} gather: {missing}.", $"{until}までに確かめる項目：{missing}。"), FactWindow.Read())])
            : new(NoticeReadiness.Overdue, [new("escalating.fact-window-over", Phrase.Of(
                $"The window ended at {until}; unknown so far: {missing}. Say so, and send it.", $"確認の時間は{until}に終了。不明な項目：{missing}。その旨を記して上申する。"), FactWindow.Read())]);
    }
}
