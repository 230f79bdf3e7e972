using static IssueResolution.Timing.OfficeWeek;

namespace IssueResolution.Timing.Events;

public sealed class ClockEventTests
{
    [Fact]
    public void An_event_is_recorded_when_it_happens_unless_it_says_otherwise()
    {
        Assert.Equal(At(15, 9), new ClockEvent.Acknowledged(At(15, 9)).RecordedAt);
        Assert.Equal(At(15, 10), (new ClockEvent.Acknowledged(At(15, 9)) { RecordedAt = At(15, 10) }).RecordedAt);
    }

    [Fact]
    public void A_case_is_opened_in_the_status_open() => Assert.Equal(CaseStatus.Open, new ClockEvent.Opened(At(15, 9)).Status);

    [Theory]
    [InlineData(CaseStatus.Open, "open")]
    [InlineData(CaseStatus.WaitingOnClient, "waiting-on-client")]
    [InlineData(CaseStatus.WaitingOnThirdParty, "waiting-on-third-party")]
    [InlineData(CaseStatus.OnHold, "on-hold")]
    [InlineData(CaseStatus.Resolved, "resolved")]
    [InlineData(CaseStatus.Closed, "closed")]
    public void The_statuses_known_by_name_go_over_the_wire(string status, string code) => Assert.Equal(code, status);

    [Fact]
    public void Names_are_not_empty()
    {
        Assert.Equal("Status", Assert.Throws<ArgumentException>(() => new ClockEvent.Opened(At(15, 9), null, " ")).ParamName);
        Assert.Equal("To", Assert.Throws<ArgumentException>(() => new ClockEvent.StatusChanged(At(15, 9), "")).ParamName);
        Assert.Equal("To", Assert.Throws<ArgumentException>(() => new ClockEvent.PriorityChanged(At(15, 9), "")).ParamName);
        Assert.Equal("To", Assert.Throws<ArgumentException>(() => new ClockEvent.Assigned(At(15, 9), "")).ParamName);
        Assert.Equal("Clock", Assert.Throws<ArgumentException>(() => new ClockEvent.DueOverridden(At(15, 9), "", null)).ParamName);
        Assert.Equal("Milestone", Assert.Throws<ArgumentException>(() => new ClockEvent.MilestoneReached(At(15, 9), "")).ParamName);
        Assert.Equal("By", Assert.Throws<ArgumentNullException>(() => new ClockEvent.Message(At(15, 9), null!)).ParamName);
        Assert.Equal("To", Assert.Throws<ArgumentNullException>(() => new ClockEvent.CalendarChanged(At(15, 9), null!)).ParamName);
        Assert.Equal("To", Assert.Throws<ArgumentNullException>(() => new ClockEvent.PolicyChanged(At(15, 9), null!)).ParamName);
    }

    [Fact]
    public void Events_are_equal_when_all_they_say_is()
    {
        EqualityContract.Holds(Status(At(15, 9), "a"), Status(At(15, 9), "a"), Status(At(15, 9), "b"));
        EqualityContract.Holds<ClockEvent>(
            new ClockEvent.Withdrawn(At(15, 9)) { Voids = "a" }, new ClockEvent.Withdrawn(At(15, 9)) { Voids = "a" }, new ClockEvent.Cancelled(At(15, 9)) { Voids = "a" });
    }
}
