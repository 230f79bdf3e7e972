using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>What a client is after, and the other ways to it. The goal is asked for first: without it no way can be judged.</summary>
/// <remarks>Equal when the goal and the ways are, in their order.</remarks>
[Requirement("R-157")]
public sealed class AlternativeSet : IEquatable<AlternativeSet>
{
    private AlternativeSet(Phrase goal, ImmutableArray<Alternative> offered) => (Goal, Offered) = (goal, offered);

    /// <summary>What the client wants to reach, as a noun phrase: "your board meeting on Monday".</summary>
    public Phrase Goal { get; }

    /// <summary>Every way that was thought of, in the order in which they are offered.</summary>
    public ImmutableArray<Alternative> Offered { get; }

    /// <summary>The ways that lead to the goal; the others are never offered.</summary>
    public ImmutableArray<Alternative> Fitting => [.. Offered.Where(alternative => alternative.MeetsGoal)];

    /// <summary>Whether a fitting way costs nothing.</summary>
    [Requirement("R-158")]
    public bool HasFree => Offered.Any(alternative => alternative is { MeetsGoal: true, IsFree: true });

    /// <summary>Whether a fitting way costs money.</summary>
    [Requirement("R-158")]
    public bool HasPaid => Offered.Any(alternative => alternative is { MeetsGoal: true, IsFree: false });

    /// <summary>The best that is there for the client.</summary>
    public AlternativeReach Reach => HasFree ? AlternativeReach.NoCost : HasPaid ? AlternativeReach.PaidOnly : AlternativeReach.None;

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(AlternativeSet? left, AlternativeSet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(AlternativeSet? left, AlternativeSet? right) => !(left == right);

    /// <summary>Other ways to a goal; none when nobody has found any.</summary>
    public static AlternativeSet For(Phrase goal, params IEnumerable<Alternative> offered) => new(
        Guard.Against.Null(goal),
        [.. Guard.Against.Null(offered).Select(alternative => Guard.Against.Null(alternative, nameof(offered)))]);

    /// <inheritdoc/>
    public bool Equals(AlternativeSet? other) => other is not null && Goal == other.Goal && Offered.SequenceEqual(other.Offered);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AlternativeSet);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Goal.GetHashCode() * 31) + Offered.Length);
}
