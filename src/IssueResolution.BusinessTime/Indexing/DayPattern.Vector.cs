#if NET
using System.Runtime.Intrinsics;

namespace IssueResolution.BusinessTime.Indexing;

/// <summary>The up to four open stretches of one UTC day, held so that the open time before any tick of it costs no branch.</summary>
/// <remarks>Four lanes at once. <see cref="DayPattern"/> in DayPattern.Scalar.cs is the same for netstandard2.0; a law compares both with the rules.</remarks>
internal readonly struct DayPattern(ReadOnlySpan<long> starts, ReadOnlySpan<long> lengths) : IEquatable<DayPattern>
{
    public const int Capacity = 4;

    private readonly Vector256<long> _starts = Vector256.Create(starts);
    private readonly Vector256<long> _lengths = Vector256.Create(lengths);

    /// <summary>Open ticks from the day's midnight to a tick of the day.</summary>
    public long OpenBefore(long tickOfDay) =>
        Vector256.Sum(Vector256.Min(Vector256.Max(Vector256.Create(tickOfDay) - _starts, Vector256<long>.Zero), _lengths));

    public bool Equals(DayPattern other) => _starts == other._starts && _lengths == other._lengths;

    public override bool Equals(object? obj) => obj is DayPattern other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_starts, _lengths);
}
#endif
