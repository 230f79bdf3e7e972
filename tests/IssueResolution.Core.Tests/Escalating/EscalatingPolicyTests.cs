using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Escalating;

public sealed class EscalatingPolicyTests
{
    private static readonly EscalatingPolicy _policy = EscalatingPolicy.ProfessionalServices;

    [Fact]
    public void A_high_issue_goes_to_the_engagement_partner_the_same_day() =>
        Assert.Equal(
            new(Role.EngagementPartner, Role.PracticeLead, RoleMode.ShapesResponse, new Allowance.SameDay()), _policy.StepFor(Severity.High).Value);

    [Fact]
    public void A_critical_issue_goes_to_the_managing_partner_now() =>
        Assert.Equal(
            ["Critical goes to: Managing Partner; if out of reach: Chief Executive.", "Managing Partner owns it.", "At once: now, not tomorrow."],
            _policy.StepFor(Severity.Critical).Reasons.Select(reason => reason.Text.English));

    [Fact]
    public void A_low_issue_stays_in_the_team_with_no_time_of_its_own()
    {
        Assert.Same(RoleMode.HandlesInTeam, _policy.StepFor(Severity.Low).Value.Mode);
        Assert.Null(_policy.StepFor(Severity.Low).Value.Within);
    }

    [Fact]
    public void An_immediate_medium_is_answered_like_a_high_and_says_why()
    {
        Judgement<Allowance> response = _policy.ResponseFor(Severity.Medium, Urgency.Immediate, ClientAnxiety.Calm);

        Assert.Equal(new Allowance.Elapsed(Duration.FromHours(4)), response.Value);
        Assert.Equal("The times of High apply, one row up, because: Immediate.", response.Reasons[0].Text.English);
        Assert.Equal(["escalating.urgency-tightens", "escalating.initial-response"], response.Cells.Select(cell => cell.Table));
    }

    [Theory]
    [InlineData(3, "The times of Critical apply, 2 rows up, because: Immediate.", "「至急」のため、2段上の「重大」の時間を適用する。")]
    [InlineData(1, "The times of High apply, one row up, because: Immediate.", "「至急」のため、一段上の「高」の時間を適用する。")]
    public void The_reason_counts_the_rows_that_were_really_climbed(int most, string english, string japanese)
    {
        EscalatingPolicy steep = _policy with
        {
            UrgencyTightens = _policy.UrgencyTightens.With(Urgency.Immediate, 2, "for the test"),
            MostRowsTightened = _policy.MostRowsTightened.With(most, "for the test"),
        };

        Assert.Equal(new(english, japanese), steep.RowFor(Severity.Medium, Urgency.Immediate, ClientAnxiety.Calm).Reasons[0].Text);
    }

    [Fact]
    public void An_anxious_client_tightens_the_times_and_never_the_roles()
    {
        Assert.Same(Severity.High, _policy.RowFor(Severity.Medium, Urgency.Routine, ClientAnxiety.High).Value);
        Assert.Same(Role.ClientServicesLead, _policy.StepFor(Severity.Medium).Value.Primary);
    }

    [Law("P37")]
    [Fact]
    public void The_fact_window_must_end_before_the_tightest_response()
    {
        EscalatingPolicy slow = _policy with { FactWindow = _policy.FactWindow.With(Duration.FromHours(1), "for the test") };

        Assert.Equal([FindingCode.FactWindowTooLong], slow.Validate(Calendars.London, Calendars.OrdinaryWeek).Select(finding => finding.Code));
        Assert.True(_policy.FactWindow.Value < _policy.FirstAssessment.Value);
    }
}
