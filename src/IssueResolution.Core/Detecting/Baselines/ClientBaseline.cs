using System.Collections.Immutable;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Detecting;

/// <summary>What is usual for one client: how long replies, or payments, have taken before. One client's usual is no measure for another.</summary>
/// <remarks>Equal when the same times were observed as often, in whatever order.</remarks>
[Requirement("R-031")]
public sealed class ClientBaseline : IEquatable<ClientBaseline>
{
    private ClientBaseline(ImmutableArray<Duration> observed) => Observed = observed;

    /// <summary>Every time observed, the shortest first.</summary>
    public ImmutableArray<Duration> Observed { get; }

    /// <summary>The median, between two middle ones their mean to the tick, rounded down; null without any observation.</summary>
    public Duration? Median => MedianOf(Observed);

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(ClientBaseline? left, ClientBaseline? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(ClientBaseline? left, ClientBaseline? right) => !(left == right);

    /// <summary>A baseline of times that lie before the ones to be judged.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A time is zero or negative: without a length there is no ratio.</exception>
    public static ClientBaseline Of(params IEnumerable<Duration> observed) =>
        new([.. Guard.Against.Null(observed).Select(time => Guard.Against.NegativeOrZero(time, nameof(observed))).OrderBy(time => time)]);

    /// <inheritdoc/>
    public bool Equals(ClientBaseline? other) => other is not null && Observed.SequenceEqual(other.Observed);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClientBaseline);

    /// <inheritdoc/>
    public override int GetHashCode() => Observed.Aggregate(0, (hash, time) => unchecked((hash * 31) + time.GetHashCode()));

    /// <summary>The number of observations.</summary>
    public override string ToString() => FormattableString.Invariant($"{Observed.Length} observations");

    private static Duration? MedianOf(ImmutableArray<Duration> sorted)
    {
        if (sorted.IsEmpty)
        {
            return null;
        }

        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1
            ? sorted[middle]
            : sorted[middle - 1] + Duration.FromTicks((sorted[middle] - sorted[middle - 1]).BclCompatibleTicks / 2);
    }
}
