using NodaTime;

namespace IssueResolution.Cli.Logs;

/// <summary>A point in time as a log wrote it.</summary>
/// <param name="Local">Date and time of day.</param>
/// <param name="Offset">The distance from UTC when the text gives it; otherwise the text is local time of a zone that the setup names.</param>
internal readonly record struct WrittenTime(LocalDateTime Local, Offset? Offset);
