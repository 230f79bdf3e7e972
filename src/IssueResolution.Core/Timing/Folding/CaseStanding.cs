using IssueResolution.BusinessTime;

namespace IssueResolution.Timing;

/// <summary>What the events so far say about the case itself, the same for all its clocks.</summary>
internal sealed record CaseStanding(SlaPolicy Policy, BusinessCalendar Calendar, string Status, string? Priority)
{
    public bool IsResolved => Policy.Resolves(Status);

    /// <summary>Whether a person of ours has written to the client.</summary>
    public bool IsAnswered { get; init; }

    /// <summary>The group that owns the case; null before the first assignment.</summary>
    public string? Owner { get; init; }
}
