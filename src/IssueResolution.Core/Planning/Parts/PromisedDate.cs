using IssueResolution.BusinessTime;
using IssueResolution.Committing;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Planning;

/// <summary>A step of a plan with the instant we expect and the later one we promise; the room between them protects the promise.</summary>
/// <param name="What">What the client gets.</param>
/// <param name="ExpectedAt">When we believe it is there; the client never hears this one.</param>
/// <param name="PromisedAt">By when we say it is there. Before the expected instant it is a plan that breaks its word, which no policy accepts.</param>
[Requirement("R-075")]
[Requirement("R-076")]
public sealed record PromisedDate(Phrase What, Instant ExpectedAt, Instant PromisedAt)
{
    /// <summary>What the client gets.</summary>
    public Phrase What { get; } = Guard.Against.Null(What);

    /// <summary>The room between what we expect and what we promise; negative when we promise what we do not believe.</summary>
    public Duration Room => PromisedAt - ExpectedAt;

    /// <summary>A date promised with the buffer of a policy.</summary>
    /// <param name="what">What the client gets.</param>
    /// <param name="from">When the work begins.</param>
    /// <param name="expectedDays">How many business days we believe it takes; at least one.</param>
    /// <param name="committing">How much is promised for what is expected.</param>
    /// <param name="calendar">The business days.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is zero or negative.</exception>
    /// <exception cref="OpenTimeExhaustedException">The calendar has not so many business days left.</exception>
    [Requirement("R-076")]
    public static Judgement<PromisedDate> Buffered(
        Phrase what, Instant from, int expectedDays, CommittingPolicy committing, BusinessCalendar calendar)
    {
        Judgement<int> promised = Guard.Against.Null(committing).DaysFor(expectedDays);
        return new(new(what, After(expectedDays), After(promised.Value)), promised.Reasons);

        Instant After(int days) => new Allowance.BusinessDays(days).DueAfter(from, calendar);
    }
}
