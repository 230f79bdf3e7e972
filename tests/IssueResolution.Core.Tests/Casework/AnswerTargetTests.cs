using IssueResolution.Assessing;
using IssueResolution.Escalating;
using IssueResolution.Learning;
using IssueResolution.Timing;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

/// <summary>A first answer is held to one time, whether one asks before it is given or after.</summary>
[Properties(Arbitrary = [typeof(CaseGenerators)], MaxTest = 150)]
public sealed class AnswerTargetTests
{
    [Fact]
    public void Answering_late_does_not_take_back_that_the_time_of_an_urgent_case_was_missed()
    {
        IssueCase urgent = Granted(Rules.Replay(
            "C-1", "E-1", Detected(Severity.Medium), new CaseEvent.Acknowledged(Monday, "Ann", At(3)),
            new CaseEvent.Assessed(At(1), "Ann", Severity.Medium, Urgency.Immediate, ClientAnxiety.InOrder[0], "The board meets today")));
        IssueCase answered = Granted(Rules.Record(urgent, new CaseEvent.Updated(At(5), "Ann", "On it", At(9))));

        CaseEscalation before = Rules.PortfolioOf([urgent], At(5)).EscalationOf("C-1").Value, after = Rules.PortfolioOf([answered], At(5)).EscalationOf("C-1").Value;
        Assert.Equal([EscalationTrigger.TargetMissed], before.Involved.Triggers);
        Assert.Equal(At(4).PlusNanoseconds(1), before.Since);
        Assert.Equal(before, after);
        Assert.Equal(
            new IndicatorValue.Percent(0m),
            Rules.PortfolioOf([answered], At(5)).IndicatorsSince(Monday - Duration.Epsilon).Of(IndicatorKind.Attainment, ClockKind.FirstResponse).Value);
    }

    [Property]
    public void Recording_an_answer_never_shortens_what_escalation_had_reached(IssueCase any, Instant at)
    {
        Instant now = Instant.Max(at, any.LastEventAt);
        foreach (CaseEvent answer in new CaseEvent[] { new CaseEvent.Updated(now, "Ann", "On it", now + Duration.FromHours(1)), new CaseEvent.Resolved(now, "Ben", "Done") })
        {
            if (Rules.Record(any, answer) is Reasoning.Decision<IssueCase>.Granted { Value: var answered })
            {
                Assert.Equal(Rules.PortfolioOf([any], now).EscalationOf("C-1"), Rules.PortfolioOf([answered], now).EscalationOf("C-1"));
            }
        }
    }
}
