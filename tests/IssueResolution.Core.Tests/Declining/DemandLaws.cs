using IssueResolution.Reasoning;
using IssueResolution.Valuing;

namespace IssueResolution.Declining;

/// <summary>Laws of taking a demand apart, over any parts, any figures and any limit.</summary>
public sealed class DemandLaws
{
    private static readonly DemandRules _rules = DecliningPolicy.ProfessionalServices.Demands;
    private static readonly ScopeDocument _scope = ScopeDocument.Of(["item 0"], ["item 1"]);

    [Property]
    public bool Nothing_of_a_demand_is_lost_or_added(byte?[] values, byte limit) =>
        Parts(values) is not { Length: > 0 } parts
        || parts.Where(part => part.Value is not null).Aggregate(0m, (sum, part) => sum + part.Value!.Amount)
            == Split(parts, limit).Portions.Aggregate(0m, (sum, portion) => sum + (portion.Amount?.Amount ?? 0m));

    [Property]
    public bool The_remedy_is_the_linked_sum_and_never_more_than_the_limit(byte?[] values, byte limit) =>
        Parts(values) is not { Length: > 0 } parts
        || Split(parts, limit).Remedy.Amount == Math.Min(limit, parts.Where(part => part.FollowsFromFailure).Sum(part => part.Value?.Amount ?? 0m));

    [Property]
    public bool What_does_not_follow_from_the_failure_is_never_a_remedy(byte?[] values, byte limit) =>
        Parts(values) is not { Length: > 0 } parts
        || parts.All(part => Split([part], limit).Portions.All(portion =>
            part.FollowsFromFailure == (portion.Class == DemandClass.LegitimateRemedy || portion.Class == DemandClass.Excess)));

    [Property]
    public bool A_higher_limit_never_makes_the_remedy_smaller(byte?[] values, byte limit, byte more) =>
        Parts(values) is not { Length: > 0 } parts || Split(parts, limit).Remedy <= Split(parts, limit + more).Remedy;

    [Property]
    public bool Work_beyond_the_scope_is_judged_alike_whatever_is_asked_beside_it(byte?[] values, byte limit) =>
        Parts(values) is not { Length: > 0 } parts
        || Split(parts, limit).Portions.Where(portion => portion.Class == DemandClass.DisguisedScope).Count()
            == parts.Count(part => !part.FollowsFromFailure && _scope.Find(part.Item) != ScopeStanding.Included);

    private static DemandPart[] Parts(byte?[] values) =>
    [
        .. values.Select((value, index) => new DemandPart(
            new($"part {index}", $"要求{index}"), $"item {index % 3}", FollowsFromFailure: index % 2 == 0, value is { } amount ? Money.Of(amount, "EUR") : null)),
    ];

    private static DemandSplit Split(DemandPart[] parts, int limit)
    {
        Judgement<DemandSplit> judged = _rules.Classify(Demand.After(new("late", "遅延"), parts), Money.Of(limit, "EUR"), _scope);
        Assert.True(judged.Reasons.Length >= parts.Length);
        return judged.Value;
    }
}
