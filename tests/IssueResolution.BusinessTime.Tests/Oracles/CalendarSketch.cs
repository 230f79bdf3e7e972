using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Oracles;

/// <summary>A calendar as plain lists, from which both the real thing and the slow oracle are made.</summary>
public sealed class CalendarSketch
{
    public required DateTimeZone Zone { get; init; }

    public Dictionary<IsoDayOfWeek, List<(int Start, int End)>> Weekly { get; } = [];

    public Dictionary<IsoDayOfWeek, List<(int Start, int End)>> WeeklyBreaks { get; } = [];

    /// <summary>From this date on the later hours and breaks hold; null for a calendar whose hours never change.</summary>
    public LocalDate? ChangesOn { get; set; }

    public Dictionary<IsoDayOfWeek, List<(int Start, int End)>> LaterWeekly { get; } = [];

    public Dictionary<IsoDayOfWeek, List<(int Start, int End)>> LaterBreaks { get; } = [];

    public HashSet<LocalDate> Holidays { get; } = [];

    public Dictionary<LocalDate, List<(int Start, int End)>> Overrides { get; } = [];

    public Dictionary<LocalDate, List<(int Start, int End)>> Breaks { get; } = [];

    public HolidayScope Scope { get; set; }

    public BusinessCalendar Build()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In(Zone).Hours(Hours(Weekly, WeeklyBreaks)).HolidaysClose(Scope);
        builder = ChangesOn is { } change ? builder.HoursFrom(change, Hours(LaterWeekly, LaterBreaks)) : builder;
        builder = Holidays.Aggregate(builder, (built, date) => built.Holiday(date, "holiday"));
        builder = Overrides.Aggregate(builder, (built, date) => built.Override(date.Key, Periods(date.Value)));
        return Breaks.Aggregate(builder, (built, date) => built.Break(date.Key, Periods(date.Value))).Build();
    }

    public List<(int Start, int End)> HoursOn(LocalDate date) => (date < ChangesOn || ChangesOn is null ? Weekly : LaterWeekly).GetValueOrDefault(date.DayOfWeek, []);

    public List<(int Start, int End)> WeeklyBreaksOn(LocalDate date) => (date < ChangesOn || ChangesOn is null ? WeeklyBreaks : LaterBreaks).GetValueOrDefault(date.DayOfWeek, []);

    public override string ToString() =>
        $"{Zone.Id}, {Scope}; weekly {Week(Weekly)}; weekly breaks {Week(WeeklyBreaks)}; from {ChangesOn} {Week(LaterWeekly)}, breaks {Week(LaterBreaks)}; holidays {string.Join(' ', Holidays)}; "
        + $"overrides {Dates(Overrides)}; breaks {Dates(Breaks)}";

    private static WeeklyHours Hours(Dictionary<IsoDayOfWeek, List<(int Start, int End)>> open, Dictionary<IsoDayOfWeek, List<(int Start, int End)>> breaks)
    {
        WeeklyHours hours = open.Aggregate(WeeklyHours.Closed, (built, day) => built.Open(day.Key, Periods(day.Value)));
        return breaks.Aggregate(hours, (built, day) => built.Break(day.Key, Periods(day.Value)));
    }

    private static DayPeriod[] Periods(List<(int Start, int End)> spans) => [.. spans.Select(span => DayPeriod.Parse(Clock(span)))];

    private static string Clock((int Start, int End) span) => Clock(span.Start) + "-" + Clock(span.End);

    private static string Clock(int second) => $"{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}";

    private static string Week(Dictionary<IsoDayOfWeek, List<(int Start, int End)>> week) =>
        string.Join(' ', week.Select(day => day.Key + " " + string.Join(',', day.Value.Select(Clock))));

    private static string Dates(Dictionary<LocalDate, List<(int Start, int End)>> dates) =>
        string.Join(' ', dates.Select(date => date.Key + " " + string.Join(',', date.Value.Select(Clock))));
}
