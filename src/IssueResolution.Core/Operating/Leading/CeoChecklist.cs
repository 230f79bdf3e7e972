using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>The seven principles, and which of them are in place.</summary>
/// <remarks>What nobody answered is open. Equal when the same principles are in place.</remarks>
[Requirement("R-202")]
public sealed class CeoChecklist : IEquatable<CeoChecklist>
{
    private readonly ImmutableHashSet<CeoPrinciple> _inPlace;

    private CeoChecklist(ImmutableHashSet<CeoPrinciple> inPlace) => _inPlace = inPlace;

    /// <summary>Before anyone has answered.</summary>
    public static CeoChecklist Unanswered { get; } = new(ImmutableHashSet<CeoPrinciple>.Empty);

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(CeoChecklist? left, CeoChecklist? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(CeoChecklist? left, CeoChecklist? right) => !(left == right);

    /// <summary>Whether a principle is in place.</summary>
    public bool IsInPlace(CeoPrinciple principle) => _inPlace.Contains(Guard.Against.Null(principle));

    /// <summary>The checklist with one answer, in place of an earlier one.</summary>
    public CeoChecklist Answered(CeoPrinciple principle, bool isInPlace) =>
        new(isInPlace ? _inPlace.Add(Guard.Against.Null(principle)) : _inPlace.Remove(Guard.Against.Null(principle)));

    /// <summary>One finding for each principle that is open, with the question to answer.</summary>
    [Requirement("R-202")]
    public ImmutableArray<Finding> Review() =>
    [
        .. CeoPrinciple.InOrder.Where(principle => !IsInPlace(principle)).Select(principle => new Finding(
            FindingCode.PrincipleOpen, principle.Code, Phrase.Of($"Open: {principle}.", $"未対応：{principle}。"), principle.Words.Description)),
    ];

    /// <inheritdoc/>
    public bool Equals(CeoChecklist? other) => other is not null && _inPlace.SetEquals(other._inPlace);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CeoChecklist);

    /// <inheritdoc/>
    public override int GetHashCode() => CeoPrinciple.InOrder.Aggregate(17, (hash, principle) => unchecked((hash * 2) + (IsInPlace(principle) ? 1 : 0)));
}
