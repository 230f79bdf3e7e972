using IssueResolution.BusinessTime.Compiling;
using NodaTime;
using NodaTime.TimeZones;
using static System.FormattableString;

namespace IssueResolution.BusinessTime;

/// <summary>A calendar's dates: which are business days, and counting by them.</summary>
/// <remarks>
/// A business day is a date on which opening hours start of which overrides, breaks and skipped dates leave something. A holiday is none unless
/// it is overridden, and a shift that runs past midnight makes no business day of the next date. For a combined calendar it is a date, in the zone of the first, with any
/// open time. Counting walks from date to date, so its cost grows with the count.
/// </remarks>
public sealed class BusinessDays
{
    private static readonly LocalDate _first = new(1900, 1, 2);
    private static readonly LocalDate _last = new(2200, 12, 30);

    private static readonly ZoneLocalMappingResolver _laterOrTransition = Resolvers.CreateMappingResolver(
        Resolvers.ReturnLater,
        (_, zone, before, _) => before.End.InZone(zone));

    private readonly IOpenTime _rule;

    internal BusinessDays(IOpenTime rule) => _rule = rule;

    /// <summary>Whether a date is a business day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is not from 1900-01-02 to 2200-12-30.</exception>
    public bool IsBusinessDay(LocalDate date) => _rule.HoursOn(Within(date, nameof(date))).Count > 0;

    /// <summary>The date a number of business days after another; before it when the number is negative.</summary>
    /// <param name="date">Where counting starts; it is not counted itself.</param>
    /// <param name="days">How many business days; zero is the date itself, rolled where that is asked for.</param>
    /// <param name="roll">What to do when <paramref name="date"/> is no business day.</param>
    /// <exception cref="OpenTimeExhaustedException">There are not so many business days from 1900-01-02 to 2200-12-30.</exception>
    public LocalDate Add(LocalDate date, int days, BusinessDayRoll roll = BusinessDayRoll.None)
    {
        date = Within(date, nameof(date));
        if (roll == BusinessDayRoll.Forward && !IsBusinessDay(date))
        {
            date = Step(date, 1);
        }

        for (long left = Math.Abs((long)days); left > 0; left--)
        {
            date = Step(date, Math.Sign(days));
        }

        return date;
    }

    /// <summary>The business days after one date up to and with another; negative when the second comes first.</summary>
    /// <remarks>
    /// The date counted from is never counted and the other one is, in both directions: so <c>Between(d, Add(d, n)) == n</c> for every n,
    /// and turning the two dates round may change more than the sign.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A date is not from 1900-01-02 to 2200-12-30.</exception>
    public int Between(LocalDate from, LocalDate to)
    {
        from = Within(from, nameof(from));
        to = Within(to, nameof(to));
        int direction = from <= to ? 1 : -1;
        int days = 0;
        for (LocalDate date = from; date != to;)
        {
            date = date.PlusDays(direction);
            days += IsBusinessDay(date) ? direction : 0;
        }

        return days;
    }

    /// <summary>The close of business of the nth business day after the date of an instant, with the tail of its last shift.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative, or zero on a date that is no business day; or the date of
    /// <paramref name="at"/> is not from 1900-01-02 to 2200-12-30.</exception>
    /// <exception cref="OpenTimeExhaustedException">There are not so many business days.</exception>
    public Instant EndAfter(Instant at, int days)
    {
        LocalDate date = Add(DateOf(at), Guard.Against.Negative(days));
        OpenStretches hours = _rule.HoursOn(date);
        return hours.Count > 0
            ? Instant.FromUnixTimeSeconds(hours.End(hours.Count - 1))
            : throw new ArgumentOutOfRangeException(nameof(days), days, Invariant($"{date:uuuu-MM-dd} is no business day, so it has no close: ask for one day or more."));
    }

    /// <summary>A local time on the nth business day after the date of an instant, whether the calendar is open then or not.</summary>
    /// <remarks>Of a time that the clock shows twice, the later; of a time that it skips, the instant of the change.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative, or the date of <paramref name="at"/> is not from 1900-01-02 to
    /// 2200-12-30.</exception>
    /// <exception cref="OpenTimeExhaustedException">There are not so many business days.</exception>
    public Instant TimeAfter(Instant at, int days, LocalTime time) =>
        Add(DateOf(at), Guard.Against.Negative(days)).At(time).InZone(_rule.Zone, _laterOrTransition).ToInstant();

    /// <summary>The same local time of day on the nth business day after the date of an instant.</summary>
    /// <remarks>See <see cref="TimeAfter"/> for times that the clock shows twice or skips. Zero answers the instant itself.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative, or the date of <paramref name="at"/> is not from 1900-01-02 to
    /// 2200-12-30.</exception>
    /// <exception cref="OpenTimeExhaustedException">There are not so many business days.</exception>
    public Instant SameTimeAfter(Instant at, int days) =>
        Guard.Against.Negative(days) == 0 ? at : TimeAfter(at, days, at.InZone(_rule.Zone).TimeOfDay);

    private LocalDate DateOf(Instant at) => Within(at.InZone(_rule.Zone).Date, nameof(at));

    private LocalDate Step(LocalDate date, int direction)
    {
        do
        {
            date = date.PlusDays(direction);
            if (date < _first || date > _last)
            {
                throw new OpenTimeExhaustedException("This calendar has not so many business days from 1900-01-02 to 2200-12-30: ask for fewer, or give it hours.");
            }
        }
        while (!IsBusinessDay(date));

        return date;
    }

    private static LocalDate Within(LocalDate date, string parameterName)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return iso >= _first && iso <= _last
            ? iso
            : throw new ArgumentOutOfRangeException(parameterName, date, "Business days are known from 1900-01-02 to 2200-12-30.");
    }
}
