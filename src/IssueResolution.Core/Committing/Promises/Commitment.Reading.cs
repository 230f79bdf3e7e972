using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Committing;

/// <content>What became of it.</content>
public sealed partial class Commitment
{
    /// <summary>Every date that had been given by an instant, in the order of giving; all but the last were renegotiated.</summary>
    /// <param name="now">The instant of the question.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="now"/> lies before the making.</exception>
    public ImmutableArray<PromisedDate> DatesAt(Instant now)
    {
        if (now < MadeAt)
        {
            throw new ArgumentOutOfRangeException(nameof(now), now, $"Must not lie before {StableText.Of(MadeAt)}, when the promise was made.");
        }

        CommitmentEvent.Dated[] given = [.. Events.OfType<CommitmentEvent.Dated>().TakeWhile(date => date.At <= now)];
        return
        [
            .. given.Select((date, index) => new PromisedDate(
                Terms.Id, date.At, date.DueAt, index < given.Length - 1 ? CommitmentOutcome.Renegotiated : OutcomeOf(date.DueAt, now))),
        ];
    }

    /// <summary>What has become of the promise by an instant, judged by the last date given until then; so never renegotiated.</summary>
    /// <param name="now">The instant of the question.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="now"/> lies before the making.</exception>
    [Requirement("R-090")]
    public Judgement<CommitmentOutcome> OutcomeAt(Instant now)
    {
        ImmutableArray<PromisedDate> dates = DatesAt(now);
        PromisedDate last = dates[dates.Length - 1];
        Phrase delivery = DeliveredAt is { } at && at <= now
            ? Phrase.Of($"delivered {at}", $"{at}に納品")
            : Phrase.Of($"not delivered at {now}", $"{now}の時点で未納品");
        return new(last.Outcome, [new("committing.outcome", Phrase.Of(
            $"{Terms.What}: due {last.DueAt}, {delivery}. {last.Outcome.Words.Description}",
            $"{Terms.What}：期限{last.DueAt}、{delivery}。{last.Outcome.Words.Description}"))]);
    }

    /// <summary>How many dates of it had not held by an instant: those that were moved, and the last one when it was broken.</summary>
    /// <param name="now">The instant of the question.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="now"/> lies before the making.</exception>
    public int SlipsAt(Instant now) => DatesAt(now).Count(date => date.Outcome.IsSlip);

    private CommitmentOutcome OutcomeOf(Instant dueAt, Instant now) => DeliveredAt is { } delivered && delivered <= now
        ? delivered < dueAt ? CommitmentOutcome.Exceeded : delivered == dueAt ? CommitmentOutcome.Kept : CommitmentOutcome.Broken
        : now > dueAt ? CommitmentOutcome.Broken : CommitmentOutcome.Open;
}
