using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>When one allowance is used up, for each of a row of starts.</summary>
/// <param name="starts">In ascending order.</param>
/// <param name="due">One for each start, up to the first that has none.</param>
/// <param name="exhaustion">Why the start after the last due instant has none; null when every start has one.</param>
internal sealed class DueTimes(Instant[] starts, Instant[] due, string? exhaustion)
{
    internal Instant[] Starts { get; } = starts;

    /// <summary>Shorter than the starts when the calendar runs out of open time: then no later start has a deadline either.</summary>
    internal Instant[] Due { get; } = due;

    internal string? Exhaustion { get; } = exhaustion;

    internal static DueTimes Of(Instant[] starts, Allowance allowance, BusinessCalendar calendar)
    {
        Instant[] due = new Instant[starts.Length];
        bool isSameAllDay = allowance is Allowance.EndOfBusinessDay or Allowance.BusinessDayAt or Allowance.EndOfCalendarDay;
        LocalDate? known = null;
        for (int i = 0; i < starts.Length; i++)
        {
            LocalDate? date = isSameAllDay ? starts[i].InZone(calendar.Zone).Date : null;
            try
            {
                due[i] = date is not null && date == known ? due[i - 1] : allowance.DueAfter(starts[i], calendar);
            }
            catch (OpenTimeExhaustedException problem)
            {
                return new(starts, [.. due.Take(i)], problem.Message);
            }

            known = date;
        }

        return new(starts, due, null);
    }
}
