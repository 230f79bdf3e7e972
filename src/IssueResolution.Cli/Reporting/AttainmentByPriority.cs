using IssueResolution.Wording;

namespace IssueResolution.Cli.Reporting;

/// <summary>The attainment of one clock, by priority in the order of their names. Grows while issues are read.</summary>
internal sealed class AttainmentByPriority(Phrase clock)
{
    private readonly SortedDictionary<string, Attainment> _rows = new(StringComparer.Ordinal);

    /// <summary>The name of the clock.</summary>
    public Phrase Clock => clock;

    public IEnumerable<KeyValuePair<string, Attainment>> Rows => _rows;

    public Attainment Total => _rows.Values.Aggregate(default(Attainment), (sum, row) => sum + row);

    public void Add(string priority, bool isStopped, bool isLate) =>
        _rows[priority] = _rows.GetValueOrDefault(priority).With(isStopped, isLate);
}
