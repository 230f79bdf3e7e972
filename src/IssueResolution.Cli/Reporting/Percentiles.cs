using NodaTime;

namespace IssueResolution.Cli.Reporting;

/// <summary>Percentiles by nearest rank: each is one of the measured values.</summary>
internal sealed class Percentiles
{
    private readonly Duration[] _sorted;

    public Percentiles(IEnumerable<Duration> values)
    {
        _sorted = [.. values.Order()];
    }

    /// <summary>The smallest value that at least so many percent of all values do not exceed; null when there is none.</summary>
    public Duration? At(int percent) =>
        _sorted.Length > 0 ? _sorted[(int)((((long)_sorted.Length * percent) + 99) / 100) - 1] : null;
}
