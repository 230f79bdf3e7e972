using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Ranking;
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
    /// <exception cref="ArgumentException">The window has no start or no end, holds no start to try, or reaches beyond what calendars know.</exception>
    public static IEnumerable<Finding> In(PolicyTable<Severity, Allowance> times, BusinessCalendar calendar, Interval window)
    {
        Guard.Against.Null(times);
        return Among(times.Code, severity => times[severity], calendar, window);
    }

    /// <summary>The same where a severity may have no time of its own (null), which is later than any.</summary>
    internal static ImmutableArray<Finding> Among(string code, Func<Severity, Allowance?> within, BusinessCalendar calendar, Interval window) =>
        Among(code, Severity.InOrder, within, calendar, window);

    /// <summary>The same along any scale, mildest step first.</summary>
    internal static ImmutableArray<Finding> Among<TScale>(
        string code, ImmutableArray<TScale> rising, Func<TScale, Allowance?> within, BusinessCalendar calendar, Interval window)
        where TScale : OrderedScale<TScale>
    {
        Guard.Against.Null(calendar);
        Instant[] starts = [.. Starts(Simulable(window))];
        try
        {
            return [.. rising.Zip(rising.Skip(1), (milder, graver) => (milder, graver)).SelectMany(pair => Compare(code, within, pair, calendar, starts))];
        }
        catch (OpenTimeExhaustedException exhausted)
        {
            return [new(FindingCode.CalendarExhausted, code, Phrase.Of(
                $"{code} cannot be kept in this calendar. {exhausted.Message}", $"このカレンダーの営業時間では{code}を守れない。"))];
        }
    }

    private static IEnumerable<Finding> Compare<TScale>(
        string code, Func<TScale, Allowance?> within, (TScale Milder, TScale Graver) pair, BusinessCalendar calendar, Instant[] starts)
        where TScale : OrderedScale<TScale>
    {
        if (within(pair.Milder) is not { } milder)
        {
            yield break;
        }

        Allowance? graver = within(pair.Graver);
        Instant[] bad = [.. starts.Where(at => !(graver?.DueAfter(at, calendar) <= milder.DueAfter(at, calendar)))];
        if (bad.Length > 0)
        {
            Phrase time = graver?.Text ?? new("no time of its own", "期限なし");
            string first = _minutes.Format(bad[0].InZone(calendar.Zone));
            yield return new(FindingCode.DueLater, $"{code}[{pair.Graver.Code}, {pair.Milder.Code}]", Phrase.Of(
                $"{pair.Graver} ({time}) is due after {pair.Milder} ({milder.Text}) at {bad.Length} {(bad.Length == 1 ? "start" : "starts")}, first {first}.",
                $"「{pair.Graver}」（{time}）の期限が「{pair.Milder}」（{milder.Text}）より遅い開始時刻が{bad.Length}件。最初は{first}。"));
        }
    }

    private static Interval Simulable(Interval window)
    {
        if (!window.HasStart || !window.HasEnd || window.Start == window.End)
        {
            throw new ArgumentException("Must have a start, an end and something in between: a year finds the long closures.", nameof(window));
        }

        return window.Start >= BusinessCalendar.Earliest && window.End <= BusinessCalendar.Latest
            ? window
            : throw new ArgumentOutOfRangeException(
                nameof(window), window, $"Must lie within {BusinessCalendar.Earliest} and {BusinessCalendar.Latest}, which calendars know.");
    }

    private static IEnumerable<Instant> Starts(Interval window)
    {
        for (Instant at = window.Start; at < window.End; at += EscalatingPolicy.SimulationStep)
        {
            yield return at;
        }
    }
}
