using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Recovering;

/// <summary>How trust is rebuilt, over weeks and months: be seen, keep the next promises, start nothing risky, ask.</summary>
/// <param name="Reading">How trust stands.</param>
/// <param name="Measures">What that changes: more visibility, no risky start, more room in promises.</param>
/// <param name="MilestonesToGo">How many milestones in a row are still to be kept; zero when only points are missing.</param>
/// <param name="AskForFeedbackBy">Until when, itself included, the client is asked how it sees us.</param>
[Requirement("R-119")]
public sealed record RebuildingPlan(TrustReading Reading, TrustMeasures Measures, int MilestonesToGo, Instant AskForFeedbackBy);
