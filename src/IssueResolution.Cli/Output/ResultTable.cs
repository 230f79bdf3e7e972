using IssueResolution.Timing;

namespace IssueResolution.Cli.Output;

/// <summary>The table of all clocks: one row per issue. docs/reference/setup-file.md explains the columns.</summary>
internal sealed class ResultTable : IDisposable
{
    private static readonly string[] _columns =
    [
        "issue", "events", "opened_utc", "priority_first", "priority_used_response", "priority_used_resolution",
        "responded_utc", "response_target", "response_due_utc", "response_working", "response_late_by_instant", "response_late_by_elapsed",
        "first_resolved_utc", "resolution_target", "first_due_utc", "first_running", "first_paused", "first_pauses",
        "first_late_by_instant", "first_late_by_elapsed", "reopens",
        "final_resolved_utc", "priority_used_final", "final_target", "final_due_utc", "final_running", "final_paused", "final_stopped",
        "final_pauses", "final_late_by_instant", "final_late_by_elapsed",
    ];

    private readonly CellWriter _cells;

    public ResultTable(Stream stream, OutputUnit unit)
    {
        _cells = new CellWriter(stream, unit);
        _cells.Row(_columns);
    }

    public void Write(TicketReading reading)
    {
        TicketHistory history = reading.History;
        _cells.Text(history.Id);
        _cells.Count(history.Events.Length);
        _cells.Time(history.Opened);
        _cells.Text(history.Events[0].Priority);
        _cells.Text(reading.Response.Priority);
        _cells.Text(reading.First.Priority);
        Write(reading.Response);
        _cells.Time(reading.First.ResolvedAt);
        _cells.Amount(reading.First.Target);
        _cells.Time(reading.First.Due);
        _cells.Amount(reading.First.Running);
        _cells.Amount(reading.First.Paused);
        _cells.Count(reading.First.Pauses);
        _cells.Truth(reading.First.LateByInstant);
        _cells.Truth(reading.First.LateByElapsed);
        _cells.Count(reading.Reopens);
        WriteFinal(reading.Final);
        _cells.EndRow();
    }

    public void Dispose() => _cells.Dispose();

    private void Write(ResponseReading response)
    {
        _cells.Time(response.RespondedAt);
        _cells.Amount(response.Target);
        _cells.Time(response.Due);
        _cells.Amount(response.Working);
        _cells.Truth(response.LateByInstant);
        _cells.Truth(response.LateByElapsed);
    }

    private void WriteFinal(ResolutionReading final)
    {
        _cells.Time(final.ResolvedAt);
        _cells.Text(final.Priority);
        _cells.Amount(final.Target);
        _cells.Time(final.Due);
        _cells.Amount(final.Running);
        _cells.Amount(final.Paused);
        _cells.Amount(final.Stopped);
        _cells.Count(final.Pauses);
        _cells.Truth(final.LateByInstant);
        _cells.Truth(final.LateByElapsed);
    }
}
