using NodaTime;

namespace IssueResolution.Cli.Logs;

/// <summary>An instant that was read from a log.</summary>
/// <param name="At">The instant.</param>
/// <param name="Local">What the zone's clock changes did to the local time it was written as.</param>
internal readonly record struct ReadTimestamp(Instant At, LocalTimeFate Local);

/// <summary>Whether a local time means exactly one instant.</summary>
internal enum LocalTimeFate : byte
{
    /// <summary>It does, or the text gave the offset.</summary>
    Unique = 0,

    /// <summary>The clocks were put back and it came twice: the earlier instant was taken.</summary>
    Ambiguous,

    /// <summary>The clocks were put forward over it: it was moved forward by the length of the gap.</summary>
    Skipped,
}
