using IssueResolution.Classifying;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

public sealed class PraiseRelayTests
{
    private const string Words = "Whoever rebuilt these tables overnight: thank you!";

    private static readonly Instant _saidAt = Instant.FromUtc(2026, 3, 6, 20, 0);
    private static readonly Phrase _tables = new("rebuilt the tables overnight", "一晩で表を作り直した");
    private static readonly Contributor _ann = new("Ann", _tables, HasClientContact: false, Manager: "Ben");
    private static readonly Contributor _cem = new("Cem", _tables, HasClientContact: false, Manager: "Ben");
    private static readonly Contributor _front = new("Dai", _tables, HasClientContact: true, Manager: "Eva");

    [Fact]
    public void It_carries_the_words_unchanged_to_those_whom_the_client_never_meets_and_their_managers()
    {
        PraiseRelay relay = Granted(_ann, _front, _cem);

        Assert.Equal(Words, relay.Verbatim);
        Assert.Equal([_ann, _cem], relay.Recipients);
        Assert.Equal(["Ben"], relay.Copied);
    }

    [Fact]
    public void It_is_there_before_the_business_day_ends_or_the_next_one_when_none_is_on() =>
        Assert.Equal(
            Instant.FromUtc(2026, 3, 10, 0, 0), Granted(_ann).DueUnder(CommunicatingPolicy.ProfessionalServices, Calendars.London));

    [Fact]
    public void The_text_of_an_issue_about_people_stays_with_the_few_who_may_read_it() =>
        Assert.Same(
            RefusalCode.RestrictedPraise,
            Assert.IsType<Decision<PraiseRelay>.Refused>(PraiseRelay.Of(Words, _saidAt, IssueCategory.Team, "Dai", _ann)).Code);

    [Fact]
    public void Praise_that_everybody_has_heard_already_is_not_relayed() =>
        Assert.Same(
            RefusalCode.NobodyToThank,
            Assert.IsType<Decision<PraiseRelay>.Refused>(PraiseRelay.Of(Words, _saidAt, IssueCategory.Delivery, "Dai", _front)).Code);

    [Fact]
    public void Praise_has_words_and_a_carrier()
    {
        Assert.Equal("verbatim", Assert.Throws<ArgumentException>(() => PraiseRelay.Of(" ", _saidAt, IssueCategory.Delivery, "Dai", _ann)).ParamName);
        Assert.Equal("by", Assert.Throws<ArgumentException>(() => PraiseRelay.Of(Words, _saidAt, IssueCategory.Delivery, "", _ann)).ParamName);
    }

    [Fact]
    public void It_is_late_once_the_day_is_over_whether_it_arrived_or_not()
    {
        Instant due = Instant.FromUtc(2026, 3, 10, 0, 0);
        Duration minute = Duration.FromMinutes(1);
        CommunicatingPolicy policy = CommunicatingPolicy.ProfessionalServices;

        Assert.False(Granted(_ann).IsLateAt(null, due, policy, Calendars.London));
        Assert.True(Granted(_ann).IsLateAt(null, due + minute, policy, Calendars.London));
        Assert.False(Granted(_ann).IsLateAt(due, due + minute, policy, Calendars.London));
        Assert.True(Granted(_ann).IsLateAt(due + minute, due + minute, policy, Calendars.London));
        Assert.False(Granted(_ann).IsLateAt(due + minute, due, policy, Calendars.London));
    }

    [Fact]
    public void Each_recipient_sees_what_the_work_led_to()
    {
        Phrase outcome = new("the board had its figures", "取締役会に数値が届いた");

        Assert.Equal([new ContributionLink(_ann, outcome), new ContributionLink(_cem, outcome)], Granted(_ann, _front, _cem).LinksTo(outcome));
    }

    [Fact]
    public void A_recipient_without_a_manager_is_pointed_out()
    {
        Assert.Empty(Granted(_ann).Review());
        Assert.Equal("Finn", Assert.Single(Granted(_ann, new("Finn", _tables, HasClientContact: false)).Review()).Subject);
    }

    [Fact]
    public void Equality() => EqualityContract.Holds(Granted(_ann), Granted(_ann), Granted(_cem));

    private static PraiseRelay Granted(params Contributor[] contributors) =>
        Assert.IsType<Decision<PraiseRelay>.Granted>(PraiseRelay.Of(Words, _saidAt, IssueCategory.Delivery, "Dai", contributors)).Value;
}
