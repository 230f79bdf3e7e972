using IssueResolution.Cli.Logs;
using IssueResolution.Timing;

namespace IssueResolution.Cli.Tests.Logs;

public sealed class StatusVocabularyTests
{
    private static readonly StatusVocabulary _vocabulary = new(
    [
        (new StatusPattern("*"), ClockEffect.Run),
        (new StatusPattern("Awaiting*"), ClockEffect.Pause),
        (new StatusPattern("Awaiting Deploy*"), ClockEffect.Run),
        (new StatusPattern("Awaiting Deployment Sign-off"), ClockEffect.Stop),
    ]);

    [Theory]
    [InlineData("Awaiting Deployment Sign-off", ClockEffect.Stop)]
    [InlineData("Awaiting Deployment", ClockEffect.Run)]
    [InlineData("Awaiting", ClockEffect.Pause)]
    [InlineData("awaiting", ClockEffect.Run)]
    [InlineData("", ClockEffect.Run)]
    public void The_closest_pattern_decides(string status, ClockEffect expected) => Assert.Equal(expected, _vocabulary.Find(status));

    [Theory]
    [InlineData("New", true)]
    [InlineData("Ne*", true)]
    [InlineData("Nw", false)]
    [InlineData("Nw*", false)]
    [InlineData("Waiting for parts", true)]
    [InlineData("Waiting for*", true)]
    [InlineData("W*", true)]
    [InlineData("waiting*", false)]
    public void A_pattern_is_known_when_a_known_status_may_match_it(string pattern, bool isKnown) => Assert.Equal(
        isKnown,
        new StatusVocabulary([(new StatusPattern("New"), ClockEffect.Run), (new StatusPattern("Waiting*"), ClockEffect.Pause)]).Knows(new StatusPattern(pattern)));

    [Fact]
    public void A_status_that_no_pattern_matches_has_no_effect() => Assert.Null(new StatusVocabulary([(new StatusPattern("New"), ClockEffect.Run)]).Find("new"));
}
