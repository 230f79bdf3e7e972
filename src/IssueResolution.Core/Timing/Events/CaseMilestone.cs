namespace IssueResolution.Timing;

/// <summary>The milestones that other events reach, so that a duty can start or end with them.</summary>
public static class CaseMilestone
{
    /// <summary>The case was opened.</summary>
    public const string Opened = "opened";

    /// <summary>Receipt was confirmed.</summary>
    public const string Acknowledged = "acknowledged";

    /// <summary>The case took on a resolved status. Reopening takes the milestone back and cancels the duties it started.</summary>
    public const string Resolved = "resolved";
}
