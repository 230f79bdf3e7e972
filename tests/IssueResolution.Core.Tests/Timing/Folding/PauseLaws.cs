using IssueResolution.BusinessTime;
using IssueResolution.Timing.Generators;
using NodaTime;

namespace IssueResolution.Timing.Folding;

/// <summary>Waiting for the client gives time and takes none.</summary>
[Properties(Arbitrary = [typeof(CaseQuestions)])]
public sealed class PauseLaws
{
    [Law("P34")]
    [Property]
    public void A_pause_never_moves_a_due_instant_earlier(CaseQuestion question)
    {
        CaseReading unpaused = WithoutPauses(question.Policy).ReadAt(question.History, question.AsOf, question.KnownAt);
        CaseReading paused = question.Policy.ReadAt(question.History, question.AsOf, question.KnownAt);

        Assert.All(paused.Clocks.Zip(unpaused.Clocks), pair => Assert.True((pair.First.DueAt ?? pair.First.DueIfResumedNow) >= pair.Second.DueAt, $"{pair.First}"));
    }

    [Law("P34")]
    [Property]
    public void The_open_time_of_the_pauses_is_what_the_due_instant_moves_by(int seed)
    {
        Random random = new(seed);
        BusinessCalendar calendar = PolicyDice.Calendars.AnyOf(random);
        Duration amount = Duration.FromMinutes(random.Next(1, 3000));
        Instant opened = PolicyDice.First + Duration.FromMinutes(random.Next(3000));
        (Instant from, Instant to)[] pauses = [.. Pauses(random, calendar, amount, opened)];
        EventHistory history = HistoryDice.Granted([new ClockEvent.Opened(opened), .. pauses.SelectMany(pause => Pause(pause.from, pause.to))]);
        ClockReading reading = Policy(calendar, amount).ReadAt(history, pauses[^1].to).Of("resolution")[0];

        Duration open = pauses.Aggregate(Duration.Zero, (sum, pause) => sum + calendar.Between(pause.from, pause.to));
        Assert.Equal(open, reading.Paused);
        Assert.Equal(calendar.Add(opened, amount + open), reading.DueAt);
        Assert.Equal(reading.Gross, reading.Elapsed + reading.Paused);
    }

    /// <summary>One after the other, each before the due instant that the ones before it have moved.</summary>
    private static IEnumerable<(Instant From, Instant To)> Pauses(Random random, BusinessCalendar calendar, Duration amount, Instant opened)
    {
        Instant from = opened;
        for (int left = random.Next(1, 5); left > 0; left--)
        {
            int minutes = (int)(calendar.Add(opened, amount) - from).TotalMinutes;
            from += Duration.FromMinutes(random.Next(4) == 0 ? minutes - 1 : random.Next(minutes));
            Instant to = from + Duration.FromMinutes(random.Next(2000));
            yield return (from, to);
            amount += calendar.Between(from, to);
            from = to;
            if (from >= calendar.Add(opened, amount))
            {
                yield break;
            }
        }
    }

    private static ClockEvent[] Pause(Instant from, Instant to) =>
        [new ClockEvent.StatusChanged(from, CaseStatus.WaitingOnClient), new ClockEvent.StatusChanged(to, CaseStatus.Open)];

    private static SlaPolicy Policy(BusinessCalendar calendar, Duration amount) => new(
        "pauses",
        calendar,
        new ClockDefinition("resolution", ClockKind.Resolution, ClockTargets.ForEvery(new Allowance.OpenHours(amount))) { PausesOn = [CaseStatus.WaitingOnClient] });

    private static SlaPolicy WithoutPauses(SlaPolicy policy) => new(policy.Id, policy.Calendar, policy.Clocks.Select(clock =>
        new ClockDefinition(clock.Name, clock.Kind, clock.Targets) { StartsOn = clock.StartsOn, StopsOn = clock.StopsOn, OnReopen = clock.OnReopen, OnResolved = clock.OnResolved }))
    {
        Priorities = policy.Priorities,
        OnPriorityChange = policy.OnPriorityChange,
        OnCalendarChange = policy.OnCalendarChange,
    };
}
