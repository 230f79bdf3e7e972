using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The example of README.md.</summary>
public sealed class ReadmeExample
{
    [Fact]
    public void A_client_is_unhappy_on_a_Friday_afternoon()
    {
        #region readme
        ResolutionPolicy policy = ResolutionPolicy.ProfessionalServices;
        BusinessCalendar office = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-18:00").Build();

        IssueView ours = IssueView.Of(SeverityFact.SmallAdjustment);
        IssueView theirs = IssueView.Of(SeverityFact.ProcessFrustration);     // the client's view counts as much as ours
        Judgement<SeverityAssessment> size = policy.Assessing.Severity.Assess(new ImpactStatement(ours, theirs));
        Judgement<Urgency> haste = policy.Assessing.Urgency.Assess(new UrgencyFactors(
            Trajectory.Worsening, TimeToHarm.Near, ClientVisibility.WorkingLevel, WaitState.NotYetAcknowledged, Progress.Open));
        Priority priority = policy.Assessing.Priority.For(size.Value.Severity, haste.Value);     // the two swapped do not compile
        Allowance answer = policy.Escalating.ResponseFor(size.Value.Severity, haste.Value, ClientAnxiety.Calm).Value;
        Instant due = answer.DueAfter(Instant.FromUtc(2026, 3, 6, 16, 0), office);               // a Friday afternoon

        Console.WriteLine($"{priority}: answer within {answer.Text}, by {due}. Because: {string.Join(' ', size.Reasons.Select(reason => reason.Text))}");
        #endregion

        Assert.Equal(Priority.P3, priority);
        Assert.Equal(Instant.FromUtc(2026, 3, 9, 16, 0), due);
    }
}
