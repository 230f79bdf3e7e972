using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Durations in words.</summary>
internal static class Amounts
{
    internal static Phrase Of(Duration amount) => amount switch
    {
        _ when amount == Duration.Zero => new("no time", "即時"),
        _ when IsWhole(amount, Duration.FromDays(1)) && amount > Duration.FromDays(1) => Count((int)amount.TotalDays, "day", "日"),
        _ when IsWhole(amount, Duration.FromHours(1)) => Count((int)amount.TotalHours, "hour", "時間"),
        _ => Count((int)amount.TotalMinutes, "minute", "分"),
    };

    private static bool IsWhole(Duration amount, Duration unit) => amount.BclCompatibleTicks % unit.BclCompatibleTicks == 0;

    private static Phrase Count(int count, string unit, string japaneseUnit) =>
        Phrase.Of($"{count} {(count == 1 ? unit : unit + "s")}", $"{count}{japaneseUnit}");
}
