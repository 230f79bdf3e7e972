using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Escalating;

/// <summary>Finds starts at which a graver issue would be due after a milder one.</summary>
public static class DueLater
{
    private static readonly ZonedDateTimePattern _minutes = ZonedDateTimePattern.CreateWithInvariantCulture("ddd uuuu-MM-dd HH:mm", null);

    /// <summary>One finding for each pair of neighbouring severities that is ever out of order, with the number of starts and the first of them.</summary>
    /// <param name="times">What is due for each severity.</param>
    /// <param name="calendar">The calendar in which it runs.</param>
    /// <param name="window">The starts to try, every quarter of an hour, the end excluded.</param>
    public static IEnumerable<Finding> In(PolicyTable<Severity, Allowance> times, BusinessCalendar calendar, Interval window)
    {
        Guard.Against.Null(times);
        foreach (Severity milder in Severity.InOrder.Where(severity => severity < Severity.Critical))
        {
            Severity graver = milder.RaisedBy(1);
            Instant[] bad = [.. Starts(window).Where(at =>
                times[graver].DueAfter(at, calendar) > times[milder].DueAfter(at, calendar))];
            if (bad.Length > 0)
            {
                yield return Finding(times, graver, milder, bad.Length, bad[0].InZone(calendar.Zone));
            }
        }
    }

    private static IEnumerable<Instant> Starts(Interval window)
    {
        for (Instant at = window.Start; at < window.End; at += EscalatingPolicy.SimulationStep)
        {
            yield return at;
        }
    }

    private static Finding Finding(PolicyTable<Severity, Allowance> times, Severity graver, Severity milder, int starts, ZonedDateTime first) =>
        new(FindingCode.DueLater, $"{times.Code}[{graver.Code}, {milder.Code}]", Phrase.Of(
            $"{graver} ({times[graver].Text}) is due after {milder} ({times[milder].Text}) at {starts} {(starts == 1 ? "start" : "starts")}, first {_minutes.Format(first)}.",
            $"「{graver}」（{times[graver].Text}）の期限が「{milder}」（{times[milder].Text}）より遅い開始時刻が{starts}件。最初は{_minutes.Format(first)}。"));
}
