using IssueResolution.Classifying;
using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>One rung of an escalation chain: who is notified, and how long before the next is.</summary>
/// <param name="Id">What the host calls the level; compared ordinal, unique within its chain.</param>
/// <param name="Then">
/// Elapsed time from this notification to that of the next level; of the last level, to the first of the next round, if one is left.
/// Zero notifies both at the same instant, this one first.
/// </param>
/// <param name="Role">The role that is notified; null when the host knows by the id.</param>
public sealed record EscalationLevel(string Id, Duration Then, Role? Role = null)
{
    /// <summary>Never empty.</summary>
    public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);

    /// <summary>Zero or more.</summary>
    public Duration Then { get; } = Guard.Against.Negative(Then);
}
