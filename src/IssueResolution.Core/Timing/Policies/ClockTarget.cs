using IssueResolution.BusinessTime;

namespace IssueResolution.Timing;

/// <summary>How long a clock may run, and in which calendar.</summary>
/// <param name="Allowance">The length or the date.</param>
/// <param name="Calendar">A calendar of its own, which no change of the default calendar replaces; null for the default of the policy.</param>
public sealed record ClockTarget(Allowance Allowance, BusinessCalendar? Calendar = null)
{
    /// <summary>The length or the date.</summary>
    public Allowance Allowance { get; } = Guard.Against.Null(Allowance);
}
