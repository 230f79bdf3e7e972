using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

public sealed class AcknowledgementTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 3, 2, 9, 0);
    private static readonly Phrase _received = new("that the report is missing", "報告書が届いていないこと");
    private static readonly Phrase _doing = new("we are finding out", "確認しています");

    [Fact]
    public void It_says_what_we_received_what_we_do_and_when_we_come_back()
    {
        var given = Assert.IsType<Decision<Acknowledgement>.Granted>(Acknowledgement.Give(_now, _received, _doing, _now + Duration.FromHours(4)));

        Assert.Equal((_now, _received, _doing, _now + Duration.FromHours(4)), (given.Value.At, given.Value.WhatWeReceived, given.Value.WhatWeAreDoing, given.Value.NextUpdateAt));
    }

    [Fact]
    public void It_never_admits_liability() =>
        Assert.False(Assert.IsType<Decision<Acknowledgement>.Granted>(Acknowledgement.Give(_now, _received, _doing, _now + Duration.FromHours(4))).Value.AdmitsLiability);

    [Fact]
    public void A_promise_that_is_already_over_is_refused() =>
        Assert.Same(
            RefusalCode.NotInTheFuture,
            Assert.IsType<Decision<Acknowledgement>.Refused>(Acknowledgement.Give(_now, _received, _doing, _now)).Code);
}
