using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>The question whether it is truly over, asked of the client after an issue was resolved.</summary>
[Requirement("R-120")]
[Requirement("R-121")]
[Requirement("R-122")]
public sealed record FollowUp
{
    private FollowUp(Instant resolvedAt, Instant dueBy, Instant? answeredAt, Satisfaction satisfaction) =>
        (ResolvedAt, DueBy, AnsweredAt, Satisfaction) = (resolvedAt, dueBy, answeredAt, satisfaction);

    /// <summary>When the issue was resolved.</summary>
    public Instant ResolvedAt { get; }

    /// <summary>Until when, that instant included, the client has been asked.</summary>
    public Instant DueBy { get; }

    /// <summary>When the client last spoke about it; null while it has not.</summary>
    public Instant? AnsweredAt { get; }

    /// <summary>What the client said last; unknown as long as it has said nothing, however much time passes.</summary>
    public Satisfaction Satisfaction { get; }

    /// <summary>How the client rates the handling; null while it has not. A rating says nothing about whether it is settled.</summary>
    [Requirement("R-006")]
    public HandlingQuality? Handling { get; private init; }

    /// <summary>The follow-up that a resolution calls for.</summary>
    public static FollowUp After(Instant resolvedAt, LearningPolicy policy) =>
        new(resolvedAt, resolvedAt + Guard.Against.Null(policy).FollowUpWithin.Value, null, Satisfaction.Unknown);

    /// <summary>The follow-up once the client has spoken. A later word replaces an earlier one.</summary>
    /// <param name="at">When; not before the resolution nor before an earlier answer.</param>
    /// <param name="said">What the client said; unknown is not something that can be said.</param>
    /// <exception cref="ArgumentOutOfRangeException">The answer would lie before the resolution or an earlier answer.</exception>
    /// <exception cref="ArgumentException">The answer is <see cref="Satisfaction.Unknown"/>.</exception>
    public FollowUp Answered(Instant at, Satisfaction said)
    {
        if (Guard.Against.Null(said) == Satisfaction.Unknown)
        {
            throw new ArgumentException("Silence is not an answer: leave the follow-up as it is until the client has spoken.", nameof(said));
        }

        Instant earliest = AnsweredAt ?? ResolvedAt;
        return at >= earliest
            ? new(ResolvedAt, DueBy, at, said) { Handling = Handling }
            : throw new ArgumentOutOfRangeException(nameof(at), at, $"Must not be before {earliest}, the resolution or the last answer.");
    }

    /// <summary>The follow-up with the client's rating of the handling; a later one replaces an earlier one. The satisfaction stays as it is.</summary>
    [Requirement("R-006")]
    public FollowUp Rated(HandlingQuality handling) => this with { Handling = Guard.Against.Null(handling) };

    /// <summary>What is called for now.</summary>
    public FollowUpOutcome OutcomeAt(Instant now) => Satisfaction.Name switch
    {
        nameof(Learning.Satisfaction.Confirmed) => FollowUpOutcome.Settled,
        nameof(Learning.Satisfaction.Partial) => FollowUpOutcome.ActNow,
        nameof(Learning.Satisfaction.NotSatisfied) => FollowUpOutcome.Reopen,
        nameof(Learning.Satisfaction.Unknown) => now > DueBy ? FollowUpOutcome.AskNow : FollowUpOutcome.Ask,
        _ => throw Unlisted.Member(Satisfaction),
    };
}
