using NodaTime;

namespace IssueResolution.Cli.Logs;

/// <summary>How the timestamps of a log become instants.</summary>
/// <param name="Format">How they are written.</param>
/// <param name="Zone">The zone of those that give no offset.</param>
internal sealed record TimestampReading(TimestampFormat Format, DateTimeZone Zone);
