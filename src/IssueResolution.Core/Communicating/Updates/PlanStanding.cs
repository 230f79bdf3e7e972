using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>Whether the plan holds. A plan that slips says so with its reason and the new date.</summary>
public abstract record PlanStanding
{
    private PlanStanding()
    {
    }

    /// <summary>As the client reads it.</summary>
    /// <param name="zone">In which dates are told.</param>
    public abstract Phrase TextIn(DateTimeZone zone);

    /// <summary>What was promised will be kept.</summary>
    public sealed record OnPlan : PlanStanding
    {
        /// <inheritdoc/>
        public override Phrase TextIn(DateTimeZone zone) => new("We are on plan.", "予定どおり進んでいます。");
    }

    /// <summary>It will be later, and the client hears it now.</summary>
    /// <param name="Because">Why, without pointing at anybody.</param>
    /// <param name="NowDueAt">The new date.</param>
    [Requirement("R-096")]
    public sealed record Slipping(Phrase Because, Instant NowDueAt) : PlanStanding
    {
        /// <summary>Why, without pointing at anybody.</summary>
        public Phrase Because { get; } = Guard.Against.Null(Because);

        /// <inheritdoc/>
        public override Phrase TextIn(DateTimeZone zone) => Phrase.Of(
            $"We are behind plan: {Because} The new date is {SpokenTime.Of(NowDueAt, zone)}.",
            $"予定より遅れています。{Because}新しい期日は{SpokenTime.Of(NowDueAt, zone)}です。");
    }
}
