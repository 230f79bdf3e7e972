using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.BusinessTime.Compiling;

/// <summary>Weekly hours, holidays, overrides and breaks in one zone, laid out day by local day on the instant line.</summary>
/// <remarks>
/// The order of precedence is override, holiday, weekly hours; breaks come off whatever is left. A period that crosses midnight belongs to
/// the day on which it starts and loses the dates of its tail that are overridden. With <see cref="HolidayScope.Date"/> a holiday takes just
/// its own date out of every period; with <see cref="HolidayScope.Shift"/> it takes out the periods that start on it, whole.
/// </remarks>
internal sealed class ZonedHours : IOpenTime
{
    private const long SecondsPerDay = DayPeriod.SecondsPerDay;

    /// <summary>No zone's clock is further from UTC than this (NodaTime's own limit).</summary>
    private const long LargestOffset = 18 * 60 * 60;

    private readonly CalendarRules _rules;
    private readonly ZonedReasons _reasons;
    private readonly HoursEra[] _eras;
    private readonly long[] _specialDays;
    private readonly DayRule[] _dayRules;
    private readonly int _longestTailDays;
    private readonly int _longestBreakTailDays;
    private readonly bool _hasWeeklyBreaks;

    public ZonedHours(CalendarRules rules)
    {
        _rules = rules;
        _eras = [.. rules.Eras.Select(era => new HoursEra(era.Key, era.Value))];
        _specialDays = [.. rules.Days.Keys];
        _dayRules = [.. rules.Days.Values];
        _longestTailDays = LongestTail(_eras.SelectMany(era => era.Periods).Concat(_dayRules.SelectMany(day => (day.Override ?? DayPeriods.None).Items)));
        _longestBreakTailDays = LongestTail(_eras.SelectMany(era => era.Breaks).Concat(_dayRules.SelectMany(day => day.Breaks.Items)));
        _hasWeeklyBreaks = _eras.Any(era => era.HasBreaks);
        _reasons = new ZonedReasons(rules, _longestTailDays);
    }

    public DateTimeZone Zone => _rules.Zone;

    public OpenStretches In(long from, long to)
    {
        long firstDay = FloorDay(from - LargestOffset) - _longestTailDays;
        long lastDay = FloorDay(to + LargestOffset);
        OpenStretches stretches = new(capacity: (int)(lastDay - firstDay));
        Window window = new(stretches, new LocalEdges(_rules.Zone), from, to);
        int era = EraOf(firstDay);
        int special = FirstSpecialFrom(firstDay - _longestBreakTailDays);
        for (long day = firstDay; day <= lastDay; day++)
        {
            era += era + 1 < _eras.Length && _eras[era + 1].FromDay <= day ? 1 : 0;
            while (special < _specialDays.Length && _specialDays[special] < day - _longestBreakTailDays)
            {
                special++;
            }

            bool isOrdinary = !_hasWeeklyBreaks && (special == _specialDays.Length || _specialDays[special] > day + _longestTailDays);
            if (isOrdinary)
            {
                window.AddWhole(day, _eras[era].OpenOn(day));
            }
            else
            {
                AddSpecial(window, day, era);
            }
        }

        return stretches;
    }

    public OpenStretches HoursOn(LocalDate date)
    {
        long day = CalendarRules.DayNumber(date);
        OpenStretches stretches = new(capacity: 4);
        if (RuleFor(day) is { Override: null, HolidayName: not null })
        {
            return stretches;
        }

        AddSpecial(new Window(stretches, new LocalEdges(Zone), long.MinValue, long.MaxValue), day, EraOf(day));
        return stretches;
    }

    public ImmutableArray<StretchReason> ReasonsAt(long second) => [_reasons.At(second, In(second, second + 1).Count > 0)];

    public void AddCuts(SortedSet<long> cuts, long from, long to)
    {
        LocalEdges edges = new(Zone);
        LocalDate last = Instant.FromUnixTimeSeconds(to).InZone(Zone).Date;
        for (LocalDate date = Instant.FromUnixTimeSeconds(from).InZone(Zone).Date.PlusDays(-DayPeriod.LongestDays); date <= last; date = date.PlusDays(1))
        {
            foreach (long local in _reasons.CutsOn(date))
            {
                cuts.Add(edges.Opening(local));
                cuts.Add(edges.Closing(local));
            }
        }

        cuts.UnionWith(Zone.GetZoneIntervals(Instant.FromUnixTimeSeconds(from), Instant.FromUnixTimeSeconds(to))
            .Where(interval => interval.HasStart)
            .Select(interval => interval.Start.ToUnixTimeSeconds()));
    }

