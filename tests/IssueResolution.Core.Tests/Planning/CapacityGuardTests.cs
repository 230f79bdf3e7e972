using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Planning;

[Properties(Arbitrary = [typeof(PlanningGenerators)])]
public sealed class CapacityGuardTests
{
    private static readonly CapacityGuard _guard = PlanningPolicy.ProfessionalServices.Capacity;

    [Fact]
    public void A_plan_is_not_stacked_on_a_stretched_team_and_the_hours_to_clear_are_named()
    {
        ResolutionPlan plan = Plan(Shift("Back", 8), Shift("Back", 2), Shift("Front", 1));

        var refused = Assert.IsType<Decision<ResolutionPlan>.Refused>(_guard.CanAccept(plan, Load("Back", 40, 30), Load("Front", 40, 0)));
        Assert.Same(RefusalCode.TeamStretched, refused.Code);
        Assert.Equal("Clear other work first: Back by 6.0 hours.", refused.Message.English);
        Assert.Equal("Back would be taken to 100%, at most 85% are fine.", refused.Reasons[0].Text.English);
        Assert.IsType<Decision<ResolutionPlan>.Granted>(
            _guard.CanAccept(plan, Load("Back", 40, 30).Clearing(Duration.FromHours(6)), Load("Front", 40, 0)));
    }

    [Fact]
    public void The_limit_itself_still_passes_and_a_minute_more_does_not()
    {
        Assert.IsType<Decision<ResolutionPlan>.Granted>(_guard.CanAccept(Plan(Shift("Back", 4)), Load("Back", 40, 30)));
        Assert.IsType<Decision<ResolutionPlan>.Refused>(_guard.CanAccept(
            Plan(Shift("Back", 4)), new TeamLoad("Back", Duration.FromHours(40), Duration.FromHours(30) + Duration.FromMinutes(1))));
    }

    [Fact]
    public void Hours_of_a_team_that_nobody_asked_are_not_promised()
    {
        var refused = Assert.IsType<Decision<ResolutionPlan>.Refused>(_guard.CanAccept(Plan(Shift("Back", 1), Shift("Night", 1)), Load("Back", 40, 0)));

        Assert.Same(RefusalCode.LoadUnknown, refused.Code);
        Assert.Contains("Night", refused.Message.English);
    }

    [Fact]
    public void A_plan_that_shifts_nobody_needs_no_room() => Assert.IsType<Decision<ResolutionPlan>.Granted>(_guard.CanAccept(Plan(), Load("Back", 1, 99)));

    [Fact]
    public void Two_loads_of_one_team_are_a_mistake_of_the_caller() =>
        Assert.Equal("loads", Assert.Throws<ArgumentException>(() => _guard.CanAccept(Plan(), Load("Back", 1, 0), Load("Back", 2, 0))).ParamName);

    [Property]
    public bool A_plan_passes_exactly_when_the_hours_fit_under_the_limit(ResourceShift[] shifts, TeamLoad load)
    {
        ResolutionPlan plan = Plan([.. shifts.Where(shift => shift.Team == load.Team)]);
        double taken = load.Booked.TotalHours + plan.Resources.Sum(shift => shift.Effort.TotalHours);
        bool fits = plan.Resources.IsEmpty || taken * 100 <= load.Capacity.TotalHours * 85;
        return _guard.CanAccept(plan, load) is Decision<ResolutionPlan>.Granted == fits;
    }

    [Property]
    public bool More_work_never_makes_room(ResourceShift[] shifts, ResourceShift more, TeamLoad load)
    {
        TeamLoad back = new("Back", load.Capacity, load.Booked);
        return !(IsRefused(Plan(shifts), load, back) && !IsRefused(Plan([.. shifts, more]), load, back));
    }

    [Property]
    public bool Clearing_work_never_takes_room_away(ResourceShift[] shifts, TeamLoad load, byte hours)
    {
        TeamLoad back = new("Back", load.Capacity, load.Booked);
        return IsRefused(Plan(shifts), load, back) || !IsRefused(Plan(shifts), load.Clearing(Duration.FromHours(hours)), back);
    }

    [Theory]
    [InlineData(0, 0, "Capacity")]
    [InlineData(1, -1, "Booked")]
    public void A_team_has_hours(int capacity, int booked, string name) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => Load("Back", capacity, booked)).ParamName);

    private static bool IsRefused(ResolutionPlan plan, params TeamLoad[] loads) => _guard.CanAccept(plan, loads) is Decision<ResolutionPlan>.Refused;

    private static ResolutionPlan Plan(params ResourceShift[] shifts) => new(null, null, Role.ProjectManager) { Resources = [.. shifts] };

    private static ResourceShift Shift(string team, int hours) => new(ShiftKind.PulledIn, team, Duration.FromHours(hours));

    private static TeamLoad Load(string team, int capacity, int booked) => new(team, Duration.FromHours(capacity), Duration.FromHours(booked));
}
