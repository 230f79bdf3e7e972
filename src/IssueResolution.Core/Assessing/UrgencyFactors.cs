using IssueResolution.Reasoning;

namespace IssueResolution.Assessing;

/// <summary>Everything that urgency depends on. Severity is not among it.</summary>
/// <param name="Trajectory">Where it is heading.</param>
/// <param name="TimeToHarm">How near the harm is.</param>
/// <param name="Visibility">Who sees it.</param>
/// <param name="Wait">Whether the client waits for a sign.</param>
/// <param name="Progress">Whether something is left to solve.</param>
[Requirement("R-024")]
public sealed record UrgencyFactors(Trajectory Trajectory, TimeToHarm TimeToHarm, ClientVisibility Visibility, WaitState Wait, Progress Progress)
{
    /// <summary>Solved, and not getting worse: only then does the rule for paperwork apply.</summary>
    public bool IsOnlyPaperwork => Progress == Progress.Resolved && Trajectory < Trajectory.Worsening;
}
