#:project ../../src/IssueResolution.Core
#:property PublishAot=false

// A job that runs every night over the open tickets. Run it with: dotnet run docs/samples/nightly.cs
//
// Nothing is counted down and nothing is stored but what happened. The job reads every clock off its history, acts on the thresholds reached since
// the last run, and remembers their ids: run twice, it acts once. It also knows when it would have to look again.

using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

BusinessCalendar office = BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, "09:00-17:00").Build();
SlaPolicy policy = new("support", office, new ClockDefinition(
    "resolution", ClockKind.Resolution, ClockTargets.ForEvery(new Allowance.OpenHours(Duration.FromHours(16))))
{
    PausesOn = [CaseStatus.WaitingOnClient],
    Thresholds = [new Threshold.AtPercent("three quarters used", 75), new Threshold.AtPercent("breached", 100)],
});

// From your database: a ticket is what happened to it.
Dictionary<string, EventHistory> tickets = new()
{
    ["T-1"] = History(new ClockEvent.Opened(March(2, 9))),
    ["T-2"] = History(new ClockEvent.Opened(March(2, 9)), new ClockEvent.StatusChanged(March(2, 12), CaseStatus.WaitingOnClient)),
    ["T-3"] = History(new ClockEvent.Opened(March(2, 15)), new ClockEvent.StatusChanged(March(3, 10), CaseStatus.Resolved)),
    ["T-4"] = History(new ClockEvent.Opened(March(3, 9))),
};
HashSet<string> actedOn = [];     // from your database as well

Run(lastRun: March(2, 2), now: March(4, 2));
Run(lastRun: March(2, 2), now: March(4, 2));     // the scheduler stumbled
Run(lastRun: March(4, 2), now: March(5, 2));

void Run(Instant lastRun, Instant now)
{
    Console.WriteLine($"Run of {now}");
    foreach ((string id, EventHistory history) in tickets)
    {
        foreach (ThresholdFiring firing in policy.FiringsBetween(history, after: lastRun, upTo: now))
        {
            if (actedOn.Add($"{id}/{firing.Id}"))     // false when an earlier run has acted on it
            {
                Console.WriteLine($"  {id}: {firing.Threshold} at {firing.At}");
            }
        }
    }

    PortfolioEntry[] entries = [.. Portfolio.ReadAt(policy, tickets, now)];
    AttainmentReport report = Portfolio.AttainmentOf(entries)["resolution"];
    Console.WriteLine($"  {report.Met} met, {report.Missed} missed, {report.OpenAtEnd} open, {report.BreachedOpen} of them breached");
    Console.WriteLine(Portfolio.NextOf(entries) is { } next ? $"  Look again at {next.At}, at {next.Id}" : "  Nothing changes by itself any more");
}

static Instant March(int day, int hour) => Instant.FromUtc(2026, 3, day, hour, 0);

static EventHistory History(params ClockEvent[] events) => ((Decision<EventHistory>.Granted)EventHistory.Of(events)).Value;
