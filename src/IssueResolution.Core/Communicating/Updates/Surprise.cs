using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>News that reached the client after it was due: not the bad news hurts, but to hear it too late.</summary>
[Requirement("R-098")]
public sealed record Surprise
{
    private Surprise(Phrase what, Instant dueAt, Instant? toldAt) => (What, DueAt, ToldAt) = (what, dueAt, toldAt);

    /// <summary>What the client was not told in time.</summary>
    public Phrase What { get; }

    /// <summary>Until when, that instant included, telling it would have been in time.</summary>
    public Instant DueAt { get; }

    /// <summary>When the client heard it; null while it still has not.</summary>
    public Instant? ToldAt { get; }

    /// <summary>The surprise that some news has become; null while it is none.</summary>
    /// <param name="what">What there is to tell.</param>
    /// <param name="dueAt">Until when the client had to know: at the latest the time at which it counted on the thing.</param>
    /// <param name="toldAt">When the client heard it; null while it has not. What is told after <paramref name="now"/> counts as not told.</param>
    /// <param name="now">When the question is asked.</param>
    public static Surprise? From(Phrase what, Instant dueAt, Instant? toldAt, Instant now)
    {
        Instant? told = toldAt <= now ? toldAt : null;
        return (told ?? now) > dueAt ? new(Guard.Against.Null(what), dueAt, told) : null;
    }

    /// <summary>How long the client was left in the dark.</summary>
    /// <param name="now">Counts as long as the client has not heard it.</param>
    public Duration LateAt(Instant now) => (ToldAt ?? now) - DueAt;
}
