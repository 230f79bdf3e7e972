using IssueResolution.Json;
using IssueResolution.Timing;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Conformance;

/// <summary>Amounts and deadline expressions as scenarios write them: ISO 8601, where a day is 24 hours.</summary>
internal static class ScenarioDurations
{
    /// <exception cref="WireFormatException">The value is no such text, or has months or years, which are no amounts.</exception>
    public static Duration Of(WireValue value)
    {
        bool isNegative = value.Text.StartsWith('-');
        string text = isNegative ? value.Text[1..] : value.Text;
        if (!PeriodPattern.Roundtrip.Parse(text).TryGetValue(Period.Zero, out Period period) || period.Months != 0 || period.Years != 0)
        {
            throw value.Fault($"\"{value.Text}\" is no amount. Write it as \"PT4H\" or \"P3D\".");
        }

        Duration duration = period.ToDuration();
        return isNegative ? -duration : duration;
    }

    /// <summary>A target or deadline: an amount of business time, or an object that names its kind.</summary>
    /// <exception cref="WireFormatException">The kind is unknown or lacks something.</exception>
    public static Allowance AllowanceOf(WireValue value)
    {
        if (value.Kind == WireKind.Text)
        {
            return new Allowance.OpenHours(Of(value));
        }

        WireValue kind = value.Require("kind", "Name the kind of deadline.");
        return kind.Text switch
        {
            "businessDuration" => new Allowance.OpenHours(Of(Required(value, "value"))),
            "elapsedDuration" => new Allowance.Elapsed(Of(Required(value, "value"))),
            "nthBusinessDaySameTime" => new Allowance.SameTimeOnBusinessDay(Days(value)),
            "endOfNthBusinessDay" => new Allowance.EndOfBusinessDay(Days(value)),
            "nthBusinessDayAt" => new Allowance.BusinessDayAt(Days(value), TimeOf(Required(value, "at"))),
            "calendarDaysSameTime" => new Allowance.CalendarDays(Days(value)),
            "calendarDaysEndOfDay" when Required(value, "n").Number == 0 => new Allowance.SameDay(),
            "calendarDaysEndOfDay" => new Allowance.EndOfCalendarDay(Days(value)),
            string other => throw kind.Fault($"\"{other}\" is no kind of deadline that this version knows."),
        };
    }

    private static WireValue Required(WireValue value, string key) => value.Require(key, "This kind of deadline needs it.");

    private static int Days(WireValue value)
    {
        WireValue days = Required(value, "n");
        return days.Number is > 0 and < 100_000 && decimal.Truncate(days.Number) == days.Number
            ? (int)days.Number
            : throw days.Fault("Count whole days, one or more.");
    }

    private static LocalTime TimeOf(WireValue value) =>
        LocalTimePattern.ExtendedIso.Parse(value.Text).TryGetValue(default, out LocalTime time)
        || LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(value.Text).TryGetValue(default, out time)
            ? time
            : throw value.Fault($"\"{value.Text}\" is no time of day. Write it as \"16:00\".");
}
