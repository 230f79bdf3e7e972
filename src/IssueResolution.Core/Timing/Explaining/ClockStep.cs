using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>One stretch of a clock's life, and what it added to the elapsed time.</summary>
/// <param name="From">The first instant.</param>
/// <param name="To">The end, which the stretch does not hold; the same as <paramref name="From"/> for a change.</param>
/// <param name="Kind">What the stretch did.</param>
/// <param name="Counted">What it added; a change may take away.</param>
/// <param name="Why">The status, the hours or the holiday behind it.</param>
public sealed record ClockStep(Instant From, Instant To, ClockStepKind Kind, Duration Counted, Phrase Why);
