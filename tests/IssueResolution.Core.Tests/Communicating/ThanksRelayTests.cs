using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

public sealed class ThanksRelayTests
{
    private static readonly Phrase _tables = new("rebuilt the tables overnight", "一晩で表を作り直した");
    private static readonly Contributor _ann = new("Ann", _tables, HasClientContact: false, Manager: "Ben");

    [Fact]
    public void Thanks_say_what_was_seen_by_whom_and_reach_the_manager()
    {
        ThanksRelay thanks = Assert.IsType<Decision<ThanksRelay>.Granted>(ThanksRelay.Of(_ann, _tables, "Dai")).Value;

        Assert.Equal((_ann, _tables, "Dai", "Ben"), (thanks.Contributor, thanks.WhatWasSeen, thanks.By, thanks.Copied));
    }

    [Fact]
    public void Thanks_that_the_manager_never_sees_or_that_people_give_themselves_are_refused()
    {
        Assert.Same(
            RefusalCode.ThanksUnseen, Assert.IsType<Decision<ThanksRelay>.Refused>(ThanksRelay.Of(new("Ann", _tables, false), _tables, "Dai")).Code);
        Assert.Same(RefusalCode.SelfThanked, Assert.IsType<Decision<ThanksRelay>.Refused>(ThanksRelay.Of(_ann, _tables, "Ann")).Code);
    }

    [Fact]
    public void A_link_says_what_the_work_led_to() =>
        Assert.Equal(
            "Ann: rebuilt the tables overnight. Because of that: the board had its figures.",
            new ContributionLink(_ann, new("the board had its figures", "取締役会に数値が届いた")).Sentence.English);
}
