using System.Collections.Immutable;

namespace IssueResolution.Diagnosing;

/// <summary>How well a cause stands as a root, gate by gate and check by check. Equal when all parts are.</summary>
public sealed class RootCauseReview : IEquatable<RootCauseReview>
{
    internal RootCauseReview(
        CauseNode candidate, int depth, decimal confidence, ImmutableArray<GateReading> gates, ImmutableArray<CheckReading> checks,
        CauseQuality quality, NextQuestion? next) =>
        (Candidate, Depth, Confidence, Gates, Checks, Quality, Next) = (candidate, depth, confidence, gates, checks, quality, next);

    /// <summary>What was judged.</summary>
    public CauseNode Candidate { get; }

    /// <summary>How many whys lead to it, on the longest way.</summary>
    public int Depth { get; }

    /// <summary>Between 0 and 1: that of the weakest link of its strongest chain.</summary>
    public decimal Confidence { get; }

    /// <summary>Every gate that the policy asks for, in the order of the set.</summary>
    public ImmutableArray<GateReading> Gates { get; }

    /// <summary>Every check, in the order of the set.</summary>
    public ImmutableArray<CheckReading> Checks { get; }

    /// <summary>The points of the checks that hold.</summary>
    public int Points => Checks.Where(check => check.Holds).Sum(check => check.Points);

    /// <summary>What an analysis of so many points is called.</summary>
    public CauseQuality Quality { get; }

    /// <summary>Whether the questions may stop here: every gate holds, at whatever depth.</summary>
    public bool MayStop => Gates.All(gate => gate.Holds);

    /// <summary>The question that helps most; null when nothing is open.</summary>
    public NextQuestion? Next { get; }

    /// <summary>Whether both are equal, or both null.</summary>
    public static bool operator ==(RootCauseReview? left, RootCauseReview? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(RootCauseReview? left, RootCauseReview? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(RootCauseReview? other) =>
        other is not null && Candidate == other.Candidate && Depth == other.Depth && Confidence == other.Confidence
        && Gates.SequenceEqual(other.Gates) && Checks.SequenceEqual(other.Checks) && Quality == other.Quality && Next == other.Next;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RootCauseReview);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Candidate.GetHashCode() * 31) + Points);

    /// <summary>Quality and points.</summary>
    public override string ToString() => FormattableString.Invariant($"{Quality.Words.Name.English} ({Points})");
}
