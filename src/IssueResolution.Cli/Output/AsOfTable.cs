using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Output;

/// <summary>The table of the resolution clocks as they stood at one instant: one row per issue known by then.</summary>
internal sealed class AsOfTable : IDisposable
{
    private static readonly string[] _columns =
    [
        "as_of_utc", "issue", "clock", "priority", "resolution_target", "running", "paused", "stopped", "remaining", "late_by_elapsed",
        "pauses", "reopens",
    ];

    private readonly CellWriter _cells;
    private readonly Instant _asOf;

    public AsOfTable(Stream stream, OutputUnit unit, Instant asOf)
    {
        _asOf = asOf;
        _cells = new CellWriter(stream, unit);
        _cells.Row(_columns);
    }

    public void Write(string issue, AsOfReading reading)
    {
        _cells.Time(_asOf);
        _cells.Text(issue);
        _cells.Text(Name(reading.Clock));
        _cells.Text(reading.Priority);
        _cells.Amount(reading.Target);
        _cells.Amount(reading.Running);
        _cells.Amount(reading.Paused);
        _cells.Amount(reading.Stopped);
        _cells.Amount(reading.Remaining);
        _cells.Truth(reading.LateByElapsed);
        _cells.Count(reading.Pauses);
        _cells.Count(reading.Reopens);
        _cells.EndRow();
    }

    public void Dispose() => _cells.Dispose();

    private static string Name(ClockEffect effect) => effect switch
    {
        ClockEffect.Run => "RUN",
        ClockEffect.Pause => "PAUSE",
        _ => "STOP",
    };
}
