using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>An update in three parts: what we are at, whether the plan holds, when the client hears next. Sent also when nothing is new.</summary>
[Requirement("R-093")]
public sealed record StatusUpdate
{
    private StatusUpdate(Instant at, Phrase currentWork, PlanStanding standing, Instant nextUpdateAt) =>
        (At, CurrentWork, Standing, NextUpdateAt) = (at, currentWork, standing, nextUpdateAt);

    /// <summary>When it is given.</summary>
    public Instant At { get; }

    /// <summary>What we are working on.</summary>
    public Phrase CurrentWork { get; }

    /// <summary>Whether the plan holds.</summary>
    public PlanStanding Standing { get; }

    /// <summary>When the client hears from us next; always after <see cref="At"/>.</summary>
    public Instant NextUpdateAt { get; }

    /// <summary>Gives an update; refused when the next one, or the new date of a slipping plan, is not in the future.</summary>
    /// <param name="at">When it is given.</param>
    /// <param name="currentWork">What we are working on.</param>
    /// <param name="standing">Whether the plan holds.</param>
    /// <param name="nextUpdateAt">When the client hears from us next.</param>
    public static Decision<StatusUpdate> Give(Instant at, Phrase currentWork, PlanStanding standing, Instant nextUpdateAt)
    {
        StatusUpdate update = new(at, Guard.Against.Null(currentWork), Guard.Against.Null(standing), nextUpdateAt);
        if (nextUpdateAt <= at)
        {
            return new Decision<StatusUpdate>.Refused(RefusalCode.NotInTheFuture, Phrase.Of(
                $"The next update at {nextUpdateAt} is not after {at}: promise a later time.",
                $"次の連絡（{nextUpdateAt}）が{at}より後ではない。より遅い時刻を約束すること。"));
        }

        return standing is PlanStanding.Slipping { NowDueAt: var due } && due <= at
            ? new Decision<StatusUpdate>.Refused(RefusalCode.NotInTheFuture, Phrase.Of(
                $"The new date {due} is not after {at}: promise a later time.",
                $"新しい期日（{due}）が{at}より後ではない。より遅い時刻を約束すること。"))
            : new Decision<StatusUpdate>.Granted(update);
    }

    /// <summary>Whether the next update has not come by its time, unless it was sent since. That is an issue of its own: missing updates.</summary>
    public bool IsFollowedTooLateAt(Instant now) => now > NextUpdateAt;

    /// <summary>Current work, standing and next update, in this order.</summary>
    /// <param name="language">What it is written in.</param>
    /// <param name="zone">In which dates are told: the client's.</param>
    public Message In(MessageLanguage language, DateTimeZone zone) => Message.Of(
        language,
        (MessagePurpose.CurrentWork, CurrentWork),
        (MessagePurpose.Standing, Standing.TextIn(zone)),
        (MessagePurpose.NextUpdate, NextUpdate.At(NextUpdateAt, zone)));
}
