using IssueResolution.Cli.Reporting;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Tests.Reporting;

public sealed class WorstBreachesTests
{
    [Fact]
    public void The_longest_overruns_are_kept_and_of_equals_the_first()
    {
        WorstBreaches worst = new(3);
        foreach ((string id, int hours) in new[] { ("a", 1), ("b", 5), ("c", 3), ("d", 5), ("e", 2) })
        {
            worst.Add(Breach(id, hours));
        }

        Assert.Equal(["b", "d", "c"], worst.Worst.Select(breach => breach.History.Id));
    }

    private static Breach Breach(string id, int hours) => new(
        new TicketHistory(id, default, [new StatusEvent(default, ClockEffect.Stop, true, "High")]),
        new ResolutionReading("High", Duration.Zero, default(Instant), default(Instant), Duration.FromHours(hours), default, default, 0, true, true));
}
