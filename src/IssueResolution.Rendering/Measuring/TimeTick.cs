using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>A labelled point of a time axis.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Label">The part of the date or time that changes from tick to tick.</param>
/// <param name="Context">The part that rarely changes (the day over hours, the year over days) where it begins; otherwise null.</param>
internal sealed record TimeTick(Instant At, string Label, string? Context);
