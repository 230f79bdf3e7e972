using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Committing;

/// <summary>How dates are promised.</summary>
public sealed record CommittingPolicy
{
    /// <summary>The policy of a professional-services firm.</summary>
    public static CommittingPolicy ProfessionalServices { get; } = new()
    {
        Buffer = new("committing.buffer", new(new(5, 3), Provenance.Seed("R-076: think three days, commit to five"))),
    };

    /// <summary>What is promised for what is expected.</summary>
    [Requirement("R-076")]
    public required PolicyValue<BufferRatio> Buffer { get; init; }

    /// <summary>What is wrong with the buffer: it promises less than is expected.</summary>
    public ImmutableArray<Finding> Validate() =>
        [.. Bounds.Check(Buffer, ratio => ratio.Estimated > 0 && ratio.Committed >= ratio.Estimated, new("1:1 or more", "1:1以上"))];

    /// <summary>The number of days to promise. The room protects the promise; finishing early is no gift to plan for.</summary>
    /// <param name="estimatedDays">What we believe it takes, in the unit in which it is promised.</param>
    /// <exception cref="ArgumentOutOfRangeException">The estimate is zero or negative: there is nothing to promise.</exception>
    [Requirement("R-076")]
    public Judgement<int> DaysFor(int estimatedDays)
    {
        int committed = Buffer.Value.DaysFor(Guard.Against.NegativeOrZero(estimatedDays));
        return new(committed, [new("committing.buffer", Phrase.Of(
            $"We expect {estimatedDays} {(estimatedDays == 1 ? "day" : "days")} and promise {committed}: missing the second date is worse than the first.",
            $"見込み{estimatedDays}日に対し{committed}日を約束する。二度目の期日を破るほうが痛手になる。"), Buffer.Read())]);
    }
}
