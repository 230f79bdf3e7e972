using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Reporting;

/// <summary>An issue whose final resolution came late, or is late already at the end of the log.</summary>
internal sealed record Breach(TicketHistory History, ResolutionReading Reading)
{
    /// <summary>Working time beyond the target; zero when it was answered in the closed hours after a target that ended with the day.</summary>
    public Duration Overrun => Duration.Max(Duration.Zero, Reading.Running - Reading.Target);
}
