using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Classifying;
using IssueResolution.Detecting;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/guide/early-warning.md.</summary>
public sealed class EarlyWarningGuide
{
    private static readonly Instant _monday = Instant.FromUtc(2026, 3, 2, 9, 0);

    [Fact]
    public void A_client_pays_late_for_the_first_time()
    {
        #region measures
        DetectingPolicy policy = DetectingPolicy.ProfessionalServices;
        ClientBaseline before = ClientBaseline.Of(new[] { 29, 30, 30, 31, 32 }.Select(Duration.FromDays));
        ClientBaseline lately = ClientBaseline.Of(Duration.FromDays(60));

        Judgement<SignalReading> payments = policy.Measures.ReadPayments(before, lately);
        Assert.Equal(new SignalReading.Deviation(WarningSignal.PaymentSlowed, SignalStrength.Marked), payments.Value);
        Assert.Equal("Payments take 2 times as long as is usual for this client.", payments.Reasons[0].Text.English);

        // Three payments are too few to know what is usual: that is an answer of its own, and weighs nothing.
        ClientBaseline young = ClientBaseline.Of(new[] { 30, 30, 30 }.Select(Duration.FromDays));
        Assert.Equal(new SignalReading.InsufficientBaseline(3, 5), policy.Measures.ReadPayments(young, lately).Value);
        #endregion
    }

    [Fact]
    public void Three_small_things_in_one_week()
    {
        #region score
        DetectingPolicy policy = DetectingPolicy.ProfessionalServices;
        Instant monday = Instant.FromUtc(2026, 3, 2, 9, 0);
        SignalLog log = SignalLog.Of(
            new ObservedSignal(WarningSignal.PaymentSlowed, monday, SignalStrength.Marked),
            new ObservedSignal(WarningSignal.MissedMeeting, monday),
            new ObservedSignal(WarningSignal.TeamConcern, monday, SignalStrength.Noticeable, "Ann"));

        Judgement<EarlyWarning> warning = policy.Score.ReadAt(log, monday);
        Assert.Equal(8m, warning.Value.Score.Points);
        Assert.Equal(WarningBand.Alarm, warning.Value.Band);
        Assert.Equal(
            ["slower payment: 4 of at most 4 points.", "missed meeting: 2 of at most 4 points.", "concern of a team member: 2 of at most 4 points."],
            warning.Reasons.Take(3).Select(reason => reason.Text.English));
        Assert.Equal("Signals in 3 families at once: one band up, Alarm.", warning.Reasons[^1].Text.English);

        WarningResponse response = policy.ResponseFor(warning.Value.Band).Value;
        Assert.Equal(Role.EngagementPartner, response.Informed);

        // A month of quiet takes half of it.
        Assert.Equal(4m, policy.Score.ReadAt(log, monday + Duration.FromDays(30)).Value.Score.Points);
        #endregion
    }

    [Fact]
    public void Nobody_types_in_the_trajectory()
    {
        SignalLog log = SignalLog.Of(
            new ObservedSignal(WarningSignal.PaymentSlowed, _monday + Duration.FromDays(1), SignalStrength.Marked),
            new ObservedSignal(WarningSignal.MissedMeeting, _monday));

        #region trajectory
        DetectingPolicy policy = DetectingPolicy.ProfessionalServices;
        BusinessCalendar office = BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-18:00").Build();
        Instant now = Instant.FromUtc(2026, 3, 3, 9, 0);
        ImmutableArray<ScoreReading> history = policy.Score.HistoryOf(log, now - Duration.FromDays(7), now - Duration.FromDays(1), now);

        Judgement<Trajectory> trajectory = policy.Trajectory.TrajectoryOf(history, office, businessDay: Duration.FromHours(9));
        Assert.Equal(Trajectory.Worsening, trajectory.Value);
        Assert.Equal("From 0 points at 2026-02-24T09:00:00Z to 5.95 at 2026-03-03T09:00:00Z: worsening.", trajectory.Reasons[0].Text.English);

        UrgencyRules rules = AssessingPolicy.ProfessionalServices.Urgency;
        TimeToHarm harm = rules.HarmBetween(now, Instant.FromUtc(2026, 3, 6, 17, 0), office, businessDay: Duration.FromHours(9));
        Judgement<Urgency> urgency = rules.Assess(new UrgencyFactors(
            trajectory.Value, harm, ClientVisibility.WorkingLevel, WaitState.Acknowledged, Progress.Open));
        Assert.Equal(Urgency.Urgent, urgency.Value);
        #endregion
    }

    [Fact]
    public void When_to_listen_next()
    {
        #region health-checks
        HealthCheckRules checks = DetectingPolicy.ProfessionalServices.HealthChecks;
        HealthCheckRecord record = HealthCheckRecord.From(new LocalDate(2026, 1, 5))
            .WithHeld(HealthCheck.WeeklyInternal, new LocalDate(2026, 2, 23))
            .WithMilestone(new LocalDate(2026, 2, 27));

        Assert.Equal(new LocalDate(2026, 3, 2), checks.NextDue(HealthCheck.WeeklyInternal, record));
        Assert.Equal(new LocalDate(2026, 3, 13), checks.NextDue(HealthCheck.MilestoneRetrospective, record));
        Assert.Equal([HealthCheck.MonthlyStakeholder, HealthCheck.WeeklyInternal], checks.DueBy(new LocalDate(2026, 3, 2), record));

        Finding finding = Assert.Single(checks.ReviewAgenda(HealthCheck.MonthlyStakeholder, [AgendaTopic.DeliveryStatus]));
        Assert.Equal("delivery status is on the agenda: move it to a meeting of its own.", finding.Message.English);
        #endregion
    }

    [Fact]
    public void Before_the_work_begins()
    {
        #region prevention
        PreventionChecklist checklist = PreventionChecklist.Unanswered
            .Answered(Prevention.UpfrontDocumentation, PreventionLevel.InPlace)
            .Answered(Prevention.CommunicationRhythm, PreventionLevel.InPlace)
            .Answered(Prevention.RiskIdentification, PreventionLevel.Partial);

        PreventionScore score = DetectingPolicy.ProfessionalServices.Preventing.ScoreOf(checklist).Value;
        Assert.Equal((5, 8), (score.Points, score.Most));
        Assert.Equal(["risk-identification", "realistic-timelines"], checklist.Review().Select(finding => finding.Subject));
        #endregion
    }
}
