using System.Collections.Immutable;

namespace IssueResolution.Rendering;

/// <summary>The rows of one clock and their sums; decimal, so that no sum of counts overflows.</summary>
internal sealed class AttainmentGroup
{
    private AttainmentGroup(string clock, ImmutableArray<AttainmentRow> rows) => (Clock, Rows) = (clock, rows);

    public string Clock { get; }

    public ImmutableArray<AttainmentRow> Rows { get; }

    public decimal Met => Rows.Sum(row => (decimal)row.Met);

    public decimal Missed => Rows.Sum(row => (decimal)row.Missed);

    public decimal Open => Rows.Sum(row => (decimal)row.Open);

    /// <summary>Groups in the order in which their clocks first appear, rows in their own order.</summary>
    public static ImmutableArray<AttainmentGroup> Of(IEnumerable<AttainmentRow> rows) =>
        [.. rows.GroupBy(row => row.Clock, StringComparer.Ordinal).Select(group => new AttainmentGroup(group.Key, [.. group]))];
}
