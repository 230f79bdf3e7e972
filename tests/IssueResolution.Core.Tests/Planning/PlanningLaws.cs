using IssueResolution.Assessing;
using IssueResolution.Reasoning;

namespace IssueResolution.Planning;

[Properties(Arbitrary = [typeof(PlanningGenerators)])]
public sealed class PlanningLaws
{
    private static readonly PlanningPolicy _policy = PlanningPolicy.ProfessionalServices;

    [Property]
    public bool Raising_severity_never_makes_a_refused_plan_acceptable(ResolutionPlan plan, Severity severity) =>
        !(IsRefused(_policy.Accept(plan, severity)) && !IsRefused(_policy.Accept(plan, severity.RaisedBy(1))))
        && !(IsRefused(_policy.MayExecute(plan, severity)) && !IsRefused(_policy.MayExecute(plan, severity.RaisedBy(1))));

    [Property]
    public bool Nothing_is_carried_out_that_was_not_accepted(ResolutionPlan plan, Severity severity) =>
        IsRefused(_policy.MayExecute(plan, severity)) || !IsRefused(_policy.Accept(plan, severity));

    [Law("P31")]
    [Property]
    public bool What_is_accepted_promises_every_date_later_than_it_is_expected(ResolutionPlan plan, Severity severity) =>
        IsRefused(_policy.Accept(plan, severity)) || plan.Dates.All(date => date.DueAt > date.ExpectedAt);

    [Property]
    public bool The_more_the_client_agreed_the_more_may_be_carried_out(ResolutionPlan plan, Severity severity)
    {
        ResolutionPlan agreed = plan.AlignedBy(new(PlanningGenerators.Monday, "Ann", true, true, AlignmentAnswer.Agrees));
        return (IsRefused(_policy.MayExecute(plan, severity)) || !IsRefused(_policy.MayExecute(agreed, severity)))
            && (IsRefused(_policy.MayExecute(agreed, severity)) || !IsRefused(_policy.MayExecute(agreed.ConfirmedBy(Plans.Mail()), severity)));
    }

    [Property]
    public bool Every_refusal_says_what_to_mend_in_both_languages(ResolutionPlan plan, Severity severity) =>
        _policy.MayExecute(plan, severity) is not Decision<ResolutionPlan>.Refused refused || refused.Message.English != refused.Message.Japanese;

    [Property]
    public bool Two_plans_of_the_same_parts_are_equal(ResolutionPlan plan) =>
        plan == new ResolutionPlan(plan.ImmediateFix, plan.RootFix, plan.Owner)
        {
            Options = plan.Options,
            Resources = plan.Resources,
            Dates = plan.Dates,
            Checkpoints = plan.Checkpoints,
        }
        == plan.Alignment is null;

    private static bool IsRefused(Decision<ResolutionPlan> decision) => decision is Decision<ResolutionPlan>.Refused;
}
