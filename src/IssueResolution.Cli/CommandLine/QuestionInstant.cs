using System.Text;
using IssueResolution.BusinessTime;
using IssueResolution.Cli.Inputs;
using IssueResolution.Cli.Logs;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.CommandLine;

/// <summary>The instant that an option names: <c>--at</c>, <c>--since</c>, <c>--as-of</c> and their like.</summary>
internal static class QuestionInstant
{
    private const string Present = "now";

    private static readonly IsoTimestampFormat _written = new();

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

    private static Instant? Find(string text, DateTimeZone zone) => Written(text) switch
    {
        not { IsNearCalendars: true } => null,
        { Offset: { } offset, Local: var local } => local.WithOffset(offset).ToInstant(),
        { Local: var local } => local.InZoneLeniently(zone).ToInstant(),
    };

    /// <summary>As logs write it; and with a comma before the decimals, or seconds in the offset, as ISO 8601 allows besides.</summary>
    private static WrittenTime? Written(string text) =>
        _written.TryRead(Encoding.UTF8.GetBytes(text), out WrittenTime time) ? time
        : OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out OffsetDateTime at) ? new(at.LocalDateTime, at.Offset)
        : LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out LocalDateTime local) ? new(local, null)
        : null;
}
