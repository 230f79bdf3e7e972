using IssueResolution.Timing;

namespace IssueResolution.Casework;

/// <summary>The milestones between which the duties of a case run, for <see cref="ClockEvent.MilestoneReached"/>.</summary>
public static class DutyMilestone
{
    /// <summary>The facts are together, and those who must know can be told with content.</summary>
    public const string FactsGathered = "facts-gathered";

    /// <summary>Kind, severity and urgency have been judged.</summary>
    public const string Assessed = "assessed";

    /// <summary>The role that the matrix names has been told.</summary>
    public const string Escalated = "escalated";

    /// <summary>The client has agreed to a plan.</summary>
    public const string PlanAgreed = "plan-agreed";

    /// <summary>The agreement is there in writing.</summary>
    public const string PlanConfirmed = "plan-confirmed";

    /// <summary>The client was asked whether it is over.</summary>
    public const string FollowedUp = "followed-up";

    /// <summary>The post-mortem was held.</summary>
    public const string PostMortemHeld = "post-mortem-held";
}
