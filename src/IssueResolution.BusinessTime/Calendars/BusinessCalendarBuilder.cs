using System.Collections.Immutable;
using IssueResolution.BusinessTime.Compiling;
using NodaTime;
using static System.FormattableString;

namespace IssueResolution.BusinessTime;

/// <summary>The description of a calendar: weekly hours, holidays, overrides and breaks in one zone.</summary>
/// <remarks>
/// Immutable: every call answers a new description and leaves this one as it was. Mistakes, texts that are no periods among them,
/// are collected and all named by <see cref="Build"/>; a null, a day or a scope that is none, and an unknown zone are refused at once. Precedence: override, then holiday, then weekly hours.
/// </remarks>
public sealed class BusinessCalendarBuilder
{
    private readonly CalendarRules _rules;
    private readonly ImmutableArray<string> _mistakes;

    internal BusinessCalendarBuilder(DateTimeZone zone)
        : this(new CalendarRules(zone), [])
    {
    }

    private BusinessCalendarBuilder(CalendarRules rules, ImmutableArray<string> mistakes)
    {
        _rules = rules;
        _mistakes = mistakes;
    }

    /// <summary>The hours of every week up to the first date given to <see cref="HoursFrom"/>, in place of those given so far.</summary>
    public BusinessCalendarBuilder Hours(WeeklyHours hours) =>
        new(_rules.WithHours(long.MinValue, Guard.Against.Null(hours)), _mistakes.AddRange(EmptyPeriodsIn(hours)));

    /// <summary>The hours of every week from a local date on; what held before keeps holding before.</summary>
    /// <remarks>Giving hours from the same date twice is a mistake; so is giving them empty periods.</remarks>
    public BusinessCalendarBuilder HoursFrom(LocalDate date, WeeklyHours hours)
    {
        long day = CalendarRules.DayNumber(date);
        BusinessCalendarBuilder changed = new(_rules.WithHours(day, Guard.Against.Null(hours)), _mistakes.AddRange(EmptyPeriodsIn(hours)));
        return changed.Noting(_rules.Eras.ContainsKey(day) ? Invariant($"Hours from {date:uuuu-MM-dd} on are given twice: give them once.") : null);
    }

    /// <summary>More weekly opening time on one day, up to the first date given to <see cref="HoursFrom"/>.</summary>
    public BusinessCalendarBuilder Open(IsoDayOfWeek day, params DayPeriod[] periods) => Hours(FirstHours.Open(day, periods));

    /// <summary>More weekly opening time on several days.</summary>
    public BusinessCalendarBuilder Open(IEnumerable<IsoDayOfWeek> days, params DayPeriod[] periods) => Hours(FirstHours.Open(days, periods));

    /// <summary>More weekly opening time on several days, as text such as "09:00-12:30, 13:30-18:00".</summary>
    /// <remarks>A period that <see cref="DayPeriod.Parse"/> cannot read is a mistake, in its words.</remarks>
    public BusinessCalendarBuilder Open(IEnumerable<IsoDayOfWeek> days, string periods)
    {
        List<DayPeriod> read = [];
        List<string> mistakes = [];
        foreach (string text in Guard.Against.NullOrWhiteSpace(periods).Split(','))
        {
            if (DayPeriod.Read(text, out DayPeriod period) is { } mistake)
            {
                mistakes.Add(mistake);
            }
            else
            {
                read.Add(period);
            }
        }

        return mistakes.Aggregate(Open(days, [.. read]), (builder, mistake) => builder.Noting(mistake));
    }

    /// <summary>More weekly opening time on one day, as text such as "22:00-06:00".</summary>
    /// <remarks>A period that <see cref="DayPeriod.Parse"/> cannot read is a mistake, in its words.</remarks>
    public BusinessCalendarBuilder Open(IsoDayOfWeek day, string periods) => Open([day], periods);

    /// <summary>A date without opening hours, by its name. Several names of one date are joined.</summary>
    public BusinessCalendarBuilder Holiday(LocalDate date, string name)
    {
        Guard.Against.Null(name);
        DayRule rule = _rules.RuleFor(date);
        string[] names = [.. new[] { rule.HolidayName ?? "", name }.Where(given => given.Length > 0).Distinct()];
        return With(date, rule with { HolidayName = string.Join(" / ", names) });
    }

    /// <summary>Dates without opening hours.</summary>
    public BusinessCalendarBuilder Holidays(IEnumerable<Holiday> holidays) =>
        Guard.Against.Null(holidays).Aggregate(this, (builder, holiday) => builder.Holiday(holiday.Date, holiday.Name));

    /// <summary>What a holiday closes when a period crosses midnight; <see cref="HolidayScope.Date"/> unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scope"/> is none of the named ones.</exception>
    public BusinessCalendarBuilder HolidaysClose(HolidayScope scope)
    {
        Guard.Against.OutOfRange((int)scope, (int)HolidayScope.Date, (int)HolidayScope.Shift, nameof(scope));
        return new(_rules.WithScope(scope), _mistakes);
    }

    /// <summary>The hours of one date, in place of all others, holidays and the tail of the evening before included.</summary>
    /// <param name="date">The local date.</param>
    /// <param name="periods">The date's hours; none at all closes it.</param>
    public BusinessCalendarBuilder Override(LocalDate date, params DayPeriod[] periods)
    {
        Guard.Against.Null(periods);
        BusinessCalendarBuilder overridden = With(date, _rules.RuleFor(date) with { Override = new DayPeriods([.. periods]) });
        string? mistake = _rules.RuleFor(date).Override is null
            ? EmptyPeriodIn(periods, Invariant($"the override of {date:uuuu-MM-dd}"))
            : Invariant($"{date:uuuu-MM-dd} is overridden twice: give all its hours in one call.");
        return overridden.Noting(mistake);
    }

    /// <summary>Time taken out of one date's hours, whatever they are.</summary>
    public BusinessCalendarBuilder Break(LocalDate date, params DayPeriod[] periods)
    {
        Guard.Against.Null(periods);
        DayRule rule = _rules.RuleFor(date);
        return With(date, rule with { Breaks = rule.Breaks.With(periods) }).Noting(EmptyPeriodIn(periods, Invariant($"the breaks of {date:uuuu-MM-dd}")));
    }

    /// <summary>The calendar described. One without any opening hours is allowed and never opens.</summary>
    /// <exception cref="InvalidCalendarException">The description holds mistakes: all of them are named.</exception>
    public BusinessCalendar Build() =>
        _mistakes.IsEmpty ? new BusinessCalendar(new ZonedHours(_rules), _rules) : throw new InvalidCalendarException(_mistakes);

    private WeeklyHours FirstHours => _rules.Eras[long.MinValue];

    private BusinessCalendarBuilder With(LocalDate date, DayRule rule) => new(_rules.WithDay(date, rule), _mistakes);

    private BusinessCalendarBuilder Noting(string? mistake) => mistake is null ? this : new(_rules, _mistakes.Add(mistake));

    private static IEnumerable<string> EmptyPeriodsIn(WeeklyHours hours) =>
        from day in Weekdays.All
        let mistake = EmptyPeriodIn([.. hours.OpenOn(day), .. hours.BreaksOn(day)], $"the hours of {day}")
        where mistake is not null
        select mistake;

    private static string? EmptyPeriodIn(IEnumerable<DayPeriod> periods, string place) =>
        periods.Any(period => period.IsEmpty) ? $"One period in {place} is empty: make periods with DayPeriod.Between or DayPeriod.Parse." : null;
}
