using NodaTime;

namespace IssueResolution.Timing;

public sealed class TicketHistoryTests
{
    private static readonly Instant _opened = Instant.FromUtc(2026, 1, 12, 9, 0);

    [Fact]
    public void A_time_that_runs_backwards_is_moved_forward_and_counted()
    {
        TicketHistory history = new("T-1", _opened, [At(-5), At(10), At(5), At(20)]);

        Assert.Equal([0, 10, 10, 20], history.Events.Select(item => (item.At - _opened).TotalMinutes));
        Assert.Equal(2, history.MovedForward);
    }

    [Fact]
    public void A_history_without_events_or_id_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new TicketHistory("T-1", _opened, []));
        Assert.Throws<ArgumentException>(() => new TicketHistory(" ", _opened, [At(0)]));
        Assert.Throws<ArgumentException>(() => new TicketHistory("T-1", _opened, [default]));
    }

    [Fact]
    public void Histories_are_equal_when_their_events_are() => EqualityContract.Holds(
        new TicketHistory("T-1", _opened, [At(0), At(5)]),
        new TicketHistory("T-1", _opened, [At(0), At(5)]),
        new TicketHistory("T-1", _opened, [At(0), At(6)]));

    private static StatusEvent At(int minutes) => new(_opened + Duration.FromMinutes(minutes), ClockEffect.Run, false, "High");
}
