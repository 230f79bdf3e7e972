using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A change of the clock on the wall.</summary>
/// <param name="At">When.</param>
/// <param name="Before">What the clock would have shown.</param>
/// <param name="After">What it shows instead.</param>
internal readonly record struct WeekClockChange(Instant At, LocalTime Before, LocalTime After);
