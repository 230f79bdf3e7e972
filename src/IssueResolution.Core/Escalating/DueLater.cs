using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>Finds starts at which a graver issue would be due after a milder one.</summary>
public static class DueLater
{
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
        StartGrid grid = new(window);
        string? exhaustion = rising.Select(within).OfType<Allowance>()
            .Select(time => grid.Due(time, calendar).Exhaustion).FirstOrDefault(message => message is not null);
        return exhaustion is null
            ? [.. rising.Zip(rising.Skip(1), (milder, graver) => (milder, graver)).SelectMany(pair => Compare(code, within, pair, calendar, grid))]
            : [new(FindingCode.CalendarExhausted, code, Phrase.Of(
                $"{code} cannot be kept in this calendar. {exhaustion}", $"このカレンダーの営業時間では{code}を守れない。"))];
    }

    private static IEnumerable<Finding> Compare<TScale>(
        string code, Func<TScale, Allowance?> within, (TScale Milder, TScale Graver) pair, BusinessCalendar calendar, StartGrid grid)
        where TScale : OrderedScale<TScale>
    {
        if (within(pair.Milder) is not { } milder)
        {
            yield break;
        }

        Allowance? graver = within(pair.Graver);
        DueTimes due = grid.Due(milder, calendar);
        if ((graver is null ? Overrun.WithoutFirst(due) : Overrun.Find(grid.Due(graver, calendar), due)) is { } overrun)
        {
            Phrase time = graver?.Text ?? new("no time of its own", "期限なし");
            Phrase first = Moments.Dated(overrun.At, calendar.Zone);
            yield return new(FindingCode.DueLater, $"{code}[{pair.Graver.Code}, {pair.Milder.Code}]", Phrase.Of(
                $"{pair.Graver} ({time}) is due after {pair.Milder} ({milder.Text}) at {overrun.Count} {(overrun.Count == 1 ? "start" : "starts")}, first {first}.",
                $"「{pair.Graver}」（{time}）の期限が「{pair.Milder}」（{milder.Text}）より遅い開始時刻が{overrun.Count}件。最初は{first}。"));
        }
    }
}