    /// <summary>Adds the periods that start on a day, less the dates they may not run on and less the breaks.</summary>
    private void AddSpecial(Window window, long day, int era)
    {
        DayRule rule = RuleFor(day);
        foreach (DayPeriod period in rule.Override is null ? _eras[era].OpenOn(day) : [.. rule.Override.Items])
        {
            long start = (day * SecondsPerDay) + period.StartSecond;
            long end = (day * SecondsPerDay) + period.EndSecond;
            if (rule.Override is null && rule.HolidayName is not null)
            {
                start = _rules.Scope == HolidayScope.Shift ? end : Math.Min((day + 1) * SecondsPerDay, end);
            }

            for (long tail = day + 1; tail * SecondsPerDay < end; tail++)
            {
                if (CutsTails(RuleFor(tail)))
                {
                    AddLessBreaks(window, start, tail * SecondsPerDay);
                    start = Math.Max(start, Math.Min((tail + 1) * SecondsPerDay, end));
                }
            }

            AddLessBreaks(window, start, end);
        }
    }

    private void AddLessBreaks(Window window, long start, long end)
    {
        OpenStretches closed = BreaksIn(start, end);
        for (int i = 0; i < closed.Count; i++)
        {
            window.Add(start, closed.Start(i));
            start = closed.End(i);
        }

        window.Add(start, end);
    }

    /// <summary>The breaks that touch a window of local seconds, clipped to it.</summary>
    private OpenStretches BreaksIn(long start, long end)
    {
        OpenStretches breaks = new(capacity: 4);
        for (long day = FloorDay(start) - _longestBreakTailDays; day * SecondsPerDay < end; day++)
        {
            DayRule rule = RuleFor(day);
            IEnumerable<DayPeriod> weekly = rule.Override is null ? _eras[EraOf(day)].BreaksOn(day) : [];
            foreach (DayPeriod pause in weekly.Concat(rule.Breaks.Items))
            {
                breaks.Add(Math.Max(start, (day * SecondsPerDay) + pause.StartSecond), Math.Min(end, (day * SecondsPerDay) + pause.EndSecond));
            }
        }

        return breaks;
    }

    private bool CutsTails(DayRule rule) => rule.Override is not null || (rule.HolidayName is not null && _rules.Scope == HolidayScope.Date);

    private DayRule RuleFor(long day)
    {
        int index = Array.BinarySearch(_specialDays, day);
        return index < 0 ? DayRule.None : _dayRules[index];
    }

    private int FirstSpecialFrom(long day)
    {
        int index = Array.BinarySearch(_specialDays, day);
        return index < 0 ? ~index : index;
    }

    private int EraOf(long day)
    {
        int era = _eras.Length - 1;
        while (era > 0 && _eras[era].FromDay > day)
        {
            era--;
        }

        return era;
    }

    private static int LongestTail(IEnumerable<DayPeriod> periods) =>
        periods.Select(period => (period.EndSecond - 1) / DayPeriod.SecondsPerDay).DefaultIfEmpty(0).Max();

    private static long FloorDay(long second) => (second >= 0 ? second : second - SecondsPerDay + 1) / SecondsPerDay;

    /// <summary>Where local stretches go: onto the instant line, clipped.</summary>
    private sealed class Window(OpenStretches stretches, LocalEdges edges, long from, long to)
    {
        public void Add(long localStart, long localEnd)
        {
            if (localStart < localEnd)
            {
                stretches.Add(Math.Max(from, edges.Opening(localStart)), Math.Min(to, edges.Closing(localEnd)));
            }
        }

        public void AddWhole(long day, DayPeriod[] periods)
        {
            foreach (DayPeriod period in periods)
            {
                Add((day * SecondsPerDay) + period.StartSecond, (day * SecondsPerDay) + period.EndSecond);
            }
        }
    }
}
