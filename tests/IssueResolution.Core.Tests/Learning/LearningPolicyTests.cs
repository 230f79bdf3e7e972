using IssueResolution.Assessing;
using IssueResolution.Committing;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Learning.LearningSamples;

namespace IssueResolution.Learning;

public sealed class LearningPolicyTests
{
    [Fact]
    public void The_built_in_policy_is_sound() => Assert.Empty(Policy.Validate(Calendars.London, Calendars.OrdinaryWeek));

    [Fact]
    public void A_policy_that_lets_the_gravest_issue_close_without_a_post_mortem_is_blocked()
    {
        LearningPolicy lax = Policy with { PostMortem = Policy.PostMortem.With(Severity.Critical, DutyStrength.Advised, "no time") };

        Finding found = Assert.Single(lax.Validate(Calendars.London, Calendars.OrdinaryWeek));
        Assert.Equal((FindingCode.ClosesWithoutLearning, "learning.post-mortem[critical]"), (found.Code, found.Subject));
        Assert.True(found.Code.Blocks);
    }

    [Fact]
    public void Numbers_that_make_no_sense_are_named()
    {
        LearningPolicy broken = Policy with
        {
            SilenceAttempts = Policy.SilenceAttempts.With(0, "test"),
            RecurrenceWindow = Policy.RecurrenceWindow.With(Duration.Zero, "test"),
            FollowUpWithin = Policy.FollowUpWithin.With(Duration.Zero, "test"),
        };

        Assert.Equal(
            ["learning.follow-up-within", "learning.silence-attempts", "learning.recurrence-window"],
            broken.Validate(Calendars.London, Calendars.OrdinaryWeek).Select(found => found.Subject));
    }

    [Fact]
    public void Every_cell_is_read_once_and_says_where_it_comes_from()
    {
        string[] cells = [.. Policy.Readings.Select(cell => $"{cell.Table}[{cell.Key}]")];

        Assert.Equal(cells, cells.Distinct());
        Assert.All(Policy.Readings, cell => Assert.StartsWith("learning.", cell.Table));
    }
}
