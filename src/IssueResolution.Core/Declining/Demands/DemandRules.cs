using System.Collections.Immutable;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>How a demand is held against the failure it is tied to, and against what was agreed. We own the failure, and no more than the failure.</summary>
[Requirement("R-140")]
public sealed partial record DemandRules
{
    /// <summary>Whose gap a dispute about an item is. Silence of the document is at least shared: it gives us little to stand on.</summary>
    [Requirement("R-143")]
    public required PolicyTable<ScopeStanding, Responsibility> Responsibilities { get; init; }

    /// <summary>What the scope document says about an item, and whose gap it is.</summary>
    [Requirement("R-142")]
    [Requirement("R-143")]
    public Judgement<ScopeCheck> Check(string item, ScopeDocument scope)
    {
        ScopeStanding standing = Guard.Against.Null(scope).Find(item);
        Responsibility whose = Responsibilities[standing];
        return new(new(standing, whose), [new("declining.scope", Phrase.Of(
            $"{item}: {standing}. The gap is: {whose}.", $"「{item}」：{standing}。責任の所在：{whose}。"), Responsibilities.Read(standing))]);
    }

    /// <summary>Takes a demand apart. What follows from the failure is a remedy up to the limit, part by part in their order, and excess above it.</summary>
    /// <param name="demand">What is asked for.</param>
    /// <param name="limit">The greatest amount that is proportionate to the failure.</param>
    /// <param name="scope">What was agreed.</param>
    /// <exception cref="ArgumentException">A part that follows from the failure is valued in another currency than the limit.</exception>
    [Requirement("R-140")]
    public Judgement<DemandSplit> Classify(Demand demand, Money limit, ScopeDocument scope)
    {
        Money left = Guard.Against.Null(limit);
        List<DemandPortion> portions = [];
        List<Reason> reasons = [];
        foreach (DemandPart part in Guard.Against.Null(demand).Parts)
        {
            Judgement<ScopeCheck> check = Check(part.Item, scope);
            ImmutableArray<DemandPortion> taken = [.. PortionsOf(part, check.Value, left)];
            left = taken.Where(portion => portion.Class == DemandClass.LegitimateRemedy && portion.Amount is not null)
                .Aggregate(left, (rest, portion) => rest.Less(portion.Amount!));
            portions.AddRange(taken);
            reasons.AddRange(taken.Select(ReasonFor));
            reasons.AddRange(part.FollowsFromFailure ? [] : check.Reasons);
        }

        return new(new(limit, [.. portions]), reasons);
    }

    /// <summary>What is wrong with the cells: silence put down to the client.</summary>
    public ImmutableArray<Finding> Validate()
    {
        CellReading silent = Responsibilities.Read(ScopeStanding.Silent);
        return Responsibilities[ScopeStanding.Silent] == Responsibility.Client
            ? [new(FindingCode.OutOfRange, $"{silent.Table}[{silent.Key}]", Phrase.Of(
                $"{silent.Table}[{silent.Key}] is {silent.Value}: what nobody wrote down is not the client's fault.",
                $"{silent.Table}[{silent.Key}]の値は{silent.Value}だが、誰も書かなかったことは顧客の責任ではない。"))]
            : [];
    }

    private static IEnumerable<DemandPortion> PortionsOf(DemandPart part, ScopeCheck check, Money left)
    {
        if (!part.FollowsFromFailure)
        {
            bool isAgreed = check.Standing == ScopeStanding.Included;
            yield return new(part.What, isAgreed ? DemandClass.OwedAnyway : DemandClass.DisguisedScope, part.Value, check);
            yield break;
        }

        Money? fitting = part.Value?.AtMost(left);
        Money? excess = part.Value?.Less(left);
        if (fitting is null || !fitting.IsZero || excess!.IsZero)
        {
            yield return new(part.What, DemandClass.LegitimateRemedy, fitting, check);
        }

        if (excess is { IsZero: false })
        {
            yield return new(part.What, DemandClass.Excess, excess, check);
        }
    }

    private static Reason ReasonFor(DemandPortion portion) => new($"declining.{portion.Class.Code}", portion.Amount is { } amount
        ? Phrase.Of($"{portion.What}, {amount}: {portion.Class}. {portion.Class.Words.Description}",
            $"「{portion.What}」（{amount}）：{portion.Class}。{portion.Class.Words.Description}")
        : Phrase.Of($"{portion.What}: {portion.Class}. {portion.Class.Words.Description}",
            $"「{portion.What}」：{portion.Class}。{portion.Class.Words.Description}"));
}
