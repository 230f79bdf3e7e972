using IssueResolution.Reasoning;
using NodaTime;

namespace IssueResolution.Detecting;

public sealed class ScoreRulesTests
{
    private static readonly Instant _monday = DetectingGenerators.Monday;
    private static readonly ScoreRules _rules = DetectingPolicy.ProfessionalServices.Score;

    [Law("P61")]
    [Fact]
    public void A_doubled_time_to_pay_alone_is_worth_watching()
    {
        Judgement<EarlyWarning> judgement = _rules.ReadAt(SignalLog.Of(Signal(WarningSignal.PaymentSlowed, SignalStrength.Marked)), _monday);

        Assert.Equal(new(new(_monday, 4m), WarningBand.Watch, 1), judgement.Value);
        Assert.Equal(
            ["slower payment: 4 of at most 4 points.", "4 points in all: Watch begins at 4."], judgement.Reasons.Select(reason => reason.Text.English));
        Assert.Equal(["detecting.signal-points", "detecting.band-cut"], judgement.Cells.Select(cell => cell.Table));
    }

    [Fact]
    public void No_signals_are_calm() =>
        Assert.Equal(new(new(_monday, 0m), WarningBand.Calm, 0), _rules.ReadAt(SignalLog.Empty, _monday).Value);

    [Fact]
    public void Three_families_at_once_lift_the_band_by_one()
    {
        SignalLog log = SignalLog.Of(Signal(WarningSignal.TerseDemands), Signal(WarningSignal.TeamConcern), Signal(WarningSignal.UtilisationOff));
        Judgement<EarlyWarning> judgement = _rules.ReadAt(log, _monday);

        Assert.Equal((5m, WarningBand.Concern, 3), (judgement.Value.Score.Points, judgement.Value.Band, judgement.Value.Families));
        Assert.Equal("Signals in 3 families at once: one band up, Concern.", judgement.Reasons[^1].Text.English);
    }

    [Fact]
    public void A_family_counts_as_long_as_half_a_point_is_left()
    {
        SignalLog log = SignalLog.Of(Signal(WarningSignal.UtilisationOff));

        Assert.Equal(1, _rules.ReadAt(log, _monday + Duration.FromDays(30)).Value.Families);
        Assert.Equal(0, _rules.ReadAt(log, _monday + Duration.FromDays(30) + Duration.FromHours(1)).Value.Families);
    }

    [Fact]
    public void The_newest_count_first_until_the_cap_is_reached()
    {
        SignalLog log = SignalLog.Of([.. Enumerable.Range(0, 4).Select(month => Signal(WarningSignal.MissedMeeting, daysAgo: 30 * month))]);

        Assert.Equal(3m, _rules.ReadAt(log, _monday).Value.Score.Points);
    }

    [Fact]
    public void A_signal_that_lies_ahead_has_not_happened_yet() =>
        Assert.Equal(0m, _rules.ReadAt(SignalLog.Of(Signal(WarningSignal.MissedMeeting)), _monday - Duration.FromTicks(1)).Value.Score.Points);

    [Fact]
    public void Half_is_left_after_a_month_and_a_tenth_of_a_millionth_is_nothing()
    {
        SignalLog log = SignalLog.Of(Signal(WarningSignal.MissedMeeting));

        Assert.Equal(
            [2m, 1.954320m, 1.414214m, 1m, 0.5m, 0m],
            _rules.HistoryOf(log, [.. new[] { 0, 1, 15, 30, 60, 800 }.Select(days => _monday + Duration.FromDays(days))]).Select(reading => reading.Points));
    }

    [Fact]
    public void Weights_that_fall_with_strength_are_found()
    {
        Assert.Empty(_rules.Validate());
        ScoreRules broken = _rules with { Points = _rules.Points.With((WarningSignal.PaymentSlowed, SignalStrength.Marked), 1, "for the test") };

        Assert.Equal("detecting.signal-points[payment-slowed/noticeable, payment-slowed/marked]", Assert.Single(broken.Validate()).Subject);
    }

    [Fact]
    public void Logs_are_equal_when_the_same_signals_stand_there_as_often() =>
        EqualityContract.Holds(
            SignalLog.Of(Signal(WarningSignal.MissedMeeting), Signal(WarningSignal.TeamConcern)),
            SignalLog.Of(Signal(WarningSignal.TeamConcern), Signal(WarningSignal.MissedMeeting)),
            SignalLog.Of(Signal(WarningSignal.TeamConcern), Signal(WarningSignal.TeamConcern), Signal(WarningSignal.MissedMeeting)));

    private static ObservedSignal Signal(WarningSignal signal, SignalStrength? strength = null, int daysAgo = 0) =>
        new(signal, _monday - Duration.FromDays(daysAgo), strength ?? SignalStrength.Noticeable);
}
