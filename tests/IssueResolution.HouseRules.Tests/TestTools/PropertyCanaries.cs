using FsCheck;
using FsCheck.Fluent;

#pragma warning disable xUnit1000 // Not public on purpose: the runner must not find these, CanaryRun runs them.

namespace IssueResolution.HouseRules.Tests.TestTools;

/// <summary>Properties that do not hold: each must come out red.</summary>
internal sealed class PropertyCanaries
{
    public const int FirstWrong = 17;

    /// <summary>The numbers seen by <see cref="Always_true"/> in its last run.</summary>
    public static List<int> Seen { get; } = [];

    [Property]
    public bool Always_true(int number)
    {
        Seen.Add(number);
        return true;
    }

    [Property(MaxTest = 12)]
    public bool True_twelve_times(int number) => Always_true(number);

    [Property(Replay = "4711,15485863")]
    public bool True_with_a_seed(int number) => Always_true(number);

    [Property(MaxTest = 1000)]
    public bool False_from_seventeen_on(int number, string? other) => number < FirstWrong || other == "never";

    [Property]
    public void Throws(int number) => throw new InvalidTimeZoneException($"thrown at {number}");

    [Property]
    public void Asserts_nonsense(int number) => Assert.Equal(number, number + 1);

    [Property]
    public async Task Fails_after_awaiting(int number)
    {
        await Task.Yield();
        Assert.Equal(number, number + 1);
    }

    [Property]
    public Property Says_no_in_a_label(int number) => (number * 0 == 1).Label("a number is itself");

    [Property]
    public Property Rejects_every_case(int number) => true.When(number * 0 == 1);

    [Property]
    public bool Asks_for_what_nobody_can_generate(NotGenerated value) => value is null;

    [Property(Replay = "not a seed")]
    public bool Has_an_unreadable_seed(int number) => number - number == 0;

    [Property(Skip = "skipped on purpose")]
    public bool Is_skipped(int number) => number * 0 == 1;

    /// <summary>An abstract class without cases: FsCheck has no way to make one.</summary>
    public abstract class NotGenerated;
}
