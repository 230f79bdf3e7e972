using IssueResolution.BusinessTime;
using IssueResolution.Committing;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Planning;

/// <summary>A step of a plan with the instant we expect and the later one we promise; the room between them protects the promise.</summary>
/// <param name="What">What the client gets.</param>
/// <param name="ExpectedAt">When we believe it is there, without any room.</param>
/// <param name="DueAt">By when we say it is there. At or before the expected instant it has no room to keep its word, and no policy accepts the plan.</param>
[Requirement("R-075")]
[Requirement("R-076")]
public sealed record PlanDate(Phrase What, Instant ExpectedAt, Instant DueAt)
{
    /// <summary>What the client gets.</summary>
    public Phrase What { get; } = Guard.Against.Null(What);

    /// <summary>By which the case knows the promise, once the client agrees; null to have it numbered, as <c>plan-1</c> and so on. Not empty.</summary>
    public string? Id { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>The room between what we expect and what we promise; negative when we promise what we do not believe.</summary>
    public Duration Room => DueAt - ExpectedAt;

    /// <summary>A date promised with the buffer of a policy.</summary>
    /// <param name="what">What the client gets.</param>
    /// <param name="from">When the work begins.</param>
    /// <param name="expectedDays">How many business days we believe it takes; at least one.</param>
    /// <param name="committing">How much is promised for what is expected.</param>
    /// <param name="calendar">The business days.</param>
    /// <param name="risk">What makes this date more delicate than others; null for nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is zero or negative.</exception>
    /// <exception cref="OpenTimeExhaustedException">The calendar has not so many business days left.</exception>
    [Requirement("R-076")]
    public static Judgement<PlanDate> Buffered(
        Phrase what, Instant from, int expectedDays, CommittingPolicy committing, BusinessCalendar calendar, PromiseRisk? risk = null)
    {
        Judgement<int> promised = Guard.Against.Null(committing).DaysFor(expectedDays, risk ?? PromiseRisk.None);
        return new(new(what, After(expectedDays), After(promised.Value)), promised.Reasons);

        Instant After(int days) => new Allowance.BusinessDays(days).DueAfter(from, calendar);
    }

    /// <summary>The promise once the client hears the date; refused when it is not in the future, or lies before what we expect.</summary>
    /// <param name="id">By which the host knows the promise; not empty.</param>
    /// <param name="engagementId">The piece of work for the client that it belongs to; not empty.</param>
    /// <param name="at">When the client hears it.</param>
    [Requirement("R-075")]
    public Decision<Commitment> Commit(string id, string engagementId, Instant at) =>
        Commitment.Made(new(id, engagementId, What), at, DueAt, Forecast.Of(ExpectedAt) is Decision<Forecast>.Granted { Value: var forecast } ? forecast : null);
}
