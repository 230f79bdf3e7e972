using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;
using static IssueResolution.Committing.CommitmentGenerators;

namespace IssueResolution.Committing;

public sealed class CommitmentTests
{
    private static readonly Phrase _because = new("The data came late.", "データの到着が遅れた。");

    [Theory]
    [InlineData(4, "exceeded")]
    [InlineData(5, "kept")]
    [InlineData(6, "broken")]
    public void A_promise_is_judged_by_when_it_was_delivered(int delivered, string outcome)
    {
        Commitment commitment = Granted(Made("r", 0, 5).Delivered(At(delivered)));

        Assert.Equal(outcome, commitment.OutcomeAt(At(9)).Value.Code);
        Assert.Equal(At(delivered), commitment.DeliveredAt);
    }

    [Fact]
    public void An_open_promise_breaks_right_after_its_instant()
    {
        Commitment commitment = Made("r", 0, 5);

        Assert.Same(CommitmentOutcome.Open, commitment.OutcomeAt(At(5)).Value);
        Assert.Same(CommitmentOutcome.Broken, commitment.OutcomeAt(At(5) + Duration.Epsilon).Value);
        Assert.Equal(
            "Report r: due 2026-03-02T14:00:00Z, not delivered at 2026-03-02T15:00:00Z. It passed unmet.",
            commitment.OutcomeAt(At(6)).Reasons[0].Text.English);
    }

    [Fact]
    public void A_promise_moved_in_time_is_judged_by_its_new_date()
    {
        Commitment commitment = Granted(Granted(Made("r", 0, 5).Renegotiated(At(4), At(8), _because)).Delivered(At(7)));

        Assert.Equal([CommitmentOutcome.Renegotiated, CommitmentOutcome.Exceeded], commitment.DatesAt(At(9)).Select(date => date.Outcome));
        Assert.Equal((At(0), At(4), At(8)), (commitment.MadeAt, commitment.PromisedAt, commitment.DueAt));
        Assert.Equal(1, commitment.SlipsAt(At(9)));
        Assert.Equal(0, commitment.SlipsAt(At(3)));
    }

    [Fact]
    public void Moved_and_broken_are_two_slips() =>
        Assert.Equal(2, Granted(Made("r", 0, 5).Renegotiated(At(4), At(8), _because)).SlipsAt(At(9)));

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, "committing.too-late-to-renegotiate")]
    [InlineData(6, "committing.too-late-to-renegotiate")]
    public void A_date_is_moved_before_it_comes_or_not_at_all(int at, string? refusal)
    {
        Decision<Commitment> moved = Made("r", 0, 5).Renegotiated(At(at), At(9), _because);

        Assert.Equal(refusal, (moved as Decision<Commitment>.Refused)?.Code.Code);
    }

    [Fact]
    public void The_refusal_of_a_late_move_says_what_to_do_instead() =>
        Assert.Equal(
            "r was due 2026-03-02T14:00:00Z, and 2026-03-02T15:00:00Z is too late to move it: own the miss, and make a new promise with a wider buffer.",
            Assert.IsType<Decision<Commitment>.Refused>(Made("r", 0, 5).Renegotiated(At(6), At(9), _because)).Message.English);

    [Fact]
    public void A_date_lies_after_the_moment_it_is_given()
    {
        Assert.Same(RefusalCode.NotInTheFuture, Refused(Commitment.Made(Terms("r"), At(5), At(5))));
        Assert.Same(RefusalCode.NotInTheFuture, Refused(Made("r", 0, 5).Renegotiated(At(3), At(3), _because)));
        Assert.Equal(At(4), Granted(Made("r", 0, 5).Renegotiated(At(3), At(4), _because)).DueAt);
    }

    [Fact]
    public void Nothing_happens_after_the_delivery()
    {
        Commitment delivered = Granted(Made("r", 0, 5).Delivered(At(2)));

        Assert.Same(RefusalCode.AlreadyDelivered, Refused(delivered.Renegotiated(At(3), At(9), _because)));
        Assert.Same(RefusalCode.AlreadyDelivered, Refused(delivered.Delivered(At(3))));
    }

    [Fact]
    public void Events_come_in_order_and_a_promise_is_made_once()
    {
        Commitment moved = Granted(Made("r", 0, 5).Renegotiated(At(3), At(8), _because));

        Assert.Same(RefusalCode.PromiseOutOfOrder, Refused(moved.Delivered(At(2))));
        Assert.Same(RefusalCode.AlreadyMade, Refused(moved.With(new CommitmentEvent.Made(At(4), At(9)))));
        Assert.Same(RefusalCode.PromiseOutOfOrder, Refused(Commitment.Of(
            Terms("r"), new CommitmentEvent.Made(At(2), At(5)), new CommitmentEvent.Delivered(At(1)), new CommitmentEvent.Delivered(At(3)))));
    }

    [Fact]
    public void What_has_not_happened_yet_is_not_known()
    {
        Commitment late = Granted(Made("r", 2, 5).Delivered(At(9)));

        Assert.Same(CommitmentOutcome.Open, late.OutcomeAt(At(4)).Value);
        Assert.Equal("now", Assert.Throws<ArgumentOutOfRangeException>(() => late.DatesAt(At(1))).ParamName);
    }

    [Fact]
    public void A_promise_earlier_than_we_expect_is_refused()
    {
        Forecast forecast = Granted(Forecast.Of(At(6), At(9), new("access to the client's system", "顧客システムへのアクセス")));

        Assert.Same(RefusalCode.PromisedBeforeLikely, Refused(Commitment.Made(Terms("r"), At(0), At(5), forecast)));
        Assert.Same(RefusalCode.PromisedBeforeLikely, Refused(Made("r", 0, 5).Renegotiated(At(1), At(5), _because, forecast)));
    }

    [Fact]
    public void A_worst_case_beyond_the_date_is_told_with_it()
    {
        Forecast forecast = Granted(Forecast.Of(At(6), At(9)));

        Decision<Commitment> tight = Commitment.Made(Terms("r"), At(0), At(6), forecast);

        Assert.Equal(["committing.worst-case-beyond"], tight.Reasons.Select(reason => reason.Code));
        Assert.Same(forecast, Granted(tight).Forecast);
        Assert.Empty(Commitment.Made(Terms("r"), At(0), At(9), forecast).Reasons);
    }

    [Fact]
    public void What_we_promise_each_other_is_no_promise_to_the_client()
    {
        Assert.True(Terms("r").IsClientVisible);
        Assert.False((Terms("r") with { Visibility = ClientVisibility.InternalOnly }).IsClientVisible);
    }

    [Fact]
    public void Terms_name_the_promise_and_the_engagement()
    {
        Assert.Equal("Id", Assert.Throws<ArgumentException>(() => new CommitmentTerms(" ", "a", _because)).ParamName);
        Assert.Equal("EngagementId", Assert.Throws<ArgumentException>(() => new CommitmentTerms("r", "", _because)).ParamName);
    }

    [Fact]
    public void Promises_are_equal_when_terms_and_events_are()
    {
        EqualityContract.Holds(Made("r", 0, 5), Made("r", 0, 5), Made("r", 0, 6));
        Assert.NotEqual(Made("r", 0, 5), Made("s", 0, 5));
        Assert.Equal("r, due 2026-03-02T14:00:00Z", Made("r", 0, 5).ToString());
    }
}
