using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Casework.LateCase;

namespace IssueResolution.Casework;

/// <summary>What other cases have lifted can be lowered too, although the case alone does not know of it.</summary>
[Properties(Arbitrary = [typeof(CaseGenerators)], MaxTest = 100)]
public sealed class LoweringTests
{
    [Fact]
    public void A_row_that_other_cases_lifted_is_lowered_by_a_decision()
    {
        IssueCase[] three = [Reported("C-1", 0), Reported("C-2", 1), Reported("C-3", 2)];
        Assert.Equal(Severity.Medium, Rules.PortfolioOf(three, At(3)).EscalationOf("C-1").Value.Row);

        Assert.Equal(RefusalCode.NotBelowStanding, Refused(Rules.PortfolioOf(three, At(3)).MayLower("C-1", Severity.Medium)));
        Assert.Equal(Severity.Low, Granted(Rules.PortfolioOf(three, At(3)).MayLower("C-1", Severity.Low)));
        IssueCase lowered = Granted(Rules.Record(three[0], new CaseEvent.Deescalated(At(3), "Ann", Severity.Low, "One root, and it is found")));
        Assert.Equal(Severity.Low, Rules.PortfolioOf([lowered, three[1], three[2]], At(3)).EscalationOf("C-1").Value.Row);
    }

    [Fact]
    public void What_lies_above_every_row_that_other_cases_could_call_for_is_refused() => Assert.Equal(
        RefusalCode.NotBelowStanding, Refused(Rules.Record(Reported("C-1", 0), new CaseEvent.Deescalated(At(3), "Ann", Severity.Critical, "Down?"))));

    [Fact]
    public void A_decision_never_lifts_a_case_where_the_cases_that_lifted_it_are_not_at_hand()
    {
        IssueCase lowered = Granted(Rules.Record(Reported("C-1", 0), new CaseEvent.Deescalated(At(3), "Ann", Severity.Medium, "Others called for more")));

        Assert.Equal(Severity.Low, Rules.PortfolioOf([lowered], At(3)).EscalationOf("C-1").Value.Row);
    }

    [Property]
    public void What_may_be_lowered_among_many_is_recorded(IssueCase one, IssueCase two, IssueCase three, Instant at)
    {
        Instant now = Instant.Max(at, one.LastEventAt);
        CasePortfolio portfolio = Rules.PortfolioOf(
            [one, Granted(Rules.Replay("C-2", "E-1", two.Events)), Granted(Rules.Replay("C-3", "E-1", three.Events))], now);

        Assert.All(
            Severity.InOrder.Where(to => portfolio.MayLower("C-1", to) is Decision<Severity>.Granted),
            to => Assert.False(Rules.Record(one, new CaseEvent.Deescalated(now, "Ann", to, "Quiet")) is Decision<IssueCase>.Refused no && no.Code == RefusalCode.NotBelowStanding));
    }

    [Property(MaxTest = 300)]
    public void A_decision_is_recorded_exactly_where_it_lies_below_all_that_others_could_have_called_for_since_the_last_one(IssueCase any, ushort minutes)
    {
        Instant now = any.LastEventAt + Duration.FromMinutes(minutes);
        CaseSnapshot stands = Rules.ReadAt(any, now)!;
        if (stands.State.IsOpen)
        {
            Severity gravest = Gravest(stands, now);

            Assert.All(Severity.InOrder, to => Assert.Equal(
                to < gravest, Rules.Record(any, new CaseEvent.Deescalated(now, "Ann", to, "Quiet")) is Decision<IssueCase>.Granted));
        }
    }

    /// <summary>Looks at every sign from the detection on, and keeps the gravest row of those since the last decision.</summary>
    private static Severity Gravest(CaseSnapshot stands, Instant now)
    {
        EscalatingPolicy policy = Rules.Policy.Escalating;
        Instant? missedAt = MissedAnswer.Of(
            stands.Detected.At, stands.FirstAnsweredAt, stands.FirstAnsweredAt is { } answered ? stands.RowAt(answered, policy) : stands.Row(policy), Rules);
        (Severity severity, EscalationSignals signals, Severity gravest) = (stands.Detected.Severity, EscalationSignals.None, stands.Detected.Severity);
        Instant[] until = [.. stands.EscalationSigns.Select(sign => sign.At), now.PlusNanoseconds(1)];
        Look(stands.Detected.At, until[0]);
        foreach ((CaseEvent sign, int index) in stands.EscalationSigns.Select((sign, index) => (sign, index)))
        {
            (severity, signals) = (sign is CaseEvent.Assessed assessed ? assessed.Severity : severity, signals.With(sign));
            gravest = sign is CaseEvent.Deescalated decision ? decision.To : gravest;
            Look(sign.At, until[index + 1]);
        }

        return gravest;

        void Look(Instant from, Instant to)
        {
            bool[] missed = missedAt > from && missedAt < to ? [false, true] : [missedAt <= from];
            gravest = missed.Select(each => policy.InvolveFor(
                severity, signals with { IsPattern = true, ConsecutiveMisses = 99, HasMissedTarget = each }).Value.Row).Aggregate(gravest, Severity.Max);
        }
    }

    private static IssueCase Reported(string id, int hour) => Granted(Rules.Replay(
        id, "E-1", new CaseEvent.Detected(At(hour), "Ann", IssueKind.MissedDeadline, Severity.Low, "Late")));
}
