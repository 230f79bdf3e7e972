using NodaTime;

namespace IssueResolution.BusinessTime.Compiling;

/// <summary>Weekly hours from one local day on, laid out by weekday for the compiler.</summary>
internal sealed class HoursEra
{
    private const int DaysPerWeek = 7;
    private readonly DayPeriod[][] _open = new DayPeriod[DaysPerWeek][];
    private readonly DayPeriod[][] _breaks = new DayPeriod[DaysPerWeek][];

    public HoursEra(long fromDay, WeeklyHours hours)
    {
        FromDay = fromDay;
        for (int weekday = 0; weekday < DaysPerWeek; weekday++)
        {
            _open[weekday] = [.. hours.OpenOn((IsoDayOfWeek)(weekday + 1)).OrderBy(period => period.StartSecond)];
            _breaks[weekday] = [.. hours.BreaksOn((IsoDayOfWeek)(weekday + 1))];
        }

        HasBreaks = _breaks.Any(breaks => breaks.Length > 0);
    }

    /// <summary>The first local day of the era, counted from the epoch's.</summary>
    public long FromDay { get; }

    public bool HasBreaks { get; }

    public IEnumerable<DayPeriod> Periods => _open.SelectMany(day => day);

    public IEnumerable<DayPeriod> Breaks => _breaks.SelectMany(day => day);

    public DayPeriod[] OpenOn(long day) => _open[Weekday(day)];

    public DayPeriod[] BreaksOn(long day) => _breaks[Weekday(day)];

    /// <summary>0 on Mondays. The epoch's first day was a Thursday; days before it are negative.</summary>
    private static int Weekday(long day) => (int)((((day + 3) % DaysPerWeek) + DaysPerWeek) % DaysPerWeek);
}
