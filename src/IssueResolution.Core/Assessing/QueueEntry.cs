using NodaTime;

namespace IssueResolution.Assessing;

/// <summary>What decides the place of an issue in the queue.</summary>
/// <param name="Priority">Looked at first.</param>
/// <param name="Urgency">Looked at second.</param>
/// <param name="Severity">Looked at third.</param>
/// <param name="OpenedAt">Looked at fourth, the older first.</param>
/// <param name="Id">Looked at last, ordinal, so that no two issues tie.</param>
public sealed record QueueEntry(Priority Priority, Urgency Urgency, Severity Severity, Instant OpenedAt, string Id);
