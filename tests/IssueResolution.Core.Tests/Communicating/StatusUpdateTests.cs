using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

public sealed class StatusUpdateTests
{
    private static readonly Instant _now = Instant.FromUtc(2026, 3, 2, 16, 0);
    private static readonly Instant _tomorrow = Instant.FromUtc(2026, 3, 3, 16, 0);
    private static readonly DateTimeZone _london = DateTimeZoneProviders.Tzdb["Europe/London"];
    private static readonly Phrase _work = new("We are still checking the totals.", "引き続き合計を確認しています。");

    [Fact]
    public void It_says_what_we_are_at_whether_the_plan_holds_and_when_the_client_hears_next()
    {
        var update = Assert.IsType<Decision<StatusUpdate>.Granted>(StatusUpdate.Give(_now, _work, new PlanStanding.OnPlan(), _tomorrow)).Value;

        Assert.Equal(
            "We are still checking the totals.\n\nWe are on plan.\n\nYou hear from us next by 2026-03-03 16:00 (Europe/London, UTC+00:00).",
            update.In(MessageLanguage.English, _london).Text);
        Assert.Equal("予定どおり進んでいます。", update.In(MessageLanguage.Japanese, _london).Parts[1].Text);
    }

    [Fact]
    public void A_plan_that_slips_says_why_and_until_when()
    {
        PlanStanding slipping = new PlanStanding.Slipping(new("The second file came today.", "二つ目のファイルが本日届いたためです。"), _tomorrow);

        Assert.Equal(
            "We are behind plan: The second file came today. The new date is 2026-03-03 16:00 (Europe/London, UTC+00:00).",
            slipping.TextIn(_london).English);
    }

    [Fact]
    public void Neither_the_next_update_nor_the_new_date_may_lie_in_the_past()
    {
        Assert.Same(RefusalCode.NotInTheFuture, Refused(StatusUpdate.Give(_now, _work, new PlanStanding.OnPlan(), _now)).Code);
        Assert.StartsWith(
            "The new date 2026-03-02T16:00:00Z is not after",
            Refused(StatusUpdate.Give(_now, _work, new PlanStanding.Slipping(_work, _now), _tomorrow)).Message.English,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_update_is_late_only_after_its_instant()
    {
        var update = Assert.IsType<Decision<StatusUpdate>.Granted>(StatusUpdate.Give(_now, _work, new PlanStanding.OnPlan(), _tomorrow)).Value;

        Assert.False(update.IsFollowedTooLateAt(_tomorrow));
        Assert.True(update.IsFollowedTooLateAt(_tomorrow + Duration.Epsilon));
    }

    [Fact]
    public void What_the_library_says_itself_needs_no_better_wording()
    {
        PlanStanding[] standings = [new PlanStanding.OnPlan(), new PlanStanding.Slipping(_work, _tomorrow)];

        Assert.All(standings, standing => Assert.All(MessageLanguage.InOrder, language => Assert.Empty(CommunicatingPolicy.ProfessionalServices.Lint(
            Assert.IsType<Decision<StatusUpdate>.Granted>(StatusUpdate.Give(_now, _work, standing, _tomorrow)).Value.In(language, _london)))));
    }

    private static Decision<StatusUpdate>.Refused Refused(Decision<StatusUpdate> decision) => Assert.IsType<Decision<StatusUpdate>.Refused>(decision);
}
