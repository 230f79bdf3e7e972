using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using static IssueResolution.Committing.CommitmentGenerators;

namespace IssueResolution.Committing;

public sealed class CommitmentLedgerTests
{
    private static readonly Phrase _because = new("The data came late.", "データの到着が遅れた。");

    [Fact]
    public void Two_dates_broken_one_after_the_other_are_two_misses_with_their_names()
    {
        Judgement<int> misses = Ledger(Made("two", 0, 5), Made("one", 0, 3)).ConsecutiveMissesOf("a", At(6));

        Assert.Equal(2, misses.Value);
        Assert.Equal(
            ["Report one: due 2026-03-02T12:00:00Z, and broken.", "Report two: due 2026-03-02T14:00:00Z, and broken."],
            misses.Reasons.Select(reason => reason.Text.English));
    }

    [Fact]
    public void A_kept_date_starts_the_count_again_and_a_moved_one_does_not()
    {
        Commitment kept = Granted(Made("kept", 0, 4).Delivered(At(4)));
        Commitment moved = Granted(Made("moved", 0, 4).Renegotiated(At(2), At(9), _because));

        Assert.Equal(1, Misses(Made("one", 0, 3), kept, Made("two", 0, 5)));
        Assert.Equal(2, Misses(Made("one", 0, 3), moved, Made("two", 0, 5)));
        Assert.Equal(0, Misses(moved));
        Assert.Equal("committing.no-miss", Ledger(moved).ConsecutiveMissesOf("a", At(6)).Reasons[0].Code);
    }

    [Fact]
    public void A_date_kept_at_the_instant_of_a_miss_does_not_hide_it()
    {
        Commitment kept = Granted(Made("z", 0, 5).Delivered(At(5)));

        Assert.Equal(1, Misses(Made("one", 0, 3), Made("a", 0, 5), kept));
        Assert.Equal(["one", "z", "a"], Ledger(Made("a", 0, 5), kept, Made("one", 0, 3)).DatesOf("a", At(6)).Select(date => date.CommitmentId));
    }

    [Fact]
    public void Each_engagement_counts_for_itself_and_promises_among_ourselves_for_none()
    {
        Commitment elsewhere = Granted(Commitment.Made(Terms("there", "b"), At(0), At(3)));
        Commitment inside = Granted(Commitment.Made(Terms("inside") with { Visibility = ClientVisibility.InternalOnly }, At(0), At(3)));

        Assert.Equal(1, Misses(elsewhere, inside, Made("one", 0, 3)));
        Assert.Equal(1, Ledger(elsewhere, inside).ConsecutiveMissesOf("b", At(6)).Value);
        Assert.Equal(0, Ledger(elsewhere, inside).ConsecutiveMissesOf("unknown", At(6)).Value);
    }

    [Fact]
    public void A_longer_history_replaces_the_shorter_and_a_shorter_one_changes_nothing()
    {
        Commitment made = Made("r", 0, 5);
        Commitment delivered = Granted(made.Delivered(At(4)));

        Assert.Equal([delivered], Granted(Ledger(made).With(delivered)).Commitments);
        Assert.Equal([delivered], Granted(Ledger(delivered).With(made)).Commitments);
    }

    [Fact]
    public void A_ledger_is_never_rewritten()
    {
        Commitment delivered = Granted(Made("r", 0, 5).Delivered(At(4)));
        Commitment earlier = Granted(Made("r", 0, 5).Delivered(At(3)));

        Assert.Same(RefusalCode.ConflictingHistories, Refused(Ledger(delivered).With(earlier)));
        Assert.Same(RefusalCode.ConflictingHistories, Refused(Ledger(Made("r", 0, 5)).With(Granted(Commitment.Made(Terms("r", "b"), At(0), At(5))))));
    }

    [Fact]
    public void Ledgers_are_equal_when_they_hold_the_same_promises() =>
        EqualityContract.Holds(Ledger(Made("r", 0, 5), Made("s", 0, 5)), Ledger(Made("s", 0, 5), Made("r", 0, 5)), Ledger(Made("r", 0, 5)));

    private static int Misses(params Commitment[] commitments) => Ledger(commitments).ConsecutiveMissesOf("a", At(6)).Value;
}
