using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Casework;

public sealed class DutyClocksTests
{
    // A Friday, ten in the morning.
    private static readonly Instant _opened = Instant.FromUtc(2024, 1, 19, 10, 0);

    private static readonly BusinessCalendar _calendar = BusinessCalendar.In("Etc/UTC").Open(Weekdays.MondayToFriday, DayPeriod.Parse("09:00-17:00")).Build();

    private static readonly SlaPolicy _duties = DutyClocks.Of(ResolutionPolicy.ProfessionalServices, _calendar);

    [Theory]
    [InlineData("critical", DutyClocks.FactWindow, "2024-01-19T10:15:00Z")]
    [InlineData("low", DutyClocks.FactWindow, "2024-01-19T10:15:00Z")]
    [InlineData("medium", DutyClocks.FirstAssessment, "2024-01-20T10:00:00Z")]
    [InlineData("critical", DutyClocks.FirstResponse, "2024-01-19T11:00:00Z")]
    [InlineData("high", DutyClocks.FirstResponse, "2024-01-19T14:00:00Z")]
    [InlineData("critical", DutyClocks.Escalation, "2024-01-19T10:00:00Z")]
    [InlineData("critical", DutyClocks.StatusUpdate, "2024-01-19T14:00:00Z")]
    public void A_duty_is_due_as_the_policy_says(string severity, string clock, string due)
    {
        ClockReading reading = Read(severity, _opened).Of(clock).Single();

        Assert.Equal((ClockState.Running, due), (reading.State, reading.DueAt.ToString()));
    }

    [Fact]
    public void A_severity_that_owes_no_escalation_has_no_clock_for_it() =>
        Assert.Empty(Read("low", _opened).Of(DutyClocks.Escalation));

    [Fact]
    public void Facts_gathered_in_time_meet_their_window()
    {
        CaseReading reading = Read("high", At(1), new ClockEvent.MilestoneReached(_opened + Duration.FromMinutes(14), DutyMilestone.FactsGathered));

        Assert.Equal(ClockState.Met, reading.Of(DutyClocks.FactWindow).Single().State);
    }

    [Fact]
    public void Only_a_critical_plan_must_be_confirmed_and_by_the_next_business_day()
    {
        ClockEvent agreed = new ClockEvent.MilestoneReached(At(2), DutyMilestone.PlanAgreed);

        Assert.Equal(Instant.FromUtc(2024, 1, 22, 12, 0), Read("critical", At(3), agreed).Of(DutyClocks.WrittenConfirmation).Single().DueAt);
        Assert.Empty(Read("high", At(3), agreed).Of(DutyClocks.WrittenConfirmation));
    }

    [Fact]
    public void The_client_is_asked_within_seven_days_of_the_resolution_and_the_post_mortem_of_a_critical_case_held_within_three()
    {
        CaseReading reading = Read("critical", At(5), new ClockEvent.StatusChanged(At(4), CaseStatus.Resolved));

        Assert.Equal(At(4) + Duration.FromDays(7), reading.Of(DutyClocks.FollowUp).Single().DueAt);
        Assert.Equal(At(4) + Duration.FromDays(3), reading.Of(DutyClocks.PostMortem).Single().DueAt);
    }

    [Fact]
    public void Reopening_cancels_the_follow_up_and_the_next_resolution_starts_another()
    {
        CaseReading reading = Read(
            "medium",
            At(9),
            new ClockEvent.StatusChanged(At(4), CaseStatus.Resolved),
            new ClockEvent.StatusChanged(At(6), CaseStatus.Open),
            new ClockEvent.StatusChanged(At(8), CaseStatus.Resolved));

        Assert.Equal([ClockState.Cancelled, ClockState.Running], reading.Of(DutyClocks.FollowUp).Select(clock => clock.State));
    }

    [Fact]
    public void Clocks_of_a_raised_severity_are_those_of_the_graver_row()
    {
        CaseReading reading = Read("medium", At(1), new ClockEvent.PriorityChanged(At(1), Severity.Critical.Code));

        Assert.Equal(At(1), reading.Of(DutyClocks.FirstResponse).Single().DueAt);
    }

    private static CaseReading Read(string severity, Instant asOf, params ClockEvent[] more) =>
        _duties.ReadAt(((Decision<EventHistory>.Granted)EventHistory.Of([new ClockEvent.Opened(_opened, severity), .. more])).Value, asOf);

    private static Instant At(int hours) => _opened + Duration.FromHours(hours);
}
