using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Timing;

namespace IssueResolution.Learning;

/// <summary>The indicators of a while: two axes, and what explains them.</summary>
/// <remarks>Equal when the indicators are, in their order.</remarks>
[Requirement("R-200")]
public sealed class IndicatorSet : IEquatable<IndicatorSet>
{
    internal IndicatorSet(ImmutableArray<Indicator> all) => All = all;

    /// <summary>Every indicator: the two axes first, then clock by clock, then those about issues.</summary>
    public ImmutableArray<Indicator> All { get; }

    /// <summary>The first axis: whether clients say that it is settled.</summary>
    public Indicator Satisfaction => Of(IndicatorKind.Satisfaction);

    /// <summary>The second axis: whether clients speak to us at all.</summary>
    public Indicator Engagement => Of(IndicatorKind.Engagement);

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(IndicatorSet? left, IndicatorSet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(IndicatorSet? left, IndicatorSet? right) => !(left == right);

    /// <summary>One indicator.</summary>
    /// <param name="kind">What is measured.</param>
    /// <param name="clock">Of which clock; null for what is about none.</param>
    /// <exception cref="ArgumentException">The set has none: a kind about clocks without a clock, one about issues with one, or a clock that was not read.</exception>
    public Indicator Of(IndicatorKind kind, ClockKind? clock = null)
    {
        Guard.Against.Null(kind);
        return All.FirstOrDefault(indicator => indicator.Kind == kind && indicator.Clock == clock)
            ?? throw new ArgumentException(
                $"There is no {kind.Code} of {clock?.Code ?? "no clock"}. There are: {string.Join(", ", All.Select(Named))}.", nameof(kind));
    }

    /// <inheritdoc/>
    public bool Equals(IndicatorSet? other) => other is not null && All.SequenceEqual(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorSet);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Aggregate(0, (hash, indicator) => unchecked((hash * 31) + indicator.Sample));

    private static string Named(Indicator indicator) =>
        indicator.Clock is { } clock ? $"{indicator.Kind.Code} of {clock.Code}" : indicator.Kind.Code;
}
