using NodaTime;

namespace IssueResolution.Detecting;

[Properties(Arbitrary = [typeof(DetectingGenerators)])]
public sealed class ScoreLaws
{
    private static readonly ScoreRules _rules = DetectingPolicy.ProfessionalServices.Score;

    [Law("P60")]
    [Property]
    public bool One_more_signal_never_lowers_score_or_band(SignalLog log, ObservedSignal signal, Instant now)
    {
        EarlyWarning before = Read(log, now);
        EarlyWarning after = Read(log.With(signal), now);
        return before.Score.Points <= after.Score.Points && before.Band <= after.Band && before.Families <= after.Families;
    }

    [Law("P60")]
    [Property]
    public bool A_stronger_signal_never_lowers_score_or_band(SignalLog log, ObservedSignal signal, Instant now)
    {
        EarlyWarning mild = Read(log.With(new(signal.Signal, signal.At)), now);
        EarlyWarning strong = Read(log.With(new(signal.Signal, signal.At, SignalStrength.Marked)), now);
        return mild.Score.Points <= strong.Score.Points && mild.Band <= strong.Band;
    }

    [Law("P62")]
    [Property]
    public bool Without_new_signals_score_and_band_only_fall_and_never_below_nothing(SignalLog log, Instant one, Instant other)
    {
        Instant from = Later(log, one <= other ? one : other);
        Instant to = Later(log, one <= other ? other : one);
        return Read(log, from).Score.Points >= Read(log, to).Score.Points && Read(log, to).Score.Points >= 0m && Read(log, from).Band >= Read(log, to).Band;
    }

    [Property]
    public bool After_years_of_quiet_nothing_is_left(SignalLog log) =>
        Read(log, DetectingGenerators.Monday + Duration.FromDays(10_000)) is { Score.Points: 0m, Families: 0 } calm && calm.Band == WarningBand.Calm;

    [Property]
    public bool Each_half_life_takes_half_of_what_was_left(SignalLog log, Instant now)
    {
        Instant after = Later(log, now);
        decimal half = Read(log, after).Score.Points / 2m;
        return Math.Abs(Read(log, after + _rules.HalfLife.Value).Score.Points - half) <= 0.00002m;
    }

    [Property]
    public bool In_between_it_fades_as_a_power_of_two(ObservedSignal signal, Instant now)
    {
        double days = (now - signal.At).TotalDays;
        double expected = days < 0 ? 0 : _rules.Points[(signal.Signal, signal.Strength)] * Math.Pow(2, -days / 30);
        return Math.Abs((double)Read(SignalLog.Of(signal), now).Score.Points - expected) <= 0.000001;
    }

    [Law("P63")]
    [Property]
    public bool Taking_a_signal_away_and_adding_it_back_changes_nothing(SignalLog log, ObservedSignal signal) =>
        log.With(signal).Without(signal) == log && (!log.Signals.Contains(signal) || log.Without(signal).With(signal) == log);

    [Property]
    public bool The_order_in_which_signals_are_added_is_irrelevant(ObservedSignal[] signals) =>
        SignalLog.Of(signals) == SignalLog.Of(signals.Reverse()) && signals.Aggregate(SignalLog.Empty, (log, signal) => log.With(signal)) == SignalLog.Of(signals);

    [Property]
    public bool Who_reported_it_changes_nothing(ObservedSignal[] signals, Instant now) =>
        Read(SignalLog.Of(signals), now) == Read(SignalLog.Of(signals.Select(one => new ObservedSignal(one.Signal, one.At, one.Strength))), now);

    [Property]
    public bool No_sort_of_signal_weighs_more_than_its_cap(SignalLog log, Instant now) =>
        WarningSignal.InOrder.All(signal =>
            Read(SignalLog.Of(log.Signals.Where(one => one.Signal == signal)), now).Score.Points <= _rules.Caps[(signal, SignalStrength.Marked)]);

    [Property]
    public bool The_score_is_the_most_that_the_caps_allow(SignalLog log, Instant now) =>
        Math.Abs(Read(log, now).Score.Points - WarningSignal.InOrder.Sum(signal =>
            SlowScore.Of([.. log.Signals.Where(one => one.Signal == signal && one.At <= now)], now, _rules))) <= 0.00001m;

    private static EarlyWarning Read(SignalLog log, Instant now) => _rules.ReadAt(log, now).Value;

    private static Instant Later(SignalLog log, Instant now) => log.Signals.IsEmpty ? now : Instant.Max(now, log.Signals[^1].At);
}
