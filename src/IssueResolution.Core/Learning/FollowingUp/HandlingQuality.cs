using System.Collections.Immutable;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;

namespace IssueResolution.Learning;

/// <summary>How the client rates the handling of an issue, from 1, the worst, to <see cref="Best"/>.</summary>
/// <param name="Transparency">Whether it knew how things stood.</param>
/// <param name="Speed">Whether we were quick.</param>
/// <param name="Thoroughness">Whether all of it was dealt with.</param>
[Requirement("R-006")]
public sealed record HandlingQuality(int Transparency, int Speed, int Thoroughness)
{
    /// <summary>The best rating.</summary>
    public const int Best = 5;

    /// <summary>From 1 to <see cref="Best"/>.</summary>
    public int Transparency { get; } = Guard.Against.OutOfRange(Transparency, 1, Best);

    /// <summary>From 1 to <see cref="Best"/>.</summary>
    public int Speed { get; } = Guard.Against.OutOfRange(Speed, 1, Best);

    /// <summary>From 1 to <see cref="Best"/>.</summary>
    public int Thoroughness { get; } = Guard.Against.OutOfRange(Thoroughness, 1, Best);

    /// <summary>What was rated lowest: the place to begin. Several of one rating in their order, all three when all are equal and below the best.</summary>
    public ImmutableArray<HandlingDimension> Weakest
    {
        get
        {
            int lowest = HandlingDimension.InOrder.Min(RatingOf);
            return lowest == Best ? [] : [.. HandlingDimension.InOrder.Where(dimension => RatingOf(dimension) == lowest)];
        }
    }

    /// <summary>The rating of one dimension.</summary>
    public int RatingOf(HandlingDimension dimension) => Guard.Against.Null(dimension).Name switch
    {
        nameof(HandlingDimension.Transparency) => Transparency,
        nameof(HandlingDimension.Speed) => Speed,
        nameof(HandlingDimension.Thoroughness) => Thoroughness,
        _ => throw Unlisted.Member(dimension),
    };
}
