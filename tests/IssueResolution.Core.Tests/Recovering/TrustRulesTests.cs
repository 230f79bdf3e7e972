using IssueResolution.Committing;
using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Recovering;

public sealed class TrustRulesTests
{
    private static readonly TrustRules _rules = RecoveringPolicy.ProfessionalServices.Trust;
    private static readonly Instant _opened = Instant.FromUtc(2026, 3, 2, 9, 0);

    [Fact]
    public void A_matter_begins_recovering_and_one_broken_promise_makes_it_fragile()
    {
        Assert.Equal(new(50, 0, TrustState.Recovering), Read(""));
        Assert.Equal(new(35, 0, TrustState.Fragile), Read("broken"));
        Assert.Equal(new(20, 0, TrustState.Broken), Read("broken broken"));
    }

    [Fact]
    public void One_broken_promise_undoes_three_kept_ones() => Assert.Equal(50, Read("kept kept kept broken").Score);

    [Theory]
    [InlineData("kept kept kept", 65, 3, "recovering")]
    [InlineData("kept kept kept kept", 70, 4, "restored")]
    [InlineData("kept exceeded renegotiated kept kept", 70, 4, "restored")]
    [InlineData("kept kept satisfaction-voiced satisfaction-voiced", 70, 2, "recovering")]
    [InlineData("satisfaction-voiced satisfaction-voiced satisfaction-voiced kept kept kept kept broken kept kept", 80, 2, "recovering")]
    [InlineData("bad-news-surprise", 45, 0, "fragile")]
    public void Points_and_a_row_of_kept_milestones_make_the_state(string events, int score, int streak, string state) =>
        Assert.Equal(new(score, streak, TrustState.FromCode(state)), Read(events));

    [Theory]
    [InlineData("restored", true, "usual", false, null)]
    [InlineData("recovering", false, "guarded", true, "client-services-lead")]
    [InlineData("fragile", false, "guarded", true, "engagement-partner")]
    [InlineData("broken", false, "guarded", true, "managing-partner")]
    public void The_shakier_the_trust_the_more_careful_the_work(string state, bool risky, string caution, bool weekly, string? role)
    {
        TrustMeasures measures = _rules.MeasuresFor(TrustState.FromCode(state)).Value;

        Assert.Equal((risky, caution, role), (measures.AllowsRiskyStart, measures.Caution.Code, measures.SeniorRole?.Code));
        Assert.Equal(weekly ? Period.FromWeeks(1) : null, measures.ExecutiveUpdateEvery);
    }

    [Theory]
    [InlineData("kept kept kept kept", true, true)]
    [InlineData("kept kept kept", false, true)]
    [InlineData("broken", false, false)]
    [InlineData("broken broken", false, false)]
    public void Trust_gates_new_initiatives_and_closing(string events, bool start, bool close)
    {
        var mayStart = _rules.MayStartInitiative(Ledger(events), _opened + Duration.FromDays(99));
        var mayClose = _rules.MayClose(Ledger(events), _opened + Duration.FromDays(99));

        Assert.Equal((start, close), (mayStart is Decision<TrustReading>.Granted, mayClose is Decision<TrustReading>.Granted));
        Assert.True(start || ((Decision<TrustReading>.Refused)mayStart).Code == RefusalCode.TrustNotRestored);
        Assert.True(close || ((Decision<TrustReading>.Refused)mayClose).Code == RefusalCode.TrustTooLowToClose);
        Assert.Contains(mayStart.Cells, cell => cell.Table == "recovering.risky-start-up-to");
    }

    [Fact]
    public void Promises_get_a_quarter_more_room_while_trust_is_not_restored()
    {
        CommittingPolicy committing = CommittingPolicy.ProfessionalServices;
        int DaysIn(TrustState state) => committing.DaysFor(12, new PromiseRisk { Caution = _rules.MeasuresFor(state).Value.Caution }).Value;

        Assert.Equal([20, 25, 25, 25], TrustState.InOrder.Select(DaysIn));
    }

    [Fact]
    public void A_plan_counts_the_milestones_to_go_and_asks_two_weeks_after_the_last_blow()
    {
        RebuildingPlan plan = _rules.PlanFor(Ledger("kept broken kept"), _opened, _opened + Duration.FromDays(9)).Value!;

        Assert.Equal((2, TrustState.Fragile), (plan.MilestonesToGo, plan.Reading.State));
        Assert.Equal(_opened + Duration.FromDays(2 + 14), plan.AskForFeedbackBy);
        Assert.Equal(_opened + Duration.FromDays(14), _rules.PlanFor(TrustLedger.Empty, _opened, _opened).Value!.AskForFeedbackBy);
        Assert.Null(_rules.PlanFor(Ledger("kept kept kept kept"), _opened, _opened + Duration.FromDays(9)).Value);
    }

    [Theory]
    [InlineData("3 4", "not-enough-heard")]
    [InlineData("3 4 5", "improving")]
    [InlineData("1 4 4 4.5", "steady")]
    [InlineData("4 4 4.6", "improving")]
    [InlineData("5 4 3.9", "falling")]
    public void The_latest_three_ratings_make_a_trend(string ratings, string trend)
    {
        SatisfactionRating[] said = [.. ratings.Split(' ').Select((text, index) => new SatisfactionRating(
            _opened + Duration.FromDays(index), decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)))];

        Assert.Equal(trend, _rules.TrendOf(said.Reverse(), _opened + Duration.FromDays(9)).Value.Code);
    }

    [Fact]
    public void Ratings_of_the_future_are_not_heard() =>
        Assert.Same(RecoveryTrend.NotEnoughHeard, _rules.TrendOf([new(_opened, 1m), new(_opened, 2m), new(_opened + Duration.FromTicks(1), 3m)], _opened).Value);

    [Fact]
    public void Numbers_by_which_breaking_a_promise_could_pay_are_found()
    {
        TrustRules[] broken =
        [
            With(TrustEventKind.Exceeded, 6), With(TrustEventKind.Broken, -5), With(TrustEventKind.Broken, 1), With(TrustEventKind.Renegotiated, -16),
        ];

        Assert.Empty(_rules.Validate());
        Assert.All(broken, rules => Assert.Equal(FindingCode.BreakingPays, Assert.Single(rules.Validate().Select(found => found.Code).Distinct())));
        Assert.NotEmpty((_rules with { StateFrom = _rules.StateFrom.With(TrustState.Fragile, 51, "test") }).Validate());
        Assert.NotEmpty((_rules with { Start = _rules.Start.With(101, "test") }).Validate());
        Assert.NotEmpty((_rules with { Caution = _rules.Caution.With(TrustState.Broken, PromiseCaution.Usual, "test") }).Validate());
    }

    [Fact]
    public void Equal_ledgers_are_equal() => EqualityContract.Holds(Ledger("kept broken"), Ledger("kept broken"), Ledger("broken kept"));

    private static TrustRules With(TrustEventKind kind, int points) => _rules with { Points = _rules.Points.With(kind, points, "test") };

    private static TrustReading Read(string events) => _rules.Read(Ledger(events), _opened + Duration.FromDays(99)).Value;

    /// <summary>The first event a day after the opening, then one a day.</summary>
    private static TrustLedger Ledger(string events) => TrustLedger.Empty.With(events.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select((code, index) => new TrustEvent(TrustEventKind.FromCode(code), _opened + Duration.FromDays(index + 1))));
}
