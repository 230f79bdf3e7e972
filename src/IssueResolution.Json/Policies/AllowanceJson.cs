using System.Globalization;
using IssueResolution.Timing;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Json;

/// <summary>Allowances as one text each, which says on which clock the amount counts.</summary>
/// <remarks>
/// <list type="table">
/// <item><term><c>PT4H</c></term><description>elapsed time, day and night; a day in <c>P3D</c> is 24 hours and no business day</description></item>
/// <item><term><c>business PT4H</c></term><description>open time</description></item>
/// <item><term><c>2 business-days</c></term><description>the same time, counted from the next opening</description></item>
/// <item><term><c>same-time 2 business-days</c></term><description>the same time, counted from the date of the start</description></item>
/// <item><term><c>end-of 2 business-days</c></term><description>close of business</description></item>
/// <item><term><c>2 business-days at 12:00</c></term><description>a time of day</description></item>
/// <item><term><c>5 calendar-days</c>, <c>end-of 5 calendar-days</c></term><description>holidays and weekends included</description></item>
/// <item><term><c>same-day</c></term><description>until the local day of the start ends</description></item>
/// </list>
/// <c>business-day</c>, <c>calendar-day</c> and <c>calendar-weeks</c> are read as well, and written in the forms above.
/// </remarks>
public static class AllowanceJson
{
    private const string Forms =
        "Write \"PT4H\" (day and night), \"business PT4H\", \"2 business-days\", \"end-of 2 business-days\", \"same-time 2 business-days\", "
        + "\"2 business-days at 12:00\", \"5 calendar-days\", \"end-of 5 calendar-days\" or \"same-day\".";

    private const string BusinessDays = "business-days";
    private const string BusinessDay = "business-day";
    private const int DaysPerWeek = 7;

    private static readonly LocalTimePattern _minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The allowance that a text says.</summary>
    /// <exception cref="WireFormatException">The value is not a text, or none of these forms.</exception>
    public static Allowance Read(WireValue value)
    {
        string text = Guard.Against.Null(value).Text;
        string[] words = text.Split(' ');
        (string, string?, string?, string?, string?) five =
            (words[0], words.ElementAtOrDefault(1), words.ElementAtOrDefault(2), words.ElementAtOrDefault(3), words.ElementAtOrDefault(4));
        return five switch
        {
            ("same-day", null, _, _, _) => new Allowance.SameDay(),
            ("business", { } amount, null, _, _) => new Allowance.OpenHours(Amount(value, amount)),
            ("same-time", { } count, BusinessDays or BusinessDay, null, _) => new Allowance.SameTimeOnBusinessDay(Count(value, count)),
            ("end-of", { } count, BusinessDays or BusinessDay, null, _) => new Allowance.EndOfBusinessDay(Count(value, count)),
            ("end-of", { } count, { } unit, null, _) when UnitDays(unit) is { } days => new Allowance.EndOfCalendarDay(Count(value, count, days)),
            (var count, BusinessDays or BusinessDay, "at", { } time, null) => new Allowance.BusinessDayAt(Count(value, count), Time(value, time)),
            (var count, BusinessDays or BusinessDay, null, _, _) => new Allowance.BusinessDays(Count(value, count)),
            (var count, { } unit, null, _, _) when UnitDays(unit) is { } days => new Allowance.CalendarDays(Count(value, count, days)),
            (var amount, null, _, _, _) when amount.StartsWith("P", StringComparison.Ordinal) && amount.EndsWith("W", StringComparison.Ordinal) => throw value.Fault(
                $"\"{Excerpt.Of(text)}\": weeks count calendar days. Write them like \"2 calendar-weeks\", or 24-hour days like \"P14D\"."),
            (var amount, null, _, _, _) when amount.StartsWith("P", StringComparison.Ordinal) || amount.StartsWith("-", StringComparison.Ordinal) =>
                new Allowance.Elapsed(Amount(value, text)),
            _ => throw value.Fault($"\"{Excerpt.Of(text)}\" is no time allowed. {Forms}"),
        };
    }

    /// <summary>The text that is read back as an equal allowance.</summary>
    public static string Write(Allowance allowance) => Guard.Against.Null(allowance) switch
    {
        Allowance.Elapsed { Amount: var amount } => DurationText.Of(amount),
        Allowance.OpenHours { Amount: var amount } => $"business {DurationText.Of(amount)}",
        Allowance.BusinessDayAt { Time: var time } at when _minutes.Parse(_minutes.Format(time)).Value == time =>
            FormattableString.Invariant($"{at.Days} business-days at {_minutes.Format(time)}"),
        var other => other.ToString(),
    };

    private static int? UnitDays(string unit) => unit switch
    {
        "calendar-days" or "calendar-day" => 1,
        "calendar-weeks" or "calendar-week" => DaysPerWeek,
        _ => null,
    };

    private static Duration Amount(WireValue value, string text) => DurationText.Find(text) switch
    {
        null => throw value.Fault($"\"{Excerpt.Of(text)}\" is no duration. {DurationText.WayOut}"),
        { } amount when amount < Duration.Zero => throw value.Fault("The time allowed is zero or more. Leave out the minus."),
        { } amount => amount,
    };

    private static int Count(WireValue value, string text, int days = 1) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0 && count <= int.MaxValue / days
            ? count * days
            : throw value.Fault($"\"{Excerpt.Of(text)}\" is no number of days. Write a whole number from 1 on.");

    private static LocalTime Time(WireValue value, string text) =>
        _minutes.Parse(text).TryGetValue(default, out LocalTime time) || LocalTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out time)
            ? time
            : throw value.Fault($"\"{Excerpt.Of(text)}\" is no time of day. Write it as \"12:00\".");
}
