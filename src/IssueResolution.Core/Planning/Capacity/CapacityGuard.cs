using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Planning;

/// <summary>Keeps a plan from being stacked on a team that has no room for it: the plan would fail, and the other promises with it.</summary>
[Requirement("R-074")]
public sealed record CapacityGuard
{
    /// <summary>How much of a team's hours may be taken once the plan runs; that share itself still passes.</summary>
    public required PolicyValue<Share> UtilisationLimit { get; init; }

    /// <summary>What is wrong with the limit: nobody could work, or more hours would be promised than there are.</summary>
    public ImmutableArray<Finding> Validate() =>
        [.. Bounds.Check(UtilisationLimit, limit => limit > Share.Percent(0) && limit <= Share.Percent(100), new("more than 0% and at most 100%", "0%より大きく100%以下"))];

    /// <summary>Whether the teams of a plan have room for it; otherwise every team that has not, with the hours to clear first.</summary>
    /// <param name="plan">A plan that shifts nobody is always accepted.</param>
    /// <param name="loads">One for each team whose hours the plan takes; others are not looked at.</param>
    /// <exception cref="ArgumentException">One team has two loads.</exception>
    [Requirement("R-074")]
    public Decision<ResolutionPlan> CanAccept(ResolutionPlan plan, params IEnumerable<TeamLoad> loads)
    {
        Dictionary<string, TeamLoad> byTeam = new(StringComparer.Ordinal);
        foreach (TeamLoad load in Guard.Against.Null(loads))
        {
            byTeam[load.Team] = byTeam.ContainsKey(Guard.Against.Null(load, nameof(loads)).Team)
                ? throw new ArgumentException($"Team \"{load.Team}\" has two loads: add them up first.", nameof(loads))
                : load;
        }

        (string Team, Duration Effort)[] asked =
        [
            .. Guard.Against.Null(plan).Resources.GroupBy(shift => shift.Team, StringComparer.Ordinal)
                .Select(shifts => (shifts.Key, shifts.Aggregate(Duration.Zero, (sum, shift) => sum + shift.Effort))),
        ];
        string[] unknown = [.. asked.Select(team => team.Team).Where(team => !byTeam.ContainsKey(team))];
        if (unknown.Length > 0)
        {
            string teams = string.Join(", ", unknown);
            return new Decision<ResolutionPlan>.Refused(RefusalCode.LoadUnknown, Phrase.Of(
                $"Nobody said how loaded these teams are: {teams}. Ask before promising their hours.", $"負荷が不明なチーム：{teams}。約束する前に確認すること。"));
        }

        (TeamLoad Load, Duration Effort)[] stretched =
            [.. asked.Select(team => (byTeam[team.Team], team.Effort)).Where(team => team.Item1.UtilisationWith(team.Effort) > UtilisationLimit.Value)];
        ImmutableArray<Reason> reasons = [.. asked.Select(team => ReasonFor(byTeam[team.Team], team.Effort))];
        return stretched.Length == 0
            ? new Decision<ResolutionPlan>.Granted(plan, reasons)
            : new Decision<ResolutionPlan>.Refused(RefusalCode.TeamStretched, Phrase.Of(
                $"Clear other work first: {Phrase.List(stretched.Select(team => ToClear(team.Load, team.Effort)))}.",
                $"先に他の業務を調整すること：{Phrase.List(stretched.Select(team => ToClear(team.Load, team.Effort)))}。"), reasons);
    }

    private Phrase ToClear(TeamLoad load, Duration effort)
    {
        decimal capacity = load.Capacity.BclCompatibleTicks;
        decimal ticks = (load.Booked + effort).BclCompatibleTicks - (capacity * UtilisationLimit.Value.Value);
        decimal hours = Math.Ceiling(ticks / NodaConstants.TicksPerHour * 10m) / 10m;
        return Phrase.Of($"{load.Team} by {hours:0.0} hours", $"{load.Team}で{hours:0.0}時間");
    }

    private Reason ReasonFor(TeamLoad load, Duration effort) => new("planning.utilisation", Phrase.Of(
        $"{load.Team} would be taken to {load.UtilisationWith(effort)}, at most {UtilisationLimit.Value} are fine.",
        $"{load.Team}の稼働は{load.UtilisationWith(effort)}になる（上限{UtilisationLimit.Value}）。"), UtilisationLimit.Read());
}
