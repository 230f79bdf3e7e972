using IssueResolution.BusinessTime;

namespace IssueResolution.Timing.Oracles;

/// <summary>Where the whole case stands, whatever its clocks make of it.</summary>
internal sealed class SteppedCase(SlaPolicy policy)
{
    internal SlaPolicy Policy { get; } = policy;

    internal BusinessCalendar Calendar { get; set; } = policy.Calendar;

    internal string Status { get; set; } = "";

    internal string? Priority { get; set; }

    internal string? Owner { get; set; }

    internal bool IsReplied { get; set; }

    internal bool IsCancelled { get; set; }

    internal bool IsResolved => Policy.ResolvedStatuses.Contains(Status);
}
