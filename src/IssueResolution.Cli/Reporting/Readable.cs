using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using static System.FormattableString;

namespace IssueResolution.Cli.Reporting;

/// <summary>Amounts as people read them, the same in every culture.</summary>
internal static class Readable
{
    private static readonly ZonedDateTimePattern _time = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm", null);

    /// <summary>"3 h 05 min", "12 min", "12 min 30 s", "42 s"; a negative amount with a minus in front.</summary>
    public static string Amount(Duration amount)
    {
        Duration size = amount < Duration.Zero ? -amount : amount;
        long hours = (long)size.TotalHours;
        string seconds = size.Seconds > 0 || size < Duration.FromMinutes(1) ? Invariant($"{size.Seconds} s") : "";
        string text = (hours, size.Minutes) switch
        {
            (0, 0) => seconds,
            (0, _) => Invariant($"{size.Minutes} min {seconds}").TrimEnd(),
            _ => Invariant($"{hours:N0} h {size.Minutes:00} min {seconds}").TrimEnd(),
        };
        return amount < Duration.Zero ? "-" + text : text;
    }

    public static string Amount(Duration? amount) => amount is { } known ? Amount(known) : "none";

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"81.2 %"; "none decided" for null.</summary>
    public static string Share(double? share) =>
        share is { } known ? (100 * known).ToString("0.0", CultureInfo.InvariantCulture) + " %" : "none decided";

    public static string Time(Instant? at, DateTimeZone zone) => at is { } known ? _time.Format(known.InZone(zone)) : "open";

    /// <summary>Text from a log without characters that a terminal would act on.</summary>
    public static string Text(string text)
    {
        if (!text.Any(char.IsControl))
        {
            return text;
        }

        StringBuilder safe = new(text.Length);
        foreach (char c in text)
        {
            safe.Append(char.IsControl(c) ? '\uFFFD' : c);
        }

        return safe.ToString();
    }
}
