using NodaTime;

namespace IssueResolution.Declining;

public sealed class ProofTests
{
    [Theory]
    [InlineData("oral", "mail", "proven")]
    [InlineData("oral", "minutes", "proven")]
    [InlineData("oral", "recollection", "unproven")]
    [InlineData("written", "chat", "proven")]
    [InlineData("contract", "document", "proven")]
    [InlineData("contract", null, "unproven")]
    [InlineData(null, "mail", "no-notice")]
    public void What_was_said_is_proven_by_what_can_be_shown(string? notice, string? evidence, string proof) =>
        Assert.Equal(proof, new ClientRequest(Requests.What, Requests.Asked, RequestFeasibility.NotPossible, AlternativeSet.For(Requests.Goal))
        {
            Notice = notice is null ? PriorNotice.None : PriorNotice.Given(NoticeForm.FromCode(notice), Requests.Before),
            Evidence = evidence is null ? null : new(EvidenceForm.FromCode(evidence), "reference", Requests.Before),
        }.Proof.Code);

    [Theory]
    [InlineData(-1, "unproven")]
    [InlineData(0, "proven")]
    [InlineData(1, "proven")]
    public void What_is_older_than_a_notice_does_not_show_it(int secondsAfter, string proof) =>
        Assert.Equal(proof, (Requests.NotPossible(ProofState.Unproven) with
        {
            Evidence = Requests.Mail with { At = Requests.Before + Duration.FromSeconds(secondsAfter) },
        }).Proof.Code);

    [Fact]
    public void A_notice_counts_only_from_before_the_request()
    {
        PriorNotice notice = PriorNotice.Given(NoticeForm.Written, Requests.Asked);

        Assert.Same(NoticeForm.None, notice.FormBefore(Requests.Asked));
        Assert.Same(NoticeForm.Written, notice.FormBefore(Requests.Asked + Duration.Epsilon));
        Assert.Same(NoticeForm.None, PriorNotice.None.FormBefore(Requests.Asked));
    }

    [Fact]
    public void A_mail_of_after_the_request_proves_nothing()
    {
        NoticeEvidence mail = new(EvidenceForm.Mail, "M-1", Requests.Asked);

        Assert.False(mail.HoldsAgainst(Requests.Asked));
        Assert.True(mail.HoldsAgainst(Requests.Asked + Duration.Epsilon));
    }

    [Fact]
    public void No_notice_is_not_a_notice_that_was_given() =>
        Assert.Equal("form", Assert.Throws<ArgumentException>(() => PriorNotice.Given(NoticeForm.None, Requests.Before)).ParamName);

    [Fact]
    public void Evidence_says_where_it_is_found() =>
        Assert.Equal("Reference", Assert.Throws<ArgumentException>(() => new NoticeEvidence(EvidenceForm.Mail, " ", Requests.Before)).ParamName);

    [Fact]
    public void Only_ways_that_lead_to_the_goal_count()
    {
        Assert.Same(AlternativeReach.None, AlternativeSet.For(Requests.Goal, Requests.Useless).Reach);
        Assert.Same(AlternativeReach.PaidOnly, AlternativeSet.For(Requests.Goal, Requests.Useless, Requests.Paid).Reach);
        Assert.Same(AlternativeReach.NoCost, AlternativeSet.For(Requests.Goal, Requests.Paid, Requests.Free).Reach);
    }

    [Fact]
    public void Alternatives_are_equal_in_their_order() => EqualityContract.Holds(
        AlternativeSet.For(Requests.Goal, Requests.Free, Requests.Paid),
        AlternativeSet.For(Requests.Goal, Requests.Free, Requests.Paid),
        AlternativeSet.For(Requests.Goal, Requests.Paid, Requests.Free));
}
