using System.Globalization;
using NodaTime;

namespace IssueResolution.BusinessTime;

/// <summary>A stretch of local time that belongs to the day on which it starts: opening hours, or a break in them.</summary>
/// <remarks>
/// Half-open: it holds its first instant and not its last. It starts between 00:00 and 23:59:59 and may end as late as 168:00, so
/// 22:00-06:00 and 22:00-30:00 are the same period. Edges are whole seconds. Two periods are equal when both edges are; they have no order.
/// <c>default</c> is the empty period, which no calendar accepts.
/// </remarks>
public readonly record struct DayPeriod
{
    internal const int SecondsPerDay = 24 * 60 * 60;

    /// <summary>The number of midnights that a period can at most reach.</summary>
    internal const int LongestDays = 7;

    private const int LatestEnd = LongestDays * SecondsPerDay;

    private DayPeriod(int startSecond, int endSecond)
    {
        StartSecond = startSecond;
        EndSecond = endSecond;
    }

    /// <summary>The time of day at which the period starts.</summary>
    public LocalTime Start => LocalTime.FromSecondsSinceMidnight(StartSecond);

    /// <summary>How long the period lasts by the clock on the wall; a clock change inside it makes the real time differ.</summary>
    public Duration Length => Duration.FromSeconds(EndSecond - StartSecond);

    internal int StartSecond { get; }

    internal int EndSecond { get; }

    internal bool IsEmpty => EndSecond <= StartSecond;

    /// <summary>The whole local day, 00:00-24:00.</summary>
    public static DayPeriod WholeDay => new(0, SecondsPerDay);

    /// <summary>From one time of day to the next occurrence of another.</summary>
    /// <param name="start">The first instant of the period.</param>
    /// <param name="end">The end; when it is not after <paramref name="start"/> it falls on the next day.</param>
    /// <exception cref="ArgumentException">An edge is not a whole second.</exception>
    public static DayPeriod Between(LocalTime start, LocalTime end)
    {
        int startSecond = WholeSecond(start, nameof(start));
        int endSecond = WholeSecond(end, nameof(end));
        return new(startSecond, endSecond > startSecond ? endSecond : endSecond + SecondsPerDay);
    }

    /// <summary>From one time of day to another, as text such as "09:00", "18:30:15", "24:00" or "26:00".</summary>
    /// <exception cref="FormatException">An edge cannot be read, or the period starts at 24:00 or later, or ends after 168:00.</exception>
    public static DayPeriod Between(string start, string end)
    {
        Guard.Against.Null(start);
        Guard.Against.Null(end);
        return Parse(start + "-" + end);
    }

    /// <summary>Reads "09:00-18:00", "22:00-06:00" (ends the next day), "08:00-24:00" or "20:00-26:30".</summary>
    /// <exception cref="FormatException">The text is not such a period; the message says which part and why.</exception>
    public static DayPeriod Parse(string text)
    {
        Guard.Against.Null(text);
        string? problem = Read(text, out DayPeriod period);
        return problem is null ? period : throw new FormatException(problem);
    }

    /// <summary>Like <see cref="Parse"/>, answering false where that one throws.</summary>
    public static bool TryParse(string? text, out DayPeriod period)
    {
        period = default;
        return text is not null && Read(text, out period) is null;
    }

    /// <summary>The form that <see cref="Parse"/> reads, with the end counted from the start day's midnight: "22:00-30:00".</summary>
    public override string ToString() => Clock(StartSecond) + "-" + Clock(EndSecond);

    /// <summary>Reads as <see cref="Parse"/> does; answers what is wrong, null when nothing is.</summary>
    internal static string? Read(string text, out DayPeriod period)
    {
        period = default;
        string[] edges = text.Split('-');
        if (edges.Length != 2)
        {
            return $"'{text}' is not a period: write start-end, such as 09:00-18:00.";
        }

        if (!TryReadClock(edges[0], out int start) || !TryReadClock(edges[1], out int end))
        {
            return $"'{text}' is not a period: each edge is hours:minutes or hours:minutes:seconds, such as 09:00, 24:00 or 26:30.";
        }

        if (start >= SecondsPerDay)
        {
            return $"'{text}' starts at 24:00 or later: a period belongs to the day on which it starts, so list it under the next day.";
        }

        end = end > start ? end : end + SecondsPerDay;
        if (end > LatestEnd)
        {
            return $"'{text}' ends after 168:00: a period lasts at most to the end of the seventh day.";
        }

        period = new(start, end);
        return null;
    }

    private static bool TryReadClock(string text, out int second)
    {
        second = 0;
        string[] parts = text.Trim().Split(':');
        if (parts.Length is < 2 or > 3)
        {
            return false;
        }

        for (int i = 0; i < parts.Length; i++)
        {
            int most = i == 0 ? 168 : 59;
            bool isWhole = int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out int value);
            if (!isWhole || value > most || parts[i].Length > 3)
            {
                return false;
            }

            second = (second * 60) + value;
        }

        second = parts.Length == 2 ? second * 60 : second;
        return true;
    }

    private static int WholeSecond(LocalTime time, string parameterName)
    {
        if (time.NanosecondOfSecond != 0)
        {
            throw new ArgumentException(FormattableString.Invariant($"{time:o} is not a whole second, and hours are kept to the second."), parameterName);
        }

        return (time.Hour * 3600) + (time.Minute * 60) + time.Second;
    }

    private static string Clock(int second)
    {
        string clock = string.Format(CultureInfo.InvariantCulture, "{0:00}:{1:00}", second / 3600, second / 60 % 60);
        return second % 60 == 0 ? clock : clock + string.Format(CultureInfo.InvariantCulture, ":{0:00}", second % 60);
    }
}
