using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;

namespace IssueResolution.Declining;

/// <summary>A demand taken apart: what is owed for the failure, what exceeds it, and what has nothing to do with it.</summary>
/// <remarks>Nothing is lost: the amounts of a part's portions add up to the part. Equal when limit and portions are, in their order.</remarks>
[Requirement("R-140")]
public sealed class DemandSplit : IEquatable<DemandSplit>
{
    internal DemandSplit(Money limit, ImmutableArray<DemandPortion> portions) => (Limit, Portions) = (limit, portions);

    /// <summary>The greatest amount that is proportionate to the failure.</summary>
    public Money Limit { get; }

    /// <summary>Every portion, in the order of the demand.</summary>
    public ImmutableArray<DemandPortion> Portions { get; }

    /// <summary>The money of the remedy; never more than the limit.</summary>
    public Money Remedy => Total(DemandClass.LegitimateRemedy);

    /// <summary>The money asked for beyond that.</summary>
    public Money Excess => Total(DemandClass.Excess);

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(DemandSplit? left, DemandSplit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(DemandSplit? left, DemandSplit? right) => !(left == right);

    /// <summary>The portions of a class.</summary>
    public ImmutableArray<DemandPortion> Of(DemandClass sort) => [.. Portions.Where(portion => portion.Class == sort)];

    /// <summary>What to think of before answering: work dressed as a remedy, and silence of the scope document.</summary>
    [Requirement("R-140")]
    [Requirement("R-143")]
    public ImmutableArray<Finding> Review() =>
    [
        .. from portion in Of(DemandClass.DisguisedScope)
           let isSilent = portion.Scope.Standing == ScopeStanding.Silent
           from code in isSilent ? new[] { FindingCode.UnlinkedDemand, FindingCode.ScopeSilent } : [FindingCode.UnlinkedDemand]
           select new Finding(code, portion.What.English, Wording.Phrase.Of(
               $"{portion.What}: {code.Words.Name}.", $"「{portion.What}」：{code.Words.Name}。")),
    ];

    /// <inheritdoc/>
    public bool Equals(DemandSplit? other) => other is not null && Limit == other.Limit && Portions.SequenceEqual(other.Portions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DemandSplit);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Limit.GetHashCode() * 31) + Portions.Length);

    private Money Total(DemandClass sort) => Money.Sum(Limit.Currency, Of(sort).Select(portion => portion.Amount).OfType<Money>());
}
