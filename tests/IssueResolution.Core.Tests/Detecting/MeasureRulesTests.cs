using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Detecting;

public sealed class MeasureRulesTests
{
    private static readonly Instant _monday = DetectingGenerators.Monday;
    private static readonly MeasureRules _rules = DetectingPolicy.ProfessionalServices.Measures;
    private static readonly ClientBaseline _fourHours = Hours(2, 3, 4, 5, 6);

    [Theory]
    [InlineData(4, null, null)]
    [InlineData(7.99, null, null)]
    [InlineData(8, "reply-slowed", "noticeable")]
    [InlineData(15.99, "reply-slowed", "noticeable")]
    [InlineData(16, "reply-slowed", "marked")]
    [InlineData(400, "reply-slowed", "marked")]
    [InlineData(1.01, null, null)]
    [InlineData(1, "micromanaging", "noticeable")]
    [InlineData(0.01, "micromanaging", "noticeable")]
    public void Replies_are_held_against_the_clients_own_usual_to_both_sides(double hours, string? signal, string? strength) =>
        Assert.Equal((signal, strength), Found(_rules.ReadReplies(_fourHours, Hours(hours))));

    [Theory]
    [InlineData(30, null, null)]
    [InlineData(44, null, null)]
    [InlineData(45, "payment-slowed", "noticeable")]
    [InlineData(60, "payment-slowed", "marked")]
    [InlineData(1, null, null)]
    public void A_payer_of_thirty_days_is_watched_from_half_as_long_again_on(double days, string? signal, string? strength) =>
        Assert.Equal((signal, strength), Found(_rules.ReadPayments(Hours(720, 720, 720, 720, 720), Hours(days * 24))));

    [Fact]
    public void What_is_slow_for_one_client_is_usual_for_another()
    {
        Assert.Equal("reply-slowed", Found(_rules.ReadReplies(_fourHours, Hours(48))).Signal);
        Assert.IsType<SignalReading.Usual>(_rules.ReadReplies(Hours(40, 44, 48, 52, 56), Hours(48)).Value);
    }

    [Fact]
    public void Fewer_than_five_observations_are_no_baseline_and_weigh_nothing()
    {
        Judgement<SignalReading> judgement = _rules.ReadReplies(Hours(1, 1, 1, 1), Hours(100));

        Assert.Equal(new SignalReading.InsufficientBaseline(4, 5), judgement.Value);
        Assert.Null(judgement.Value.ObservedAt(_monday));
        Assert.Equal("Replies: 4 of the 5 observations that it takes to know what is usual.", judgement.Reasons.Single().Text.English);
        Assert.NotEqual<SignalReading>(new SignalReading.Usual(), judgement.Value);
    }

    [Fact]
    public void Nothing_recent_is_too_little_as_well() =>
        Assert.Equal(new SignalReading.InsufficientBaseline(0, 1), _rules.ReadPayments(_fourHours, Hours()).Value);

    [Theory]
    [InlineData("0 0 0 0", 3, "insufficient")]
    [InlineData("0 0 0 0 0", 0, "usual")]
    [InlineData("0 0 0 0 0", 1, "invoice-queries")]
    [InlineData("0 0 1 0 0", 9, "usual")]
    public void Queries_count_after_a_clean_history_only(string before, int now, string found)
    {
        SignalReading reading = _rules.ReadInvoiceQueries(before.Split(' ').Select(int.Parse), now).Value;

        Assert.Equal(found, reading switch
        {
            SignalReading.Deviation deviation => deviation.Signal.Code,
            SignalReading.InsufficientBaseline => "insufficient",
            _ => "usual",
        });
    }

    [Theory]
    [InlineData("0", null, null)]
    [InlineData("0 30", "scope-talk", "noticeable")]
    [InlineData("0 31", null, null)]
    [InlineData("-1 0", null, null)]
    [InlineData("0 1 2 30", "scope-talk", "marked")]
    public void Talk_about_scope_is_counted_over_thirty_days(string daysAgo, string? signal, string? strength) =>
        Assert.Equal((signal, strength), Found(_rules.ReadScopeTalk(daysAgo.Split(' ').Select(days => _monday - Duration.FromDays(int.Parse(days))), _monday)));

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "change-orders-stacking")]
    public void Three_open_change_orders_pile_up(int open, string? signal) => Assert.Equal(signal, Found(_rules.ReadChangeOrders(open)).Signal);

    [Fact]
    public void A_baseline_is_the_median_of_what_was_observed()
    {
        Assert.Equal(Duration.FromHours(4), _fourHours.Median);
        Assert.Equal(Duration.FromHours(3), Hours(1, 2, 4, 900).Median);
        Assert.Null(Hours().Median);
        EqualityContract.Holds(Hours(1, 2), Hours(2, 1), Hours(1, 2, 2));
    }

    [Fact]
    public void A_time_without_length_is_a_mistake_of_the_caller() =>
        Assert.Equal("observed", Assert.Throws<ArgumentOutOfRangeException>(() => ClientBaseline.Of(Duration.Zero)).ParamName);

    [Fact]
    public void Edges_that_call_the_usual_unusual_are_found()
    {
        Assert.Empty(_rules.Validate());
        MeasureRules broken = _rules with { MicromanagingUpTo = _rules.MicromanagingUpTo.With(1m, "for the test") };

        Assert.Equal("detecting.micromanaging-up-to", Assert.Single(broken.Validate()).Subject);
    }

    private static (string? Signal, string? Strength) Found(Judgement<SignalReading> judgement)
    {
        ObservedSignal? observed = judgement.Value.ObservedAt(_monday);
        return (observed?.Signal.Code, observed?.Strength.Code);
    }

    private static ClientBaseline Hours(params double[] hours) => ClientBaseline.Of(hours.Select(Duration.FromHours));
}
