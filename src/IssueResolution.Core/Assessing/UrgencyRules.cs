using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Assessing;

/// <summary>How urgent an issue is: points for four factors, added up and cut into four steps. Severity has no say in it.</summary>
[Requirement("R-024")]
public sealed record UrgencyRules
{
    /// <summary>Points for where it is heading.</summary>
    public required PolicyTable<Trajectory, int> TrajectoryPoints { get; init; }

    /// <summary>Points for how near the harm is.</summary>
    public required PolicyTable<TimeToHarm, int> HarmPoints { get; init; }

    /// <summary>Points for who sees it.</summary>
    public required PolicyTable<ClientVisibility, int> VisibilityPoints { get; init; }

    /// <summary>Points for being left waiting.</summary>
    [Requirement("R-062")]
    public required PolicyTable<WaitState, int> WaitPoints { get; init; }

    /// <summary>From how many points on each urgency applies.</summary>
    public required PolicyTable<Urgency, int> Cuts { get; init; }

    /// <summary>Up to how many business days each band of nearness reaches, the edge included. Distant and passed have no edge.</summary>
    public required PolicyTable<TimeToHarm, decimal> HarmEdges { get; init; }

    /// <summary>The band of a number of business days; negative means that the moment has passed, zero that it is now.</summary>
    public TimeToHarm HarmIn(decimal businessDays) =>
        businessDays < 0
            ? TimeToHarm.Passed
            : HarmEdges.Keys.OrderByDescending(band => band).FirstOrDefault(band => businessDays <= HarmEdges[band]) ?? TimeToHarm.Distant;

    /// <summary>The band of a moment of harm, counted in the open time between now and then.</summary>
    /// <param name="now">The moment of asking.</param>
    /// <param name="harmAt">When the harm happens; itself not yet passed.</param>
    /// <param name="calendar">What counts as open.</param>
    /// <param name="businessDay">How much open time is one business day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The business day is not positive.</exception>
    public TimeToHarm HarmBetween(Instant now, Instant harmAt, BusinessCalendar calendar, Duration businessDay)
    {
        Guard.Against.NegativeOrZero(businessDay);
        return now > harmAt
            ? TimeToHarm.Passed
            : HarmIn((decimal)Guard.Against.Null(calendar).Between(now, harmAt).BclCompatibleTicks / businessDay.BclCompatibleTicks);
    }

    /// <summary>How long the issue may wait.</summary>
    /// <remarks>Solved with only paperwork left is routine, whatever the points; solved and worsening counts as open again.</remarks>
    public Judgement<Urgency> Assess(UrgencyFactors factors)
    {
        Guard.Against.Null(factors);
        if (factors.IsOnlyPaperwork)
        {
            return new(Urgency.Routine, [new("assessing.only-paperwork", Phrase.Of(
                $"Solved, and {factors.Trajectory}: only paperwork is left, so it is {Urgency.Routine}.",
                $"解決済みで「{factors.Trajectory}」。残るのは書類だけなので「{Urgency.Routine}」。"))]);
        }

        var reasons = ImmutableArray.CreateBuilder<Reason>();
        if (factors.Progress == Progress.Resolved)
        {
            reasons.Add(new("assessing.open-again", Phrase.Of(
                $"Recorded as solved but {factors.Trajectory}: it counts as open again.",
                $"解決済みとあるが「{factors.Trajectory}」のため、再び対応中とみなす。")));
        }

        int points = Count(TrajectoryPoints, factors.Trajectory, reasons) + Count(HarmPoints, factors.TimeToHarm, reasons)
            + Count(VisibilityPoints, factors.Visibility, reasons) + Count(WaitPoints, factors.Wait, reasons);
        Urgency urgency = Urgency.InOrder.LastOrDefault(step => Cuts[step] <= points) ?? Urgency.Routine;
        reasons.Add(new("assessing.urgency-points", Phrase.Of(
            $"{points} {(points == 1 ? "point" : "points")} in all: {urgency} begins at {Cuts[urgency]}.", $"合計{points}点。「{urgency}」は{Cuts[urgency]}点から。"), Cuts.Read(urgency)));
        return new(urgency, reasons);
    }

    /// <summary>What is wrong with the tables: points, cuts or edges that do not rise along their scale.</summary>
    public ImmutableArray<Finding> Validate() =>
    [
        .. Rising.Check(TrajectoryPoints, Trajectory.InOrder), .. Rising.Check(HarmPoints, TimeToHarm.InOrder),
        .. Rising.Check(VisibilityPoints, ClientVisibility.InOrder), .. Rising.Check(WaitPoints, WaitState.InOrder),
        .. Rising.Check(Cuts, Urgency.InOrder), .. Rising.Check(HarmEdges, [.. HarmEdges.Keys.OrderByDescending(band => band)]),
    ];

    private static int Count<TScale>(PolicyTable<TScale, int> points, TScale factor, ImmutableArray<Reason>.Builder reasons)
        where TScale : OrderedScale<TScale>
    {
        reasons.Add(new("assessing.points", Phrase.Of(
            $"{factor}: {points[factor]} {(points[factor] == 1 ? "point" : "points")}.", $"「{factor}」：{points[factor]}点。"), points.Read(factor)));
        return points[factor];
    }
}
