using NodaTime;
using static IssueResolution.Timing.OfficeWeek;

namespace IssueResolution.Timing.Policies;

public sealed class ClockKindTests
{
    private static readonly Instant _opened = At(15, 9);

    [Fact]
    public void An_acknowledgement_is_no_first_response_and_a_machine_gives_neither()
    {
        ClockEvent[] events = [Opened(_opened), Wrote(At(15, 10), Speaker.Bot), Wrote(At(15, 10), Speaker.Internal), new ClockEvent.Acknowledged(At(15, 11)), Wrote(At(15, 12), Speaker.Agent)];

        Assert.Equal(At(15, 11), Read(Clock(ClockKind.Acknowledge), At(15, 13), events).StoppedAt);
        Assert.Equal(At(15, 12), Read(Clock(ClockKind.FirstResponse), At(15, 13), events).StoppedAt);
    }

    [Theory]
    [InlineData("fulfils", "met")]
    [InlineData("ignore", "running")]
    public void A_resolution_without_a_reply_counts_as_one_or_not(string rule, string state)
    {
        ClockDefinition clock = new("clock", ClockKind.FirstResponse, ClockTargets.ForEvery(Open(8))) { OnResolved = ResolvedRule.FromCode(rule) };

        Assert.Equal(state, Read(clock, At(15, 13), Opened(_opened), Status(At(15, 12), CaseStatus.Closed)).State.Code);
    }

    [Fact]
    public void The_next_response_answers_the_oldest_unanswered_message()
    {
        ClockReading[] cycles = Cycles(
            Policy(Clock(ClockKind.NextResponse)),
            At(15, 16),
            Opened(_opened),
            Wrote(At(15, 10), Speaker.Client),
            Wrote(At(15, 11), Speaker.Agent),
            Wrote(At(15, 12), Speaker.Client),
            Wrote(At(15, 13), Speaker.Client),
            Wrote(At(15, 14), Speaker.Agent),
            Wrote(At(15, 15), Speaker.Client),
            Status(At(15, 16), CaseStatus.Resolved));

        Assert.Equal(("met, cancelled", At(15, 12), At(15, 14)), (States(cycles), cycles[0].Anchor, cycles[0].StoppedAt));
    }

    [Fact]
    public void Each_update_starts_the_wait_for_the_next_until_it_is_resolved()
    {
        ClockReading[] cycles = Cycles(
            Policy(Clock(ClockKind.PeriodicUpdate)),
            At(15, 16),
            Opened(_opened),
            Wrote(At(15, 10), Speaker.Agent),
            Status(At(15, 11), CaseStatus.Resolved),
            Wrote(At(15, 12), Speaker.Agent),
            Status(At(15, 13), CaseStatus.Open));

        Assert.Equal(("met, cancelled, running", At(15, 13)), (States(cycles), cycles[2].Anchor));
    }

    [Fact]
    public void Ownership_is_counted_stretch_by_stretch()
    {
        ClockReading[] cycles = Cycles(
            Policy(Clock(ClockKind.Ownership)),
            At(16, 10),
            Opened(_opened, "high"),
            new ClockEvent.Assigned(At(15, 10), "first line"),
            new ClockEvent.Assigned(At(15, 11), "first line"),
            new ClockEvent.Assigned(At(15, 13), "second line"),
            Status(At(15, 14), CaseStatus.Resolved),
            new ClockEvent.Assigned(At(15, 15), "third line"),
            Status(At(16, 9), CaseStatus.Open));

        Assert.Equal("missed, met, running", States(cycles));
        Assert.Equal(["first line", "second line", "third line"], cycles.Select(cycle => cycle.Group));
        Assert.Equal([At(15, 10), At(15, 13), At(16, 9)], cycles.Select(cycle => cycle.Anchor));
    }

    [Fact]
    public void A_duty_runs_from_one_milestone_to_another()
    {
        ClockReading[] cycles = Cycles(
            Policy(Duty("facts gathered", "plan confirmed")),
            At(15, 17),
            Opened(_opened),
            new ClockEvent.MilestoneReached(At(15, 10), "facts gathered"),
            new ClockEvent.MilestoneReached(At(15, 11), "facts gathered"),
            new ClockEvent.MilestoneReached(At(15, 12), "plan confirmed"),
            new ClockEvent.MilestoneReached(At(15, 13), "facts gathered"));

        Assert.Equal(("met, running", At(15, 10), At(15, 13)), (States(cycles), cycles[0].Anchor, cycles[1].Anchor));
    }

    [Fact]
    public void Events_reach_milestones_and_reopening_takes_the_resolution_back()
    {
        ClockEvent[] events = [Opened(_opened), new ClockEvent.Acknowledged(At(15, 10)), Status(At(15, 11), CaseStatus.Resolved), Status(At(15, 12), CaseStatus.Open)];

        Assert.Equal("met", States(Cycles(Policy(Duty(CaseMilestone.Opened, CaseMilestone.Acknowledged)), At(15, 12), events)));
        Assert.Equal("met", States(Cycles(Policy(Duty(CaseMilestone.Acknowledged, CaseMilestone.Resolved)), At(15, 12), events)));
        Assert.Equal("cancelled", States(Cycles(Policy(Duty(CaseMilestone.Resolved, "followed up")), At(15, 12), events)));
    }

    [Fact]
    public void A_cancelled_case_ends_every_open_cycle_and_starts_none()
    {
        ClockReading[] cycles = Cycles(
            Policy(Clock(ClockKind.PeriodicUpdate)), At(15, 12), Opened(_opened), new ClockEvent.Cancelled(At(15, 10), "duplicate"), Wrote(At(15, 11), Speaker.Agent));

        Assert.Equal(("cancelled", At(15, 10)), (States(cycles), cycles[0].StoppedAt));
    }

    private static ClockDefinition Duty(string from, string to) => new("duty", ClockKind.Duty, ClockTargets.ForEvery(Open(4))) { StartsOn = from, StopsOn = to };
}
