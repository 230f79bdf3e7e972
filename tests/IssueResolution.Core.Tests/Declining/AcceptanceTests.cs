using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;

namespace IssueResolution.Declining;

public sealed class AcceptanceTests
{
    private static readonly ClientRequest _possible = new(Requests.What, Requests.Asked, RequestFeasibility.InScope, AlternativeSet.For(Requests.Goal));
    private static readonly ScopeDocument _scope = ScopeDocument.Of(["monthly report"], ["express delivery"]);

    [Fact]
    public void A_yes_says_for_how_long_it_holds()
    {
        Assert.Equal(
            [MessagePurpose.Agreement, MessagePurpose.ExpectationReset],
            Yes(ExpectationReset.OneOff).In(MessageLanguage.English).Parts.Select(part => part.Purpose));
        Assert.Equal("We do it this once; next time we look at it anew.", Yes(ExpectationReset.OneOff).In(MessageLanguage.English).Parts[1].Text);
        Assert.Equal("今回限りの対応とし、次回は改めて検討いたします。", Yes(ExpectationReset.OneOff).In(MessageLanguage.Japanese).Parts[1].Text);
        Assert.EndsWith("from now on.", Yes(ExpectationReset.FromNowOn).In(MessageLanguage.English).Text, StringComparison.Ordinal);
        Assert.StartsWith("金曜日より前の納品を承ります。", Yes(ExpectationReset.OneOff).In(MessageLanguage.Japanese).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_one_off_does_not_raise_the_next_demand_and_from_now_on_does_so_openly()
    {
        Assert.Same(ScopeStanding.Excluded, Yes(ExpectationReset.OneOff).AppliedTo(_scope, "Express delivery").Find("express delivery"));
        Assert.Same(ScopeStanding.Included, Yes(ExpectationReset.FromNowOn).AppliedTo(_scope, "Express delivery").Find("express delivery"));
    }

    [Theory]
    [InlineData("out-of-scope")]
    [InlineData("not-possible")]
    [InlineData("unknown")]
    public void Only_what_is_in_scope_is_given(string feasibility) =>
        Assert.Same(
            RefusalCode.NotPartOfScope,
            Assert.IsType<Decision<Acceptance>.Refused>(Acceptance.Of(
                new(Requests.What, Requests.Asked, RequestFeasibility.FromCode(feasibility), AlternativeSet.For(Requests.Goal)), ExpectationReset.OneOff)).Code);

    [Fact]
    public void Work_beyond_the_scope_is_offered_at_a_price()
    {
        Message offer = new ChangeOrder(Requests.What, Money.Of(300_000m, "JPY")).In(MessageLanguage.Japanese);

        Assert.Equal("金曜日より前の納品は、追加のご依頼としてJPY 300,000で承れます。", offer.Text);
    }

    private static Acceptance Yes(ExpectationReset reset) => Assert.IsType<Decision<Acceptance>.Granted>(Acceptance.Of(_possible, reset)).Value;
}
