using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/how-to/change-a-policy-cell.md in code.</summary>
public sealed class ChangeAPolicyCell
{
    [Fact]
    public void A_cell_as_it_is()
    {
        #region before
        ResolutionPolicy policy = ResolutionPolicy.ProfessionalServices;
        Judgement<Allowance> answer = policy.Escalating.ResponseFor(Severity.Critical, Urgency.Routine, ClientAnxiety.Calm);

        Assert.Equal("1 hour", answer.Value.Text.English);
        Assert.Equal("escalating.initial-response[critical] = PT1H (seed: R-048)", answer.Cells[^1].ToString());
        #endregion
    }

    [Fact]
    public void A_cell_changed_in_code()
    {
        #region change
        ResolutionPolicy standard = ResolutionPolicy.ProfessionalServices;
        EscalatingPolicy escalating = standard.Escalating;
        ResolutionPolicy ours = standard with
        {
            Escalating = escalating with
            {
                InitialResponse = escalating.InitialResponse.With(
                    Severity.Critical, new Allowance.Elapsed(Duration.FromMinutes(30)), "Our framework contract, section 4"),
            },
        };

        Judgement<Allowance> answer = ours.Escalating.ResponseFor(Severity.Critical, Urgency.Routine, ClientAnxiety.Calm);

        Assert.Equal("30 minutes", answer.Value.Text.English);
        Assert.Equal("escalating.initial-response[critical] = PT30M (override: Our framework contract, section 4)", answer.Cells[^1].ToString());
        #endregion
    }

    [Fact]
    public void A_change_that_breaks_a_law()
    {
        #region accept
        BusinessCalendar office = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-18:00").Build();
        Interval year = new(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0));
        ResolutionPolicy standard = ResolutionPolicy.ProfessionalServices;

        // A High would now be answered after a Medium that came in at the same instant.
        ResolutionPolicy wrong = standard with
        {
            Escalating = standard.Escalating with
            {
                InitialResponse = standard.Escalating.InitialResponse.With(
                    Severity.High, new Allowance.BusinessDays(3), "A slip of the pen"),
            },
        };

        Assert.IsType<Decision<ResolutionPolicy>.Granted>(standard.Accept(office, year));
        var refused = Assert.IsType<Decision<ResolutionPolicy>.Refused>(wrong.Accept(office, year));
        Assert.Equal("casework.unlawful-policy", refused.Code.Code);
        #endregion
    }

    [Fact]
    public void Every_cell_by_name()
    {
        #region readings
        IEnumerable<string> tables = ResolutionPolicy.ProfessionalServices.Readings.Select(cell => cell.Table).Distinct();

        Assert.Contains("escalating.initial-response", tables);
        #endregion
    }
}
