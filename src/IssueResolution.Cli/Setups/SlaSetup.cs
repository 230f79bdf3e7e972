using IssueResolution.BusinessTime;
using IssueResolution.Cli.Logs;
using IssueResolution.Cli.Output;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Cli.Setups;

/// <summary>Everything that a setup file says.</summary>
/// <param name="Zone">The zone of the opening hours, in which reports show times.</param>
/// <param name="Calendar">The opening hours.</param>
/// <param name="Targets">The promises, by priority.</param>
/// <param name="PriorityChoice">Which of an issue's priorities sets its targets.</param>
/// <param name="Layout">How the log is read.</param>
/// <param name="Unit">The unit of the numbers in the output.</param>
/// <param name="Log">The log that the setup names, relative to it; null when it names none.</param>
internal sealed record SlaSetup(
    DateTimeZone Zone,
    BusinessCalendar Calendar,
    ServiceTargets Targets,
    PriorityChoice PriorityChoice,
    LogLayout Layout,
    OutputUnit Unit,
    string? Log);
