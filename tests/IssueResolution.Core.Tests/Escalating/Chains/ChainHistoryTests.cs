using NodaTime;

namespace IssueResolution.Escalating;

public sealed class ChainHistoryTests
{
    private static readonly Instant _ten = Instant.FromUtc(2024, 1, 15, 10, 0);
    private static readonly EscalationChain _once = new([Level("L1", 15), Level("L2", 30), Level("L3", 30)]);
    private static readonly EscalationChain _lapsing = new(_once.Levels, acknowledgementTimeout: Duration.FromHours(1));

    [Fact]
    public void Levels_are_notified_after_their_delays_until_none_is_left()
    {
        ChainReading reading = ChainHistory.Of(Triggered(0, _once)).ReadAt(At(180));

        Assert.Equal(["0 L1 1", "15 L2 1", "45 L3 1"], Told(reading));
        Assert.Same(ChainState.Exhausted, reading.State);
        Assert.Null(reading.NextInstant);
    }

    [Fact]
    public void Notifications_at_the_instant_of_the_question_count()
    {
        ChainHistory history = ChainHistory.Of(Triggered(0, _once));

        Assert.Equal(["0 L1 1"], Told(history.ReadAt(At(15) - Duration.FromTicks(1))));
        Assert.Equal(["0 L1 1", "15 L2 1"], Told(history.ReadAt(At(15))));
    }

    [Fact]
    public void The_delay_of_the_last_level_leads_to_the_next_round()
    {
        EscalationChain twice = new([Level("L1", 10), Level("L2", 20)], repeats: 1);

        Assert.Equal(["0 L1 1", "10 L2 1", "30 L1 2", "40 L2 2"], Told(ChainHistory.Of(Triggered(0, twice)).ReadAt(At(600))));
    }

    [Fact]
    public void An_acknowledgement_halts_for_good_when_it_cannot_lapse()
    {
        ChainReading reading = ChainHistory.Of(Triggered(0, _once), Acknowledged(20)).ReadAt(At(6000));

        Assert.Equal(["0 L1 1", "15 L2 1"], Told(reading));
        Assert.Same(ChainState.Acknowledged, reading.State);
        Assert.Null(reading.NextInstant);
    }

    [Fact]
    public void A_lapsed_acknowledgement_comes_back_to_the_level_last_notified_and_goes_on_from_there()
    {
        ChainHistory history = ChainHistory.Of(Triggered(0, _lapsing), Acknowledged(20));

        Assert.Equal(At(80), history.ReadAt(At(30)).NextInstant);
        Assert.Equal(["0 L1 1", "15 L2 1", "80 L2 1", "110 L3 1"], Told(history.ReadAt(At(180))));
        Assert.Equal(2, history.ReadAt(At(180)).Latest!.Entry);
    }

    [Fact]
    public void It_comes_back_in_the_round_in_which_it_was_halted()
    {
        EscalationChain twice = new([Level("L1", 10), Level("L2", 20)], repeats: 1, acknowledgementTimeout: Duration.FromMinutes(60));

        Assert.Equal(
            ["0 L1 1", "10 L2 1", "30 L1 2", "95 L1 2", "105 L2 2"],
            Told(ChainHistory.Of(Triggered(0, twice), Acknowledged(35)).ReadAt(At(600))));
    }

    [Fact]
    public void Acknowledging_again_starts_the_time_out_again() =>
        Assert.Equal(
            ["0 L1 1", "15 L2 1", "110 L2 1"],
            Told(ChainHistory.Of(Triggered(0, _lapsing), Acknowledged(20), Acknowledged(50)).ReadAt(At(120))));

    [Fact]
    public void An_acknowledgement_after_everybody_was_told_still_lapses() =>
        Assert.Equal(
            ["0 L1 1", "15 L2 1", "45 L3 1", "160 L3 1"],
            Told(ChainHistory.Of(Triggered(0, _lapsing), Acknowledged(100)).ReadAt(At(600))));

    [Fact]
    public void An_acknowledgement_or_a_resolution_at_the_very_instant_of_a_level_wins()
    {
        Assert.Equal(["0 L1 1"], Told(ChainHistory.Of(Triggered(0, _once), Acknowledged(15)).ReadAt(At(600))));
        Assert.Equal(["0 L1 1"], Told(ChainHistory.Of(Triggered(0, _once), Resolved(15)).ReadAt(At(600))));
        Assert.Equal(
            ["0 L1 1", "15 L2 1", "140 L2 1"],
            Told(ChainHistory.Of(Triggered(0, _lapsing), Acknowledged(20), Acknowledged(80)).ReadAt(At(160))));
    }

    [Fact]
    public void Acknowledged_before_anybody_was_told_it_comes_back_to_the_first_level() =>
        Assert.Equal(["60 L1 1", "75 L2 1"], Told(ChainHistory.Of(Triggered(0, _lapsing), Acknowledged(0)).ReadAt(At(80))));

