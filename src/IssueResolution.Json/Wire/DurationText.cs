using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>Durations as ISO 8601 writes them, a day being 24 hours; written in the largest of hours, minutes and seconds that leaves no rest.</summary>
internal static class DurationText
{
    public const string WayOut = "Write it like \"PT4H\", \"PT90M\", \"P1DT12H\" or \"PT0.5S\"; a day is 24 hours.";

    private static readonly Regex _form = new(
        "^(-?)P(?:([0-9]{1,8})D)?(?:T(?:([0-9]{1,9})H)?(?:([0-9]{1,11})M)?(?:([0-9]{1,13}(?:\\.[0-9]{1,9})?)S)?)?$",
        RegexOptions.CultureInvariant);

    /// <summary>Nothing for a text that is none, and for one longer than a <see cref="Duration"/> can be.</summary>
    public static Duration? Find(string text)
    {
        Match match = _form.Match(text);
        if (!match.Success || text.EndsWith("P", StringComparison.Ordinal) || text.EndsWith("T", StringComparison.Ordinal) || text.EndsWith("\n", StringComparison.Ordinal))
        {
            return null;
        }

        decimal seconds = (Part(match, 2) * NodaConstants.SecondsPerDay) + (Part(match, 3) * NodaConstants.SecondsPerHour)
            + (Part(match, 4) * NodaConstants.SecondsPerMinute) + Part(match, 5);
        decimal days = decimal.Truncate(seconds / NodaConstants.SecondsPerDay);
        if (days > Duration.MaxValue.Days)
        {
            return null;
        }

        Duration size = Duration.FromDays((int)days)
            + Duration.FromNanoseconds((long)((seconds - (days * NodaConstants.SecondsPerDay)) * NodaConstants.NanosecondsPerSecond));
        return match.Groups[1].Length > 0 ? -size : size;
    }

    public static string Of(Duration amount)
    {
        decimal seconds = Math.Abs(
            ((decimal)amount.Days * NodaConstants.SecondsPerDay) + ((decimal)amount.NanosecondOfDay / NodaConstants.NanosecondsPerSecond));
        string sign = amount < Duration.Zero ? "-" : "";
        return seconds switch
        {
            _ when seconds % NodaConstants.SecondsPerHour == 0 => FormattableString.Invariant($"{sign}PT{seconds / NodaConstants.SecondsPerHour:0}H"),
            _ when seconds % NodaConstants.SecondsPerMinute == 0 => FormattableString.Invariant($"{sign}PT{seconds / NodaConstants.SecondsPerMinute:0}M"),
            _ => FormattableString.Invariant($"{sign}PT{seconds:0.#########}S"),
        };
    }

    private static decimal Part(Match match, int group) =>
        match.Groups[group].Length == 0 ? 0 : decimal.Parse(match.Groups[group].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
