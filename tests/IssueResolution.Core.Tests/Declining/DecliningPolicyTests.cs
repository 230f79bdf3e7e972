using IssueResolution.Casework;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;

namespace IssueResolution.Declining;

public sealed class DecliningPolicyTests
{
    private static readonly DecliningPolicy _policy = DecliningPolicy.ProfessionalServices;

    [Fact]
    public void The_built_in_policy_is_lawful() => Assert.Empty(_policy.Validate());

    [Fact]
    public void Every_cell_says_where_it_comes_from_and_none_comes_twice()
    {
        CellReading[] readings = [.. _policy.Readings];

        Assert.Equal(readings.Length, readings.Select(reading => (reading.Table, reading.Key)).Distinct().Count());
        Assert.All(_policy.Requests.Ceilings.Keys, key => Assert.Contains(_policy.Requests.Ceilings.Read(key), readings));
        Assert.Contains(_policy.WalkingAway.Approver.Read(), readings);
        Assert.Subset(ResolutionPolicy.ProfessionalServices.Readings.ToHashSet(), readings.ToHashSet());
    }

    [Fact]
    public void A_broken_cell_blocks_the_whole_policy()
    {
        ResolutionPolicy broken = ResolutionPolicy.ProfessionalServices with
        {
            Declining = _policy with
            {
                WalkingAway = _policy.WalkingAway with { NoticesFrom = _policy.WalkingAway.NoticesFrom.With(0, "for the test") },
            },
        };

        var refused = Assert.IsType<Decision<ResolutionPolicy>.Refused>(broken.Accept(Calendars.London, Calendars.OrdinaryWeek));
        Assert.StartsWith("declining.notices-from is 0", refused.Reasons[0].Text.English, StringComparison.Ordinal);
    }
}
