using System.Reflection;
using System.Text.RegularExpressions;

namespace IssueResolution.HouseRules.Tests.TestTools;

/// <summary>A law that could not fail would prove nothing: here the attribute is seen to fail, through its own discovery and runner.</summary>
public sealed partial class PropertyCanaryTests
{
    [Fact]
    public async Task A_false_property_is_one_failed_test_that_shows_the_smallest_case()
    {
        var run = await Run(nameof(PropertyCanaries.False_from_seventeen_on));

        Assert.Equal(1, run.Tests);
        Assert.True(run.Failed);
        Assert.False(run.Passed);
        Assert.Contains($"Shrunk:{Environment.NewLine}  number = {PropertyCanaries.FirstWrong}{Environment.NewLine}", run.FailureMessage);
        Assert.Contains("Original:", run.FailureMessage);
        Assert.Contains("False_from_seventeen_on is false, found at case", run.FailureMessage);
        Assert.Contains("other = ", run.FailureMessage);
        Assert.Matches(Seed(), run.FailureMessage);
    }

    [Fact]
    public async Task A_throwing_property_fails_and_keeps_what_was_thrown()
    {
        var run = await Run(nameof(PropertyCanaries.Throws));

        Assert.True(run.Failed);
        Assert.Contains(typeof(InvalidTimeZoneException).FullName, run.ExceptionTypes);
        Assert.Contains("thrown at 0", run.FailureMessage);
    }

    [Theory]
    [InlineData(nameof(PropertyCanaries.Asserts_nonsense), "Assert.Equal() Failure")]
    [InlineData(nameof(PropertyCanaries.Fails_after_awaiting), "Assert.Equal() Failure")]
    [InlineData(nameof(PropertyCanaries.Says_no_in_a_label), "a number is itself")]
    [InlineData(nameof(PropertyCanaries.Rejects_every_case), "exhausted")]
    [InlineData(nameof(PropertyCanaries.Asks_for_what_nobody_can_generate), nameof(PropertyCanaries.NotGenerated))]
    [InlineData(nameof(PropertyCanaries.Has_an_unreadable_seed), "seed,gamma")]
    public async Task A_property_that_cannot_be_shown_to_hold_fails_and_says_why(string canary, string because)
    {
        var run = await Run(canary);

        Assert.True(run.Failed);
        Assert.False(run.Passed);
        Assert.Contains(because, run.FailureMessage);
    }

    [Fact]
    public async Task A_true_property_passes_and_a_skipped_one_is_skipped()
    {
        Assert.True((await Run(nameof(PropertyCanaries.Always_true))).Passed);
        Assert.True((await Run(nameof(PropertyCanaries.Is_skipped))).Skipped);
    }

    [Fact]
    public void Three_hundred_cases_are_run_unless_the_property_or_the_environment_says_otherwise()
    {
        Assert.Equal(300, NumbersOf(nameof(PropertyCanaries.Always_true), runs: null).Count);
        Assert.Equal(12, NumbersOf(nameof(PropertyCanaries.True_twelve_times), runs: null).Count);
        Assert.Equal(500, NumbersOf(nameof(PropertyCanaries.True_twelve_times), runs: "500").Count);
        Assert.Equal(36, NumbersOf(nameof(PropertyCanaries.True_twelve_times), runs: "x3").Count);
    }

    [Fact]
    public void A_seed_replays_the_same_numbers_and_no_seed_does_not()
    {
        Assert.Equal(
            NumbersOf(nameof(PropertyCanaries.True_with_a_seed), runs: null),
            NumbersOf(nameof(PropertyCanaries.True_with_a_seed), runs: null));
        Assert.NotEqual(
            NumbersOf(nameof(PropertyCanaries.Always_true), runs: null),
            NumbersOf(nameof(PropertyCanaries.Always_true), runs: null));
    }

    [Fact]
    public void The_printed_seed_starts_with_the_failing_case()
    {
        var method = MethodOf(nameof(PropertyCanaries.False_from_seventeen_on));
        var first = Assert.Throws<PropertyFailedException>(() => PropertyRun.Of(method, new PropertyCanaries(), null));

        var replayed = Assert.Throws<PropertyFailedException>(() => PropertyRun.Of(
            method, new PropertyCanaries(), null, Seed().Match(first.Message).Groups[1].Value));

        Assert.Contains("found at case 1,", replayed.Message);
        Assert.Equal(OriginalOf(first), OriginalOf(replayed));
    }

    private static string OriginalOf(PropertyFailedException failure) => failure.Message[failure.Message.IndexOf("Original:", StringComparison.Ordinal)..];

    private static Task<CanaryRun> Run(string name) => CanaryRun.Of(typeof(PropertyCanaries), name);

    private static MethodInfo MethodOf(string name) => typeof(PropertyCanaries).GetMethod(name)!;

    private static List<int> NumbersOf(string name, string? runs)
    {
        PropertyCanaries.Seen.Clear();
        PropertyRun.Of(MethodOf(name), new PropertyCanaries(), runs);
        return [.. PropertyCanaries.Seen];
    }

    [GeneratedRegex(@"Replay = ""(\d+,\d+,\d+)""")]
    private static partial Regex Seed();
}
