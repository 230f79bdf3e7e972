using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Operating;

/// <summary>Support in the hands of a vendor, with the one who still answers for it. There is no other way to make one than <see cref="OutsourcingRules.Arrange"/>.</summary>
[Requirement("R-195")]
[Requirement("R-201")]
public sealed record OutsourcingArrangement
{
    internal OutsourcingArrangement(OutsourcingReadiness readiness, Delegation delegation, Instant from, Instant firstReviewDue) =>
        (Readiness, Delegation, From, FirstReviewDue) = (readiness, delegation, from, firstReviewDue);

    /// <summary>How much is handed over, and what satisfaction can be had.</summary>
    public OutsourcingReadiness Readiness { get; }

    /// <summary>Who answers for it on our side, checked how often, and reporting to whom.</summary>
    public Delegation Delegation { get; }

    /// <summary>When it begins.</summary>
    public Instant From { get; }

    /// <summary>By when it is asked for the first time whether it still holds.</summary>
    public Instant FirstReviewDue { get; }
}
