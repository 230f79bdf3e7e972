using IssueResolution.Classifying;
using NodaTime;

namespace IssueResolution.Escalating;

public sealed class EscalationChainTests
{
    private static readonly EscalationLevel _first = new("L1", Duration.FromMinutes(5), Role.ProjectManager);
    private static readonly Instant _start = Instant.FromUtc(2024, 1, 15, 10, 0);

    [Fact]
    public void A_chain_needs_a_level() =>
        Assert.Equal("levels", Assert.Throws<ArgumentException>(() => new EscalationChain([])).ParamName);

    [Fact]
    public void A_level_has_an_id_of_its_own() =>
        Assert.Contains("Level 'L1' occurs 2 times", Assert.Throws<ArgumentException>(() => new EscalationChain([_first, _first])).Message);

    [Fact]
    public void Ids_differ_by_case() => Assert.Equal(2, new EscalationChain([_first, new("l1", Duration.Zero)]).Levels.Length);

    [Fact]
    public void Nothing_is_negative_and_an_acknowledgement_lasts()
    {
        Assert.Equal("repeats", Assert.Throws<ArgumentOutOfRangeException>(() => new EscalationChain([_first], -1)).ParamName);
        Assert.Equal("Then", Assert.Throws<ArgumentOutOfRangeException>(() => new EscalationLevel("L1", -Duration.Epsilon)).ParamName);
        Assert.Equal("Id", Assert.Throws<ArgumentException>(() => new EscalationLevel(" ", Duration.Zero)).ParamName);
        Assert.Equal(
            "acknowledgementTimeout", Assert.Throws<ArgumentOutOfRangeException>(() => new EscalationChain([_first], 0, Duration.Zero)).ParamName);
    }

    [Fact]
    public void A_chain_without_an_end_in_sight_is_refused_and_says_what_would_do()
    {
        EscalationLevel[] three = [_first, new("L2", Duration.Zero), new("L3", Duration.Zero)];
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => new EscalationChain(three, int.MaxValue));

        Assert.Contains("Must be at most 33332 with 3 in the chain", refused.Message);
        Assert.Equal(33_332, new EscalationChain(three, 33_332).Repeats);
        Assert.Throws<ArgumentOutOfRangeException>(() => new EscalationChain(three, 33_333));

        IEnumerable<EscalationLevel> crowd = Enumerable.Range(0, EscalationChain.MostNotifications + 1).Select(number => new EscalationLevel($"L{number}", Duration.Zero));
        Assert.Equal("levels", Assert.Throws<ArgumentException>(() => new EscalationChain(crowd)).ParamName);
    }

    [Fact]
    public void Rounds_that_take_no_time_end_with_the_last_of_them()
    {
        EscalationChain atOnce = new([new("L1", Duration.Zero), new("L2", Duration.Zero)], EscalationChain.MostNotifications / 2 - 1);
        ChainReading reading = ChainHistory.Of(new ChainEvent.Triggered(_start, atOnce)).ReadAt(_start);

        Assert.Equal(EscalationChain.MostNotifications, reading.Notifications.Length);
        Assert.Equal(EscalationChain.MostNotifications, reading.Notifications.Select(told => told.Id).Distinct().Count());
        Assert.Equal(["L1", "L2", "L1"], reading.Notifications.Take(3).Select(told => told.Level.Id));
        Assert.Same(ChainState.Exhausted, reading.State);
    }

    [Fact]
    public void Chains_are_equal_by_their_parts()
    {
        EqualityContract.Holds(new EscalationChain([_first]), new EscalationChain([_first with { }]), new EscalationChain([_first], 1));
        Assert.NotEqual(new EscalationChain([_first]), new EscalationChain([_first], 0, Duration.FromHours(1)));
        Assert.Equal("L1 -> L2", new EscalationChain([_first, new("L2", Duration.Zero)]).ToString());
    }
}
