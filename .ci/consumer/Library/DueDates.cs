using System.Collections.Generic;
using IssueResolution.BusinessTime;
using IssueResolution.Timing;
using NodaTime;

namespace Consumer
{
    public static class DueDates
    {
        private static readonly BusinessCalendar London = BusinessCalendar.In("Europe/London")
            .Open(Weekdays.MondayToFriday, "09:00-17:30")
            .Holiday(new LocalDate(2026, 12, 25), "Christmas Day")
            .Build();

        private static readonly ServiceTargets Targets = ServiceTargets.Of(new Dictionary<string, ServiceTarget>
        {
            ["High"] = new ServiceTarget(Duration.FromHours(1), Duration.FromHours(10)),
        });

        public static Instant Due(Instant opened) => London.Add(opened, Duration.FromHours(10));

        public static TicketReading Read(Instant opened, Instant resolved) =>
            new TicketClock(London, Targets, PriorityChoice.AtFirstEvent).Read(new TicketHistory("T-1", opened, new[]
            {
                new StatusEvent(opened, ClockEffect.Run, false, "High"),
                new StatusEvent(resolved, ClockEffect.Stop, true, "High"),
            }));
    }
}
