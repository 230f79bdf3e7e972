using NodaTime;

namespace IssueResolution.Casework;

/// <summary>A moment at which a case may have reached another row of the matrix.</summary>
/// <param name="At">When; several moments may lie at one instant.</param>
/// <param name="Sign">What the case has shown; null when only time has passed.</param>
/// <param name="MissesBegin">Whether enough promises were missed in a row from here on, and not just before; true for the first moment of its instant only.</param>
/// <param name="Again">When that was so again before anything else changed, all later.</param>
internal readonly record struct EscalationMoment(Instant At, CaseEvent? Sign, bool MissesBegin = false, InstantStretch Again = default);
