using System.Globalization;
using IssueResolution.Json;
using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Cli.Conformance;

/// <summary>One text for each answer, so that 2026-03-14T11:30:00Z and 2026-03-14T12:30:00+01:00 are the same, and 60 and 60.0.</summary>
internal static class AnswerText
{
    /// <summary>No answer, because the calendar never opens or not for so long.</summary>
    public const string Error = "an error (no such open time)";

    public static string Of(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static string Of(bool flag) => flag ? "true" : "false";

    public static string Of(Duration duration) => Of((duration.Days * 86_400m) + (duration.NanosecondOfDay / 1_000_000_000m));

    public static string OfInstant(WireValue expected) => IsError(expected) ? Error : Of(InstantOf(expected));

    public static string OfSeconds(WireValue expected) => IsError(expected) ? Error : Of(expected.Number);

    public static string OfFlag(WireValue expected) => IsError(expected) ? Error : Of(expected.Flag);

    /// <summary>Reads an instant with Z or an offset.</summary>
    /// <exception cref="WireFormatException">The value is no such text.</exception>
    public static Instant InstantOf(WireValue value) =>
        OffsetDateTimePattern.ExtendedIso.Parse(value.Text).TryGetValue(default, out OffsetDateTime time)
            ? time.ToInstant()
            : throw value.Fault($"\"{value.Text}\" is no instant. Write it with Z or an offset, such as \"2026-03-14T11:30:00Z\".");

    /// <summary>Reads a number of seconds, down to the nanosecond.</summary>
    /// <exception cref="WireFormatException">The value is no number, or one of more digits or size than a duration has.</exception>
    public static Duration DurationOf(WireValue seconds)
    {
        decimal nanoseconds = Math.Abs(seconds.Number) < 1e15m ? seconds.Number * 1_000_000_000m : throw seconds.Fault("So many seconds are no amount.");
        return decimal.Truncate(nanoseconds) == nanoseconds
            ? Duration.FromSeconds((long)(nanoseconds / 1_000_000_000m)) + Duration.FromNanoseconds((long)(nanoseconds % 1_000_000_000m))
            : throw seconds.Fault("Seconds have at most nine decimals.");
    }

    /// <summary>An error is expected as <c>{ "error": "..." }</c>, whatever its name, or as null: there is no answer.</summary>
    private static bool IsError(WireValue expected) =>
        expected.Kind == WireKind.Null || (expected.Kind == WireKind.Object && expected.Require("error", "Name the error that is expected.").Text.Length > 0);

    private static string Of(decimal seconds) => seconds == 0 ? "0" : seconds.ToString("0.#########", CultureInfo.InvariantCulture);
}
