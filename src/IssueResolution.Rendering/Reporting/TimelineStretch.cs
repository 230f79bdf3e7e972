using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A stretch of an <see cref="ExplainedTimeline"/> during which the clock did one thing.</summary>
/// <remarks>Half-open, and empty when both ends are the same instant.</remarks>
/// <param name="From">The first instant of the stretch.</param>
/// <param name="To">The first instant after the stretch.</param>
/// <param name="Kind">What the clock did.</param>
/// <param name="Label">Why, in the words of the ticket system or the calendar ("Awaiting User Info", "Good Friday"); null for none.</param>
/// <param name="Counted">Open time in the stretch. Only a running stretch uses up the target with it.</param>
/// <exception cref="ArgumentOutOfRangeException">
/// The stretch ends before it begins, or counts less than nothing or more than its length.
/// </exception>
public sealed record TimelineStretch(Instant From, Instant To, StretchKind Kind, string? Label, Duration Counted)
{
    /// <inheritdoc cref="TimelineStretch" path="/param[@name='To']"/>
    public Instant To { get; } = To >= From
        ? To
        : throw new ArgumentOutOfRangeException(
            nameof(To), To, FormattableString.Invariant($"Must not be before {From}, when the stretch begins."));

    /// <inheritdoc cref="TimelineStretch" path="/param[@name='Counted']"/>
    public Duration Counted { get; } = Counted >= Duration.Zero && Counted <= To - From
        ? Counted
        : throw new ArgumentOutOfRangeException(
            nameof(Counted), Counted, FormattableString.Invariant($"Must be from zero to {To - From}, the length of the stretch."));
}
