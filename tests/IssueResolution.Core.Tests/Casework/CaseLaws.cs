using IssueResolution.Assessing;
using IssueResolution.Timing;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

[Properties(Arbitrary = [typeof(CaseGenerators)], MaxTest = 150)]
public sealed class CaseLaws
{
    [Law("P86")]
    [Property]
    public void Replaying_the_events_of_a_case_gives_that_case(IssueCase any, Instant at)
    {
        IssueCase again = Granted(Rules.Replay(any.Id, any.EngagementId, any.Events));

        Assert.Equal(any, again);
        Assert.Equal(Rules.ReadAt(any, at)?.State, Rules.ReadAt(again, at)?.State);
        Assert.Equal(Rules.AgendaOf(any, at), Rules.AgendaOf(again, at));
    }

    [Law("P86")]
    [Property]
    public void A_case_at_an_instant_does_not_know_what_comes_later(IssueCase any, Instant at)
    {
        if (at >= any.DetectedAt)
        {
            IssueCase then = Granted(Rules.Replay(any.Id, any.EngagementId, any.Until(at)));

            Assert.Equal(Rules.AgendaOf(then, at), Rules.AgendaOf(any, at));
            Assert.Equal(Rules.ReadAt(then, at)!.State, Rules.ReadAt(any, at)!.State);
        }
    }

    [Law("P86")]
    [Property]
    public void A_timeline_only_grows(IssueCase any) => Assert.All(
        Enumerable.Range(1, any.Events.Length),
        count => Assert.Equal(
            Granted(Rules.Replay(any.Id, any.EngagementId, any.Events.Take(count))).Timeline.Entries, any.Timeline.Entries.Take(count)));

    [Property]
    public void A_state_follows_the_one_before_it(IssueCase any)
    {
        CaseState[] states = [.. Enumerable.Range(1, any.Events.Length).Select(count => Rules.ReadAt(
            Granted(Rules.Replay(any.Id, any.EngagementId, any.Events.Take(count))), any.Events[count - 1].At)!.State)];

        Assert.All(states.Zip(states.Skip(1)), pair => Assert.True(pair.First == pair.Second || pair.First.Next.Contains(pair.Second)));
    }

    [Law("P84")]
    [Property]
    public void Silence_never_becomes_satisfaction(IssueCase any, Instant at)
    {
        bool said = any.Until(at).Reverse().TakeWhile(item => item is not CaseEvent.Reopened)
            .Any(item => item is CaseEvent.SatisfactionStated { Satisfaction: var satisfaction } && satisfaction == Learning.Satisfaction.Confirmed);

        Assert.True(said || Rules.ReadAt(any, at)?.Satisfaction != Learning.Satisfaction.Confirmed);
    }

    [Fact]
    public void The_agenda_asks_by_the_time_that_the_clocks_of_the_duties_show()
    {
        (DutyKind Kind, string Clock)[] same =
        [
            (DutyKind.GatherFacts, DutyClocks.FactWindow), (DutyKind.Assess, DutyClocks.FirstAssessment), (DutyKind.FirstResponse, DutyClocks.FirstResponse),
        ];
        foreach (Severity severity in Severity.InOrder)
        {
            CaseReading clocks = DutyClocks.Of(Rules.Policy, Rules.Calendar).ReadAt(
                Granted(EventHistory.Of(new ClockEvent.Opened(Monday, severity.Code))), Monday);
            Agenda agenda = Rules.AgendaOf(Case(Detected(severity)), Monday);

            Assert.All(same, pair => Assert.Equal(clocks.Of(pair.Clock).Single().DueAt, agenda.Duties.Single(duty => duty.Kind == pair.Kind).DueAt));
        }
    }

    [Fact]
    public void The_generator_reaches_every_state_and_every_event()
    {
        IssueCase[] many = FixedSample.Of(CaseGenerators.Cases(), 500);
        HashSet<CaseState> states = [.. many.SelectMany(any => any.Events.Select(item => Rules.ReadAt(any, item.At)!.State))];
        HashSet<Type> events = [.. many.SelectMany(any => any.Events).Select(item => item.GetType())];

        Assert.Empty(CaseState.InOrder.Except(states));
        Assert.Empty(typeof(CaseEvent).GetNestedTypes().Except(events));
    }
}
