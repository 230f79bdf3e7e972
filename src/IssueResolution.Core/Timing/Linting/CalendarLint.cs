using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Timing;

/// <summary>Calendars in which nothing, or not everything, ever falls due.</summary>
internal sealed class CalendarLint(SlaPolicy policy, StartGrid grid)
{
    /// <summary>One finding for each calendar that never opens in the window, and one for each target that some start leaves without a deadline.</summary>
    internal IEnumerable<Finding> Findings()
    {
        List<BusinessCalendar> closed = [];
        foreach (ClockDefinition clock in policy.Clocks)
        {
            foreach (KeyValuePair<string, ClockTarget> target in clock.Targets.ByPriority)
            {
                BusinessCalendar calendar = target.Value.Calendar ?? policy.Calendar;
                bool counts = !target.Value.Allowance.CountsClosedTime;
                if (counts && calendar.BetweenTicks(grid.Window.Start.ToUnixTimeTicks(), grid.Window.End.ToUnixTimeTicks()) == 0)
                {
                    if (!closed.Contains(calendar))
                    {
                        closed.Add(calendar);
                        yield return NeverOpen(clock, target.Key);
                    }
                }
                else if (Exhausted(clock, target.Key, target.Value, calendar) is { } exhausted)
                {
                    yield return exhausted;
                }
            }
        }
    }

    private Finding NeverOpen(ClockDefinition clock, string priority) => new(FindingCode.CalendarExhausted, $"{policy.Id}/{clock.Name}[{priority}]", Phrase.Of(
        $"The calendar of {clock.Name} is never open from {Moments.Dated(grid.Window.Start, policy.Calendar.Zone)} to {Moments.Dated(grid.Window.End, policy.Calendar.Zone)}.",
        $"{clock.Name}のカレンダーは、{Moments.Dated(grid.Window.Start, policy.Calendar.Zone)}から{Moments.Dated(grid.Window.End, policy.Calendar.Zone)}まで一度も開かない。"));

    private Finding? Exhausted(ClockDefinition clock, string priority, ClockTarget target, BusinessCalendar calendar)
    {
        DueTimes due = grid.Due(target.Allowance, calendar);
        if (due.Exhaustion is null)
        {
            return null;
        }

        int without = due.Starts.Length - due.Due.Length;
        Phrase opened = Moments.Dated(due.Starts[due.Due.Length], policy.Calendar.Zone);
        return new(FindingCode.CalendarExhausted, $"{policy.Id}/{clock.Name}[{priority}]", Phrase.Of(
            $"{clock.Name} ({target.Allowance.Text}) falls due at no time for {without:N0} of {due.Starts.Length:N0} starts, first opened {opened}. {due.Exhaustion}",
            $"{clock.Name}（{target.Allowance.Text}）に期限が定まらない開始時刻が{due.Starts.Length:N0}件中{without:N0}件。最初は{opened}。"));
    }
}
