using NodaTime;

namespace IssueResolution.Timing;

/// <summary>What a status did to a cycle from one instant to another.</summary>
internal readonly record struct StatusStretch(Instant From, Instant To, ClockEffect Effect, string Status);
