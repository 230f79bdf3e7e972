using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Committing;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Timing;

namespace IssueResolution.Casework;

/// <summary>The duties of a case as clocks: the numbers of a policy, counted by the same fold as any service level.</summary>
/// <remarks>The priorities of the clocks are the codes of the severities. A duty that a severity does not owe has no target for it, and so no clock.</remarks>
public static class DutyClocks
{
    /// <summary>The name of the clock for gathering facts.</summary>
    public const string FactWindow = "fact-window";

    /// <summary>The name of the clock for the first assessment.</summary>
    public const string FirstAssessment = "first-assessment";

    /// <summary>The name of the clock for the first answer.</summary>
    public const string FirstResponse = "first-response";

    /// <summary>The name of the clock for telling those who must know.</summary>
    public const string Escalation = "escalation";

    /// <summary>The name of the clock for status updates while no plan is agreed.</summary>
    public const string StatusUpdate = "status-update";

    /// <summary>The name of the clock for the confirmation in writing.</summary>
    public const string WrittenConfirmation = "written-confirmation";

    /// <summary>The name of the clock for the follow-up.</summary>
    public const string FollowUp = "follow-up";

    /// <summary>The name of the clock for the post-mortem.</summary>
    public const string PostMortem = "post-mortem";

    /// <summary>The clocks of a policy in a calendar.</summary>
    /// <param name="policy">Where every number comes from.</param>
    /// <param name="calendar">Open time and zone; duties on the elapsed clock look at neither.</param>
    [Requirement("R-048")]
    [Requirement("R-050")]
    [Requirement("R-060")]
    [Requirement("R-078")]
    [Requirement("R-093")]
    [Requirement("R-120")]
    [Requirement("R-130")]
    public static SlaPolicy Of(ResolutionPolicy policy, BusinessCalendar calendar)
    {
        Guard.Against.Null(policy);
        return new SlaPolicy(
            "duties",
            calendar,
            [
                Duty(FactWindow, CaseMilestone.Opened, DutyMilestone.FactsGathered, _ => new Allowance.Elapsed(policy.Escalating.FactWindow.Value)),
                Duty(FirstAssessment, CaseMilestone.Opened, DutyMilestone.Assessed, _ => new Allowance.Elapsed(policy.Escalating.FirstAssessment.Value)),
                new ClockDefinition(FirstResponse, ClockKind.FirstResponse, Targets(severity => policy.Escalating.InitialResponse[severity])),
                Duty(Escalation, CaseMilestone.Opened, DutyMilestone.Escalated, severity => policy.Escalating.EscalateWithin[severity]),
                new ClockDefinition(StatusUpdate, ClockKind.PeriodicUpdate, Targets(severity => policy.Communicating.Cadence[(CadencePhase.Responding, severity)])),
                .. IfOwed(WrittenConfirmation, DutyMilestone.PlanAgreed, DutyMilestone.PlanConfirmed, severity =>
                    policy.Planning.WrittenConfirmation[severity] == DutyStrength.Required ? policy.Planning.ConfirmedWithin.Value : null),
                Duty(FollowUp, CaseMilestone.Resolved, DutyMilestone.FollowedUp, _ => new Allowance.Elapsed(policy.Learning.FollowUpWithin.Value)),
                .. IfOwed(PostMortem, CaseMilestone.Resolved, DutyMilestone.PostMortemHeld, severity =>
                    policy.Learning.PostMortem[severity] == DutyStrength.Required ? policy.Learning.PostMortemWithin[severity] : null),
            ])
        {
            Priorities = [.. Severity.InOrder.Reverse().Select(severity => severity.Code)],
        };
    }

    private static IEnumerable<ClockDefinition> IfOwed(string name, string from, string to, Func<Severity, Allowance?> within) =>
        Severity.InOrder.Any(severity => within(severity) is not null) ? [Duty(name, from, to, within)] : [];

    private static ClockDefinition Duty(string name, string from, string to, Func<Severity, Allowance?> within) =>
        new(name, ClockKind.Duty, Targets(within)) { StartsOn = from, StopsOn = to };

    private static ClockTargets Targets(Func<Severity, Allowance?> within) => ClockTargets.Of(
        from severity in Severity.InOrder
        let allowance = within(severity)
        where allowance is not null
        select new KeyValuePair<string, ClockTarget>(severity.Code, new ClockTarget(allowance)));
}
