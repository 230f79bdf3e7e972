using NodaTime;
using static IssueResolution.Committing.CommitmentGenerators;

namespace IssueResolution.Committing;

/// <summary>Laws of the ledger over random promises, many of which fall due at one instant.</summary>
[Properties(Arbitrary = [typeof(CommitmentGenerators)])]
public sealed class CommitmentLedgerLaws
{
    [Property]
    public bool Misses_in_a_row_are_those_found_hour_by_hour(Commitment[] promises, Instant now) =>
        Ledger(promises).ConsecutiveMissesOf("a", now).Value == HourByHour.MissesOf("a", promises, now)
        && Ledger(promises).ConsecutiveMissesOf("b", now).Value == HourByHour.MissesOf("b", promises, now);

    [Property]
    public bool The_order_of_entry_makes_no_difference(Commitment[] promises, int seed)
    {
        Random random = new(seed);
        CommitmentLedger ledger = Ledger(promises);
        Commitment[] shuffled = [.. promises.Concat(promises.Select(Earlier)).OrderBy(_ => random.Next())];
        CommitmentLedger oneByOne = shuffled.Aggregate(CommitmentLedger.Empty, (so, next) => Granted(so.With(next)));
        return oneByOne == ledger && oneByOne.DatesOf("a", At(Hours)).SequenceEqual(ledger.DatesOf("a", At(Hours)));
    }

    [Property]
    public bool Other_engagements_and_promises_among_ourselves_say_nothing(Commitment[] promises, Instant now) =>
        Ledger(promises).DatesOf("a", now).SequenceEqual(
            Ledger(promises.Where(promise => promise.Terms.EngagementId == "a" && promise.Terms.IsClientVisible)).DatesOf("a", now));

    [Property]
    public bool Names_make_no_difference_to_the_count(Commitment[] promises, Instant now) =>
        Ledger(promises.Select((promise, index) => Renamed(promise, $"{9 - index}"))).ConsecutiveMissesOf("a", now).Value
        == Ledger(promises).ConsecutiveMissesOf("a", now).Value;

    [Law("P80")]
    [Property]
    public bool Being_early_counts_as_being_in_time_does(Commitment[] promises, Instant now) =>
        Ledger(promises.Select(OnTheDot)).ConsecutiveMissesOf("a", now).Value == Ledger(promises).ConsecutiveMissesOf("a", now).Value;

    [Fact]
    public void What_was_delivered_ahead_of_a_date_to_come_hides_no_miss()
    {
        Commitment early = Granted(Made("early", 1, 20).Delivered(At(5)));

        Assert.Equal(2, Ledger([Made("one", 1, 10), Made("two", 1, 15), early]).ConsecutiveMissesOf("a", At(16)).Value);
        Assert.Equal(0, Ledger([Made("one", 1, 10), Made("two", 1, 15), early]).ConsecutiveMissesOf("a", At(20)).Value);
    }

    [Law("P82")]
    [Property]
    public bool Moving_a_date_in_time_is_never_worse_than_missing_it(Commitment[] promises)
    {
        Commitment missed = Made("late", 1, 20);
        Commitment moved = Granted(missed.Renegotiated(At(19), At(Hours + 1), missed.Terms.What));
        return Ledger(promises.Append(moved)).ConsecutiveMissesOf("a", At(Hours)).Value
            <= Ledger(promises.Append(missed)).ConsecutiveMissesOf("a", At(Hours)).Value;
    }

    [Property]
    public bool Every_miss_is_named(Commitment[] promises, Instant now) =>
        Ledger(promises).ConsecutiveMissesOf("a", now) is var misses
        && misses.Reasons.Count(reason => reason.Code == "committing.miss") == misses.Value;

    private static Commitment Earlier(Commitment promise) =>
        Granted(Commitment.Of(promise.Terms, (CommitmentEvent.Made)promise.Events[0], promise.Events.Skip(1).Take(1)));

    private static Commitment Renamed(Commitment promise, string id) => Granted(Commitment.Of(
        new CommitmentTerms(id, promise.Terms.EngagementId, promise.Terms.What) { Visibility = promise.Terms.Visibility },
        (CommitmentEvent.Made)promise.Events[0],
        promise.Events.Skip(1)));

    private static Commitment OnTheDot(Commitment promise) => promise.DeliveredAt < promise.DueAt
        ? Granted(Commitment.Of(promise.Terms, (CommitmentEvent.Made)promise.Events[0], promise.Events.Skip(1).Select(happened =>
            happened is CommitmentEvent.Delivered ? new CommitmentEvent.Delivered(promise.DueAt) : happened)))
        : promise;
}
