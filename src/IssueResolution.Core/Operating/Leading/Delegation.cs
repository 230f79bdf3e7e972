using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Operating;

/// <summary>Work in other hands that is still looked after. There is no other way to make one than <see cref="DelegationDraft.Complete"/>.</summary>
[Requirement("R-201")]
public sealed record Delegation
{
    internal Delegation(string owner, Duration checkEvery, string reportTo) => (Owner, CheckEvery, ReportTo) = (owner, checkEvery, reportTo);

    /// <summary>Whose role it is.</summary>
    public string Owner { get; }

    /// <summary>From one check to the next, day and night.</summary>
    public Duration CheckEvery { get; }

    /// <summary>Who is told what was seen.</summary>
    public string ReportTo { get; }

    /// <summary>By when it is looked at again. There is always a next time.</summary>
    /// <param name="last">The last check, or the beginning.</param>
    public Instant NextCheck(Instant last) => last + CheckEvery;
}
