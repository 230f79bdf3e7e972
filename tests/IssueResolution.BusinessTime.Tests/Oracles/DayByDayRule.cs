using NodaTime;

namespace IssueResolution.BusinessTime.Tests.Oracles;

/// <summary>
/// A recurrence rule carried out the slow way: every date of a wide range is put into its period and asked whether the rule's words describe
/// it. Shares no line with the product.
/// </summary>
public sealed class DayByDayRule
{
    private static readonly string[] _letters = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    public required string Frequency { get; init; }

    public required LocalDate Start { get; init; }

    public int Interval { get; init; } = 1;

    public int? Count { get; init; }

    public LocalDate? Until { get; init; }

    public List<int> Months { get; init; } = [];

    public List<int> MonthDays { get; init; } = [];

    public List<(int Ordinal, IsoDayOfWeek Day)> Weekdays { get; init; } = [];

    public List<int> Positions { get; init; } = [];

    public IsoDayOfWeek WeekStart { get; init; } = IsoDayOfWeek.Monday;

    public List<LocalDate> Dates(LocalDate last)
    {
        List<LocalDate> dates = [];
        var periods = Every(Start.PlusDays(-400), last.PlusDays(400)).GroupBy(PeriodOf);
        foreach (var period in periods.Where(period => (period.Key - PeriodOf(Start)) % Interval == 0))
        {
            List<LocalDate> described = [.. period.Where(Describes)];
            dates.AddRange(described.Where((_, i) => Positions.Count == 0 || Positions.Contains(i + 1) || Positions.Contains(i - described.Count)));
        }

        return [.. dates.Append(Start).Distinct().Order().Where(date => date >= Start && date <= last && date <= (Until ?? last)).Take(Count ?? int.MaxValue)];
    }

    public override string ToString()
    {
        List<string> parts = ["FREQ=" + Frequency, $"INTERVAL={Interval}", "WKST=" + _letters[(int)WeekStart]];
        AddList(parts, "BYMONTH", Months);
        AddList(parts, "BYMONTHDAY", MonthDays);
        AddList(parts, "BYDAY", Weekdays.Select(weekday => (weekday.Ordinal == 0 ? "" : $"{weekday.Ordinal}") + _letters[(int)weekday.Day]));
        AddList(parts, "BYSETPOS", Positions);
        parts.AddRange(Count is { } count ? [$"COUNT={count}"] : []);
        parts.AddRange(Until is { } until ? ["UNTIL=" + until.ToString("uuuuMMdd", null)] : []);
        return string.Join(';', parts);
    }

    private int PeriodOf(LocalDate date) => Frequency switch
    {
        "YEARLY" => date.Year,
        "MONTHLY" => (date.Year * 12) + date.Month,
        "WEEKLY" => DayNumber(date.DayOfWeek == WeekStart ? date : date.With(DateAdjusters.Previous(WeekStart))) / 7,
        _ => DayNumber(date),
    };

    private bool Describes(LocalDate date)
    {
        bool saysDay = MonthDays.Count > 0 || Weekdays.Count > 0;
        bool month = Months.Count > 0 ? Months.Contains(date.Month) : Frequency != "YEARLY" || saysDay || date.Month == Start.Month;
        bool day = saysDay || Frequency switch
        {
            "WEEKLY" => date.DayOfWeek == Start.DayOfWeek,
            "DAILY" => true,
            _ => date.Day == Start.Day,
        };
        return month && day
            && (MonthDays.Count == 0 || MonthDays.Any(number => date.Day == (number > 0 ? number : EndOfMonth(date).Day + 1 + number)))
            && (Weekdays.Count == 0 || Weekdays.Any(weekday => date.DayOfWeek == weekday.Day && (weekday.Ordinal == 0 || weekday.Ordinal == Place(date, weekday.Ordinal))));
    }

    /// <summary>The place of a date among its weekdays of the month or year, counted one by one.</summary>
    private int Place(LocalDate date, int ordinal)
    {
        bool ofMonth = Frequency == "MONTHLY" || Months.Count > 0;
        int step = ordinal > 0 ? -1 : 1;
        int place = 0;
        for (LocalDate other = date; other.Year == date.Year && (!ofMonth || other.Month == date.Month); other = other.PlusWeeks(step))
        {
            place -= step;
        }

        return place;
    }

    private static LocalDate EndOfMonth(LocalDate date) => date.With(DateAdjusters.EndOfMonth);

    private static int DayNumber(LocalDate date) => Period.DaysBetween(new LocalDate(1800, 1, 1).With(DateAdjusters.Next(IsoDayOfWeek.Monday)), date);

    private static IEnumerable<LocalDate> Every(LocalDate from, LocalDate to)
    {
        for (LocalDate date = from; date <= to; date = date.PlusDays(1))
        {
            yield return date;
        }
    }

    private static void AddList<T>(List<string> parts, string name, IEnumerable<T> items)
    {
        string list = string.Join(',', items);
        parts.AddRange(list.Length > 0 ? [name + "=" + list] : []);
    }
}
