using NodaTime;

namespace IssueResolution.Timing;

/// <summary>How much business time may pass before a ticket is answered, and before it is resolved.</summary>
/// <param name="Response">Open time from the opening to the first answer.</param>
/// <param name="Resolution">Open time, less pauses, from the opening to the resolution.</param>
public readonly record struct ServiceTarget(Duration Response, Duration Resolution);
