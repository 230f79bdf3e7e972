using IssueResolution.Timing.Generators;
using NodaTime;

namespace IssueResolution.Timing.Readings;

/// <summary>Whoever sleeps until the next instant misses nothing and does not wake for nothing.</summary>
[Properties(Arbitrary = [typeof(CaseQuestions)])]
public sealed class NextInstantLaws
{
    [Property]
    public void Nothing_changes_before_the_next_instant_and_something_does_then(CaseQuestion question, int seed)
    {
        if (!question.IsOpened)
        {
            return;
        }

        CaseReading now = question.Alone(question.AsOf);
        string[] standing = Standing(now);
        if (now.NextInstant is not { } next)
        {
            Assert.Equal(standing, Standing(question.Alone(question.AsOf + Duration.FromDays(20))));
            return;
        }

        Assert.True(next > question.AsOf);
        Instant between = question.AsOf + ((next - question.AsOf) * new Random(seed).NextDouble());
        Assert.Equal(standing, Standing(question.Alone(next.PlusNanoseconds(-1))));
        Assert.Equal(standing, Standing(question.Alone(Instant.Max(question.AsOf, Instant.Min(between, next.PlusNanoseconds(-1))))));
        Assert.NotEqual(standing, Standing(question.Alone(next.PlusNanoseconds(1))));
        Assert.True(now.Clocks.Any(clock => clock.DueAt == next) || !standing.SequenceEqual(Standing(question.Alone(next))));
    }

    [Property]
    public void Waking_at_every_next_instant_leads_to_the_last_one(CaseQuestion question)
    {
        if (!question.IsOpened)
        {
            return;
        }

        CaseReading reading = question.Alone(question.AsOf);
        int steps = 0;
        while (reading.NextInstant is { } next)
        {
            Assert.True(next > reading.AsOf);
            Assert.True(++steps <= 100, "A host must come to an end.");
            reading = question.Alone(next);
        }

        Assert.All(reading.Clocks, clock => Assert.True(clock.State != ClockState.Running || (clock.IsBreached && clock.Pending.IsEmpty)));
    }

    private static string[] Standing(CaseReading reading) =>
        [.. reading.Clocks.Select(clock => $"{clock} {clock.BreachedAt} {string.Join(",", clock.FormerBreaches)} {string.Join(",", clock.Fired)}")];
}
