using NodaTime;

namespace IssueResolution.BusinessTime;

/// <summary>Why a stretch of time is open or closed.</summary>
/// <param name="Cause">The rule that decides.</param>
/// <param name="Date">The local date to which the rule belongs: for hours the one on which the shift started, for time
/// outside hours the one on which that time began.</param>
/// <param name="Name">The name of the holiday; empty for every other cause.</param>
public sealed record StretchReason(StretchCause Cause, LocalDate Date, string Name);
