using IssueResolution.Assessing;
using NodaTime;

namespace IssueResolution.Communicating;

public sealed class StoryOutcomeTests
{
    private static readonly StoryOutcome _eventAndFix = new(Duration.FromHours(30), Questions: 20, UnneededQuestions: 15, HandledConfidently: 2, Conversations: 8);
    private static readonly StoryOutcome _story = new(Duration.FromHours(12), Questions: 4, UnneededQuestions: 1, HandledConfidently: 8, Conversations: 8);

    [Fact]
    public void A_story_saves_time_and_spares_needless_questions()
    {
        Assert.Equal(new(Duration.FromHours(18), 14, 16), _story.Over(_eventAndFix));
        Assert.Equal((Share.Percent(75), Share.Percent(25)), (_eventAndFix.UnneededShare, _eventAndFix.ConfidentShare));
    }

    [Fact]
    public void Seen_from_the_other_side_the_gain_is_the_loss() =>
        Assert.Equal(new(Duration.FromHours(-18), -14, -16), _eventAndFix.Over(_story));

    [Fact]
    public void Where_nobody_asked_or_spoke_there_is_no_share()
    {
        StoryOutcome silent = new(Duration.Zero, 0, 0, 0, 0);

        Assert.Equal((null, null), (silent.UnneededShare, silent.ConfidentShare));
    }

    [Theory]
    [InlineData(-1, 0, 0, 0, "Questions")]
    [InlineData(1, 2, 0, 0, "UnneededQuestions")]
    [InlineData(0, 0, 2, 1, "HandledConfidently")]
    public void A_part_is_no_more_than_its_whole(int questions, int unneeded, int confident, int conversations, string name) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => new StoryOutcome(Duration.Zero, questions, unneeded, confident, conversations)).ParamName);

    [Fact]
    public void Trouble_makes_two_streams_of_work() => Assert.Equal(["internal", "external"], WorkStream.InOrder.Select(stream => stream.Code));

    /// <summary>A defect is found the day before a release: stopping it was considered, and another flow was asked for.</summary>
    [Fact]
    public void The_example_weighs_stopping_the_release_against_another_flow() =>
        Assert.Contains("Stop the release", Stories.Complete.Options.Select(option => option.Option.English));
}
