using System.Collections.Immutable;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>Puts the issue to take next first. Total: two entries tie only when they are equal. Null comes last.</summary>
/// <remarks>Every order looks at all criteria and at the id in the end, so that none can be less than total. Equal when the sequence is.</remarks>
public sealed class QueueOrder : IComparer<QueueEntry>, IEquatable<QueueOrder>
{
    private QueueOrder(ImmutableArray<QueueCriterion> criteria) => Criteria = criteria;

    /// <summary>Priority, then urgency, severity and age.</summary>
    public static QueueOrder Standard { get; } = new(QueueCriterion.InOrder);

    /// <summary>Every criterion once, the first to be looked at first.</summary>
    public ImmutableArray<QueueCriterion> Criteria { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(QueueOrder? left, QueueOrder? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(QueueOrder? left, QueueOrder? right) => !(left == right);

    /// <summary>An order that looks at these criteria first, and at the others after them, as the standard order does.</summary>
    public static QueueOrder By(params QueueCriterion[] criteria) => new([.. Guard.Against.Null(criteria).Concat(QueueCriterion.InOrder).Distinct()]);

    /// <inheritdoc/>
    public int Compare(QueueEntry? x, QueueEntry? y)
    {
        if (x is null || y is null)
        {
            return (x is null).CompareTo(y is null);
        }

        foreach (QueueCriterion criterion in Criteria)
        {
            int order = CompareBy(criterion, x, y);
            if (order != 0)
            {
                return order;
            }
        }

        return string.CompareOrdinal(x.Id, y.Id);
    }

    /// <summary>What is wrong with the order: it looks at something before the priority, so that a worse priority may overtake a better one.</summary>
    public ImmutableArray<Finding> Validate() =>
        Criteria[0] == QueueCriterion.Priority ? [] : [new(FindingCode.QueueNotByPriority, "assessing.queue-order", Phrase.Of(
            $"The queue looks at {Criteria[0]} before it looks at {QueueCriterion.Priority}.",
            $"待ち行列が「{QueueCriterion.Priority}」より先に「{Criteria[0]}」を見ている。"))];

    /// <inheritdoc/>
    public bool Equals(QueueOrder? other) => other is not null && Criteria.SequenceEqual(other.Criteria);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QueueOrder);

    /// <inheritdoc/>
    public override int GetHashCode() => Criteria.Aggregate(0, (hash, criterion) => unchecked((hash * 31) + criterion.GetHashCode()));

    /// <summary>The codes of the criteria, the first first.</summary>
    public override string ToString() => string.Join(">", Criteria.Select(criterion => criterion.Code));

    private static int CompareBy(QueueCriterion criterion, QueueEntry x, QueueEntry y) => criterion.Name switch
    {
        nameof(QueueCriterion.Priority) => y.Priority.CompareTo(x.Priority),
        nameof(QueueCriterion.Urgency) => y.Urgency.CompareTo(x.Urgency),
        nameof(QueueCriterion.Severity) => y.Severity.CompareTo(x.Severity),
        nameof(QueueCriterion.Age) => x.OpenedAt.CompareTo(y.OpenedAt),
        _ => throw Unlisted.Member(criterion),
    };
}
