using IssueResolution.Classifying;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Timing;

namespace IssueResolution.Detecting;

public sealed class DetectingPolicyTests
{
    private static readonly DetectingPolicy _policy = DetectingPolicy.ProfessionalServices;

    [Fact]
    public void The_built_in_policy_is_lawful() => Assert.Empty(_policy.Validate(Calendars.London, Calendars.OrdinaryWeek));

    [Fact]
    public void Each_band_calls_for_more_than_the_one_before() =>
        Assert.Equal(
            [
                new(null, null, null),
                new(HealthCheck.WeeklyInternal, null, new Allowance.BusinessDays(5)),
                new(HealthCheck.MonthlyStakeholder, Role.ClientServicesLead, new Allowance.BusinessDays(2)),
                new(HealthCheck.MonthlyStakeholder, Role.EngagementPartner, new Allowance.SameDay()),
            ],
            WarningBand.InOrder.Select(band => _policy.ResponseFor(band).Value));

    [Fact]
    public void A_response_says_which_cells_it_comes_from()
    {
        Judgement<WarningResponse> judgement = _policy.ResponseFor(WarningBand.Alarm);

        Assert.Equal(["detecting.band-check", "detecting.band-informed", "detecting.band-within"], judgement.Cells.Select(cell => cell.Table));
        Assert.Equal("Involved: Engagement Partner.", judgement.Reasons[1].Text.English);
        Assert.Equal("Calm calls for nothing beyond the ordinary rhythm.", Assert.Single(_policy.ResponseFor(WarningBand.Calm).Reasons).Text.English);
    }

    [Fact]
    public void Every_signal_belongs_to_a_family_and_every_family_has_one() =>
        Assert.Equal(SignalFamily.InOrder, WarningSignal.InOrder.Select(signal => signal.Family).Distinct());

    [Fact]
    public void A_signal_may_be_weighed_otherwise()
    {
        DetectingPolicy ours = _policy with
        {
            Score = _policy.Score with
            {
                Points = _policy.Score.Points.With((WarningSignal.MissedMeeting, SignalStrength.Noticeable), 3, "our clients never miss one"),
            },
        };

        Assert.Equal(
            "detecting.signal-points[missed-meeting/noticeable] = 3 (override: our clients never miss one)",
            Assert.Single(ours.Readings, reading => reading.Provenance.Kind == ProvenanceKind.Override).ToString());
    }
}
