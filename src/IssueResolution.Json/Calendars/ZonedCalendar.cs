using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>A business calendar together with the zone whose local times its hours are written in.</summary>
/// <param name="Zone">The zone, from the IANA database that NodaTime carries.</param>
/// <param name="Calendar">The open hours.</param>
public sealed record ZonedCalendar(DateTimeZone Zone, BusinessCalendar Calendar);
