using NodaTime;

namespace IssueResolution.BusinessTime;

/// <summary>One row of a calendar laid out as a table: an open stretch and the open time before it.</summary>
/// <remarks>
/// Half-open. Ordered by any of the three columns; the position of an instant t in the stretch is <c>PositionBefore + (t - OpenFrom)</c>.
/// <c>default</c> is an empty stretch at the Unix epoch.
/// </remarks>
/// <param name="OpenFrom">The opening.</param>
/// <param name="OpenTo">The closing.</param>
/// <param name="PositionBefore">The position of <paramref name="OpenFrom"/>: see <see cref="BusinessCalendar.PositionOf(Instant)"/>.</param>
public readonly record struct CompiledPeriod(Instant OpenFrom, Instant OpenTo, Duration PositionBefore);
