using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Logs;

/// <summary>What the log says of one issue, in the order of its rows. Grows while the log is read.</summary>
internal sealed class LoggedIssue(string id, Instant opened)
{
    private readonly List<StatusEvent> _events = new(8);

    public string Id => id;

    public Instant Opened => opened;

    public int Rows => _events.Count;

    public void Add(StatusEvent row) => _events.Add(row);

    public TicketHistory ToHistory() => new(id, opened, _events);

    /// <summary>The history with its last status seen once more at the end of the log, so that what has not stopped is measured up to there.</summary>
    public TicketHistory ToHistoryUntil(Instant end) => new(id, opened, [.. _events, _events[^1] with { At = end }]);
}
