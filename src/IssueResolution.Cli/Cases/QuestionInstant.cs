using System.Globalization;
using IssueResolution.BusinessTime;
using IssueResolution.Cli.Inputs;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Cases;

/// <summary>The instant that <c>--at</c> names.</summary>
internal static class QuestionInstant
{
    private const string Present = "now";

    private static readonly OffsetDateTimePattern[] _withOffset =
    [
        OffsetDateTimePattern.ExtendedIso, OffsetDateTimePattern.Create("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>", CultureInfo.InvariantCulture, default),
    ];

    private static readonly LocalDateTimePattern[] _local =
    [
        LocalDateTimePattern.ExtendedIso, LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd' 'HH:mm"),
    ];

    /// <summary>The only place where the tool asks what time it is, and only when it is told to.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="zone">For a time without an offset; in a gap of the clock the later one, twice there the earlier one.</param>
    /// <param name="option">By which errors speak of it.</param>
    /// <exception cref="InputException">The text is no instant, or lies where no calendar reaches.</exception>
    public static Instant Read(string text, DateTimeZone zone, string option = "--at")
    {
        Instant? at = text == Present ? SystemClock.Instance.GetCurrentInstant() : Find(text, zone);
        return at is { } known && known >= BusinessCalendar.Earliest && known <= BusinessCalendar.Latest
            ? known
            : throw new InputException($"{option} {text}: write an instant from 1900 to 2199, such as 2026-03-04T12:00Z, a local time such as 2026-03-04T12:00, or now.");
    }

    private static Instant? Find(string text, DateTimeZone zone)
    {
        foreach (OffsetDateTimePattern pattern in _withOffset)
        {
            if (pattern.Parse(text).TryGetValue(default, out OffsetDateTime at))
            {
                return at.ToInstant();
            }
        }

        foreach (LocalDateTimePattern pattern in _local)
        {
            if (pattern.Parse(text).TryGetValue(default, out LocalDateTime at))
            {
                return at.InZoneLeniently(zone).ToInstant();
            }
        }

        return null;
    }
}
