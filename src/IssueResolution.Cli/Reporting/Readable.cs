using System.Globalization;
using System.Text;
using IssueResolution.Wording;
using NodaTime;
using NodaTime.Text;
using static System.FormattableString;

namespace IssueResolution.Cli.Reporting;

/// <summary>Amounts as people read them, in the language of the reader and never that of the machine.</summary>
internal static class Readable
{
    private static readonly ZonedDateTimePattern _time = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm", null);

    /// <summary>"3 h 05 min", "12 min", "12 min 30 s", "42 s"; a negative amount with a minus in front.</summary>
    public static Phrase Amount(Duration amount) => new(InEnglish(amount), InJapanese(amount));

    public static Phrase Amount(Duration? amount) => amount is { } known ? Amount(known) : new("none", "なし");

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"81.2 %"; "none decided" when there is no whole.</summary>
    /// <remarks>Never rounded to 0 % or 100 % unless it is that: one missed issue among ten thousand reads 99.9 %.</remarks>
    public static Phrase Share(decimal part, decimal whole)
    {
        if (whole == 0)
        {
            return new("none decided", "未確定");
        }

        decimal percent = Math.Round(100 * (part / whole), 1, MidpointRounding.AwayFromZero);
        decimal honest = part == 0 ? 0 : part == whole ? 100 : Math.Clamp(percent, 0.1m, 99.9m);
        return Phrase.Of($"{honest:0.0} %", $"{honest:0.0}%");
    }

    public static Phrase Time(Instant? at, DateTimeZone zone) =>
        at is { } known ? Phrase.Of($"{_time.Format(known.InZone(zone))}", $"{_time.Format(known.InZone(zone))}") : new("open", "未解決");

    private static string InJapanese(Duration amount)
    {
        Duration size = amount < Duration.Zero ? -amount : amount;
        long hours = (long)size.TotalHours;
        string text = (hours > 0 ? Invariant($"{hours:N0}時間") : "")
            + (hours > 0 || size.Minutes > 0 ? Invariant($"{size.Minutes}分") : "")
            + (size.Seconds > 0 || size < Duration.FromMinutes(1) ? Invariant($"{size.Seconds}秒") : "");
        return amount < Duration.Zero ? "-" + text : text;
    }

    private static string InEnglish(Duration amount)
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
