using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Committing.CommitmentGenerators;

namespace IssueResolution.Committing;

/// <summary>Laws of one promise over random histories.</summary>
[Properties(Arbitrary = [typeof(CommitmentGenerators)])]
public sealed class CommitmentLaws
{
    [Fact]
    public void Every_way_to_deliver_a_promise_for_the_third_hour_is_judged_as_the_table_says()
    {
        for (int now = 0; now <= 6; now++)
        {
            for (int delivered = 0; delivered <= 6; delivered++)
            {
                string expected = delivered <= now
                    ? delivered < 3 ? "exceeded" : delivered == 3 ? "kept" : "broken"
                    : now > 3 ? "broken" : "open";

                Assert.Equal(expected, Granted(Made("r", 0, 3).Delivered(At(delivered))).OutcomeAt(At(now)).Value.Code);
            }
        }
    }

    [Property]
    public bool Replaying_the_events_gives_the_same_promise(Commitment[] promises) => promises.All(promise =>
        Granted(Commitment.Of(promise.Terms, (CommitmentEvent.Made)promise.Events[0], promise.Events.Skip(1))) == promise);

    [Property]
    public bool A_question_is_answered_from_what_had_happened_by_then(Commitment[] promises, Instant now) => promises
        .Where(promise => promise.MadeAt <= now)
        .All(promise => UntilThen(promise, now).DatesAt(now).SequenceEqual(promise.DatesAt(now)));

    [Property]
    public bool What_became_of_a_date_stays_so(Commitment[] promises, Instant now, FsCheck.NonNegativeInt later) => promises
        .Where(promise => promise.MadeAt <= now)
        .All(promise => promise.DatesAt(now).Zip(promise.DatesAt(now + Duration.FromHours(later.Get)), (then, after) =>
            then.Outcome == CommitmentOutcome.Open || then == after).All(same => same));

    [Property]
    public bool Only_the_last_date_is_not_renegotiated(Commitment[] promises) => promises.All(promise =>
        promise.DatesAt(At(Hours)) is var dates
        && dates.Take(dates.Length - 1).All(date => date.Outcome == CommitmentOutcome.Renegotiated)
        && promise.OutcomeAt(At(Hours)).Value != CommitmentOutcome.Renegotiated);

    [Property]
    public bool A_date_that_has_come_is_not_moved(Commitment[] promises, Instant at) => promises
        .Where(promise => promise.DeliveredAt is null && promise.PromisedAt <= at)
        .All(promise => promise.Renegotiated(at, at + Duration.FromHours(1), promise.Terms.What) is Decision<Commitment>.Refused == at >= promise.DueAt);

    private static Commitment UntilThen(Commitment promise, Instant now) => Granted(Commitment.Of(
        promise.Terms, (CommitmentEvent.Made)promise.Events[0], promise.Events.Skip(1).Where(happened => happened.At <= now)));
}
