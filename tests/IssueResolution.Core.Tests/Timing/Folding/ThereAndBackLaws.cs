using IssueResolution.Timing.Generators;
using NodaTime;

namespace IssueResolution.Timing.Folding;

/// <summary>Raising and lowering back, when every change is measured as if it had always applied.</summary>
/// <remarks>So are changes of calendar here: one that applies forward would be measured again by the change of priority after it.</remarks>
[Properties(Arbitrary = [typeof(CaseQuestions)])]
public sealed class ThereAndBackLaws
{
    [Property]
    public void Raising_and_lowering_back_leaves_the_deadline_and_keeps_what_was_breached_and_fired(CaseQuestion question, int seed)
    {
        Random random = new(seed);
        SlaPolicy policy = Retroactive(question.Policy);
        ClockEvent[] events = [.. question.History.Effective(Instant.MaxValue).Where(item => item is not (ClockEvent.PriorityChanged or ClockEvent.CalendarChanged { Mode.Code: "forward" })).Select(item => item with { Voids = null })];
        ClockEvent.Opened opening = (ClockEvent.Opened)events[0];
        string priority = opening.Priority ?? PolicyDice.Priorities[2];
        events[0] = new ClockEvent.Opened(opening.OccurredAt, priority, opening.Status);
        Instant raised = opening.OccurredAt + Duration.FromMinutes(random.Next(3000));
        Instant lowered = raised + Duration.FromMinutes(random.Next(1500));
        EventHistory there = HistoryDice.Granted([.. events, new ClockEvent.PriorityChanged(raised, "critical")]);
        EventHistory back = HistoryDice.Granted([.. there.Events, new ClockEvent.PriorityChanged(lowered, priority)]);
        Instant now = Instant.Max(question.AsOf, lowered);

        ClockReading[] straight = Open(policy.ReadAt(HistoryDice.Granted(events), now));
        ClockReading[] changed = Open(policy.ReadAt(back, now));
        ClockReading[] between = Open(policy.ReadAt(there, lowered.PlusTicks(-1)));
        Assert.All(changed.Where(clock => !clock.IsDueByHand && clock.Clock.Targets.For("critical") is not null).Join(straight, Name, Name, (one, other) => (one, other)), pair => Assert.Equal(Deadline(pair.other), Deadline(pair.one)));
        Assert.All(changed.Join(between, Name, Name, (after, before) => (after, before)), pair =>
        {
            Assert.Equal(pair.before.Fired, pair.after.Fired.Take(pair.before.Fired.Length));
            Assert.Equal(pair.before.FormerBreaches, pair.after.FormerBreaches.Take(pair.before.FormerBreaches.Length));
            Assert.True(pair.before.BreachedAt is not { } at || pair.after.BreachedAt == at || pair.after.FormerBreaches.Any(former => former.At == at));
        });
    }

    private static (string Clock, Instant Anchor, string? Group) Name(ClockReading reading) => (reading.Clock.Name, reading.Anchor, reading.Group);

    private static (Instant? Due, Duration Elapsed, Duration Target) Deadline(ClockReading reading) =>
        (reading.DueAt ?? reading.DueIfResumedNow, reading.Elapsed, reading.Target);

    private static ClockReading[] Open(CaseReading reading) => [.. reading.Clocks.Where(clock => clock.IsOpen)];

    private static SlaPolicy Retroactive(SlaPolicy policy) =>
        new(policy.Id, policy.Calendar, policy.Clocks) { Priorities = policy.Priorities, OnCalendarChange = CalendarChangeMode.Retroactive };
}
