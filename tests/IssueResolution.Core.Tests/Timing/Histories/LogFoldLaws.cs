using FsCheck;
using FsCheck.Fluent;
using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>The fold over rows and the fold over events say the same of one ticket.</summary>
[Properties(Arbitrary = [typeof(LogFoldLaws)])]
public sealed class LogFoldLaws
{
    private static readonly Instant _monday = Instant.FromUtc(2024, 1, 15, 0, 0);

    private static readonly BusinessCalendar _calendar = BusinessCalendar.In("Europe/London")
        .Open(Weekdays.MondayToFriday, DayPeriod.Parse("09:00-12:00"), DayPeriod.Parse("13:00-17:00")).Build();

    private static readonly ServiceTargets _targets = ServiceTargets.Of(
    [
        new("high", new ServiceTarget(Duration.FromHours(1), Duration.FromHours(4))),
        new("low", new ServiceTarget(Duration.FromHours(2), Duration.FromHours(8))),
    ]);

    private static readonly SlaPolicy _policy = _targets.ToPolicy("log", _calendar);

    public static Arbitrary<TicketHistory> Histories()
    {
        // Half hours on a few days, so that deadlines, stops and pauses meet at one instant often enough.
        Gen<Instant> instants = from half in Gen.Choose(0, 4 * 48) select _monday + Duration.FromMinutes(30 * half);
        Gen<StatusEvent> rows =
            from at in instants
            from effect in Gen.Elements(ClockEffect.Run, ClockEffect.Pause, ClockEffect.Stop)
            from responds in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
            from priority in Gen.Elements("high", "low")
            select new StatusEvent(at, effect, responds, priority);
        return (from count in Gen.Choose(1, 8)
                from opened in instants
                from events in rows.ArrayOf(count)
                select new TicketHistory("T-1", opened, events.OrderBy(row => row.At))).ToArbitrary();
    }

    [Property]
    public bool Resolution_amounts_and_verdicts_agree(TicketHistory history, bool atDecidingEvent)
    {
        PriorityChoice choice = atDecidingEvent ? PriorityChoice.AtDecidingEvent : PriorityChoice.AtFirstEvent;
        ResolutionReading row = new TicketClock(_calendar, _targets, choice).Read(history).Final;
        if (row.ResolvedAt is null)
        {
            return true;
        }

        ClockReading reading = _policy.ReadAt(history.ToEvents(choice), history.Events[^1].At).Of(ServiceTargets.ResolutionClock).Single();
        bool isLate = reading.State == ClockState.Missed;
        return (reading.StoppedAt, reading.Elapsed, reading.DueAt, isLate) == (row.ResolvedAt, row.Running, row.Due, row.LateByInstant)
            || PriorityChangedAfterStop(history, choice);
    }

    [Property]
    public bool Response_amounts_and_verdicts_agree(TicketHistory history)
    {
        ResponseReading row = new TicketClock(_calendar, _targets).Read(history).Response;
        ClockReading reading = _policy.ReadAt(history.ToEvents(), history.Events[^1].At).Of(ServiceTargets.ResponseClock).Single();
        return (reading.StoppedAt, reading.Elapsed, reading.DueAt, reading.IsBreached) == (row.RespondedAt, row.Working, row.Due, row.LateByInstant);
    }

    // A later row of the same stop may carry another priority; to a log the row that began the stop decides, to a case a stopped clock keeps its target.
    private static bool PriorityChangedAfterStop(TicketHistory history, PriorityChoice choice) =>
        choice == PriorityChoice.AtDecidingEvent && history.Events.Zip(history.Events.Skip(1))
            .Any(pair => pair.First.Effect == ClockEffect.Stop && pair.First.Priority != pair.Second.Priority);
}
