using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>Elapsed times in order, to the tick.</summary>
/// <remarks>Equal when the times are.</remarks>
public sealed class ElapsedDistribution : IEquatable<ElapsedDistribution>
{
    private readonly ImmutableArray<long> _ticks;

    internal ElapsedDistribution(ImmutableArray<long> sortedTicks) => _ticks = sortedTicks;

    /// <summary>How many times there are.</summary>
    public int Count => _ticks.Length;

    /// <summary>A percentile by nearest rank: the shortest time that at least so many percent do not exceed; null when there are no times.</summary>
    /// <param name="percent">Above 0 and up to 100; 50 is the median.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is zero, negative or above 100.</exception>
    public Duration? Percentile(decimal percent)
    {
        Guard.Against.OutOfRange(percent, 0m, 100m);
        Guard.Against.NegativeOrZero(percent);
        return _ticks.IsEmpty ? null : Duration.FromTicks(_ticks[(int)Math.Ceiling(percent * _ticks.Length / 100m) - 1]);
    }

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(ElapsedDistribution? left, ElapsedDistribution? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(ElapsedDistribution? left, ElapsedDistribution? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ElapsedDistribution? other) => other is not null && _ticks.SequenceEqual(other._ticks);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ElapsedDistribution);

    /// <inheritdoc/>
    public override int GetHashCode() => _ticks.IsEmpty ? 0 : (_ticks.Length, _ticks[0], _ticks[_ticks.Length - 1]).GetHashCode();
}
