using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Durations in words, in the largest unit of which they are whole numbers; parts of a second as decimals.</summary>
internal static class Amounts
{
    internal static Phrase Of(Duration amount) => amount switch
    {
        _ when amount == Duration.Zero => new("no time", "即時"),
        _ when IsWhole(amount, Duration.FromDays(1)) && amount > Duration.FromDays(1) => Count((int)amount.TotalDays, "day", "日"),
        _ when IsWhole(amount, Duration.FromHours(1)) => Count((int)amount.TotalHours, "hour", "時間"),
        _ when IsWhole(amount, Duration.FromMinutes(1)) => Count((int)amount.TotalMinutes, "minute", "分"),
        _ => Count((amount.Days * (decimal)NodaConstants.SecondsPerDay) + ((decimal)amount.NanosecondOfDay / NodaConstants.NanosecondsPerSecond), "second", "秒"),
    };

    // A unit divides a day, so the days of the amount need no look.
    private static bool IsWhole(Duration amount, Duration unit) => amount.NanosecondOfDay % unit.ToInt64Nanoseconds() == 0;

    private static Phrase Count(decimal count, string unit, string japaneseUnit) =>
        Phrase.Of($"{count:0.#########} {(count == 1 ? unit : unit + "s")}", $"{count:0.#########}{japaneseUnit}");
}
