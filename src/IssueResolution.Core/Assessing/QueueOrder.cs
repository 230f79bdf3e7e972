namespace IssueResolution.Assessing;

/// <summary>Puts the issue to take next first. Total: two entries tie only when they are equal. Null comes last.</summary>
public sealed class QueueOrder : IComparer<QueueEntry>
{
    private QueueOrder()
    {
    }

    /// <summary>The one order there is.</summary>
    public static QueueOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(QueueEntry? x, QueueEntry? y)
    {
        if (x is null || y is null)
        {
            return (x is null).CompareTo(y is null);
        }

        int order = y.Priority.CompareTo(x.Priority);
        order = order != 0 ? order : y.Urgency.CompareTo(x.Urgency);
        order = order != 0 ? order : y.Severity.CompareTo(x.Severity);
        order = order != 0 ? order : x.OpenedAt.CompareTo(y.OpenedAt);
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }
}