    [Fact]
    public void A_resolution_ends_the_run()
    {
        ChainReading reading = ChainHistory.Of(Triggered(0, _lapsing), Acknowledged(5), Resolved(10)).ReadAt(At(600));

        Assert.Equal(["0 L1 1"], Told(reading));
        Assert.Same(ChainState.Resolved, reading.State);
        Assert.Null(reading.NextInstant);
    }

    [Fact]
    public void A_trigger_after_the_resolution_starts_a_run_with_ids_of_its_own()
    {
        ChainReading reading = ChainHistory.Of(Triggered(0, _once), Resolved(10), Triggered(100, _once)).ReadAt(At(120));

        Assert.Equal(["0 L1 1", "100 L1 1", "115 L2 1"], Told(reading));
        Assert.Equal(
            ["run-1/entry-1/round-1/L1", "run-2/entry-1/round-1/L1", "run-2/entry-1/round-1/L2"],
            reading.Notifications.Select(notification => notification.Id));
        Assert.Equal(2, reading.Run);
    }

    [Fact]
    public void Events_that_change_nothing_are_told()
    {
        ChainEvent[] idle = [Acknowledged(-10), Resolved(-5)];
        ChainEvent[] again = [Triggered(5, _once), Triggered(50, _once)];
        ChainEvent[] late = [Acknowledged(70), Resolved(80)];
        ChainReading reading = ChainHistory.Of([.. idle, Triggered(0, _once), .. again, Resolved(60), .. late]).ReadAt(At(600));

        Assert.Equal([.. idle, .. again, .. late], reading.WithoutEffect);
        Assert.Equal(["0 L1 1", "15 L2 1", "45 L3 1"], Told(reading));
    }

    [Fact]
    public void A_run_keeps_the_chain_it_was_triggered_with()
    {
        EscalationChain edited = new([Level("somebody-else", 1)]);

        Assert.Equal(
            ["0 L1 1", "15 L2 1", "45 L3 1", "100 somebody-else 1"],
            Told(ChainHistory.Of(Triggered(0, _once), Triggered(20, edited), Resolved(90), Triggered(100, edited)).ReadAt(At(600))));
    }

    [Fact]
    public void At_one_instant_the_order_given_decides()
    {
        Assert.Same(ChainState.Resolved, ChainHistory.Of(Triggered(0, _once), Resolved(0)).ReadAt(At(0)).State);
        Assert.Same(ChainState.Escalating, ChainHistory.Of(Resolved(0), Triggered(0, _once)).ReadAt(At(0)).State);
        Assert.Equal(ChainHistory.Of(Triggered(0, _once), Resolved(5)), ChainHistory.Of(Resolved(5), Triggered(0, _once)));
    }

    [Fact]
    public void Nothing_is_known_of_what_happens_later()
    {
        ChainHistory history = ChainHistory.Empty.With(Triggered(0, _once)).With(Acknowledged(20));

        Assert.Equal(new ChainReading(ChainState.Idle, 0, null, [], []), history.ReadAt(At(-1)));
        Assert.Equal(At(45), history.ReadAt(At(19)).NextInstant);
        Assert.Null(history.ReadAt(At(-1)).Latest);
    }

    [Fact]
    public void A_delay_beyond_the_end_of_time_never_ends()
    {
        EscalationChain patient = new([new("L1", Duration.MaxValue), Level("L2", 0)]);
        ChainReading reading = ChainHistory.Of(Triggered(0, patient)).ReadAt(Instant.MaxValue);

        Assert.Equal(["0 L1 1"], Told(reading));
        Assert.Same(ChainState.Escalating, reading.State);
        Assert.Null(reading.NextInstant);
    }

    [Fact]
    public void A_stretch_that_ends_before_it_starts_is_refused() =>
        Assert.Equal("until", Assert.Throws<ArgumentOutOfRangeException>(() => ChainHistory.Empty.NotificationsBetween(At(1), At(0))).ParamName);

    [Fact]
    public void Histories_and_readings_are_equal_by_their_parts()
    {
        EqualityContract.Holds(
            ChainHistory.Of(Triggered(0, _once)), ChainHistory.Of(Triggered(0, new(_once.Levels))), ChainHistory.Of(Triggered(0, _lapsing)));
        EqualityContract.Holds(
            ChainHistory.Of(Triggered(0, _once)).ReadAt(At(9)), ChainHistory.Of(Triggered(0, _once)).ReadAt(At(9)),
            ChainHistory.Of(Triggered(0, _once)).ReadAt(At(15)));
    }

    private static EscalationLevel Level(string id, int minutes) => new(id, Duration.FromMinutes(minutes));

    private static Instant At(int minutes) => _ten + Duration.FromMinutes(minutes);

    private static ChainEvent.Triggered Triggered(int minutes, EscalationChain chain) => new(At(minutes), chain);

    private static ChainEvent.Acknowledged Acknowledged(int minutes) => new(At(minutes));

    private static ChainEvent.Resolved Resolved(int minutes) => new(At(minutes));

    /// <summary>Minute, level and round of each notification.</summary>
    private static IEnumerable<string> Told(ChainReading reading) =>
        reading.Notifications.Select(told => FormattableString.Invariant($"{(told.At - _ten).TotalMinutes:0} {told.Level.Id} {told.Round}"));
}
