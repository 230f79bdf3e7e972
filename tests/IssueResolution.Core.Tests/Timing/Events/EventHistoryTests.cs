using IssueResolution.Reasoning;
using static IssueResolution.Timing.OfficeWeek;

namespace IssueResolution.Timing.Events;

public sealed class EventHistoryTests
{
    [Fact]
    public void A_history_is_opened_exactly_once()
    {
        Refuses(RefusalCode.NotOpenedOnce, "opened 0 times", Status(At(15, 9), CaseStatus.OnHold));
        Refuses(RefusalCode.NotOpenedOnce, "opened 2 times", Opened(At(15, 9)), Opened(At(15, 10)));
    }

    [Fact]
    public void Nothing_happens_before_the_opening() =>
        Refuses(RefusalCode.BeforeOpening, "StatusChanged at 2024-01-15T08:00:00Z lies before the opening at 2024-01-15T09:00:00Z", Opened(At(15, 9)), Status(At(15, 8), CaseStatus.OnHold));

    [Fact]
    public void A_correction_stands_behind_what_it_voids() =>
        Refuses(RefusalCode.UnknownEvent, "voids 'pause'", Opened(At(15, 9)), new ClockEvent.Withdrawn(At(15, 10)) { Voids = "pause" }, Pause("pause"));

    [Fact]
    public void An_id_names_one_event() => Refuses(RefusalCode.RepeatedEvent, "'pause'", Opened(At(15, 9)), Pause("pause"), Pause("pause"));

    [Fact]
    public void A_voided_opening_may_be_replaced_by_another()
    {
        EventHistory history = Granted(Opened(At(15, 9)) with { Id = "opening" }, Opened(At(15, 8)) with { Voids = "opening" });

        Assert.Equal([At(15, 8)], history.Effective(At(16, 0)).Select(item => item.OccurredAt));
    }

    [Fact]
    public void A_correction_withdraws_and_then_takes_effect_itself()
    {
        EventHistory history = Granted(Opened(At(15, 9)), Pause("pause"), Status(At(15, 12), CaseStatus.Resolved) with { Voids = "pause" });

        Assert.Equal([typeof(ClockEvent.Opened), typeof(ClockEvent.StatusChanged)], history.Effective(At(15, 12)).Select(item => item.GetType()));
        Assert.Equal(3, history.Events.Length);
    }

    [Fact]
    public void A_correction_that_is_itself_voided_withdraws_nothing()
    {
        EventHistory history = Granted(
            Opened(At(15, 9)), Pause("pause"), new ClockEvent.Withdrawn(At(15, 11)) { Voids = "pause", Id = "mistake" }, new ClockEvent.Withdrawn(At(15, 12)) { Voids = "mistake" });

        Assert.Contains(history.Events[1], history.Effective(At(15, 12)));
        Assert.DoesNotContain(history.Events[1], history.Effective(At(15, 11)));
    }

    [Fact]
    public void What_happened_later_or_was_recorded_later_is_left_out()
    {
        EventHistory history = Granted(Opened(At(15, 9)), Pause("pause") with { RecordedAt = At(15, 14) });

        Assert.Single(history.Effective(At(15, 9)));
        Assert.Single(history.Effective(At(15, 12), knownAt: At(15, 13)));
        Assert.Equal(2, history.Effective(At(15, 12), knownAt: At(15, 14)).Length);
        Assert.Equal(2, history.Effective(At(15, 12)).Length);
    }

    [Fact]
    public void Events_come_in_order_of_time_and_the_opening_first_at_its_instant()
    {
        EventHistory history = Granted(Status(At(15, 12), "a"), Status(At(15, 9), "b"), Opened(At(15, 9)), Status(At(15, 9), "c"));

        Assert.Equal(["opened", "b", "c", "a"], history.Effective(At(16, 0)).Select(item => item is ClockEvent.StatusChanged status ? status.To : "opened"));
    }

    [Fact]
    public void More_events_are_checked_with_the_ones_before()
    {
        EventHistory history = Granted(Opened(At(15, 9)), Pause("pause"));

        Assert.IsType<Decision<EventHistory>.Granted>(history.With(new ClockEvent.Withdrawn(At(15, 11)) { Voids = "pause" }));
        Assert.IsType<Decision<EventHistory>.Refused>(history.With(Opened(At(15, 11))));
    }

    [Fact]
    public void Histories_are_equal_when_their_events_are_in_their_order() => EqualityContract.Holds(
        Granted(Opened(At(15, 9)), Pause("a")), Granted(Opened(At(15, 9)), Pause("a")), Granted(Opened(At(15, 9)), Pause("b")));

    [Fact]
    public void Null_is_no_event()
    {
        Assert.Equal("events", Assert.Throws<ArgumentNullException>(() => EventHistory.Of(null!)).ParamName);
        Assert.Equal("events", Assert.Throws<ArgumentNullException>(() => EventHistory.Of(Opened(At(15, 9)), null!)).ParamName);
        Assert.Equal("events", Assert.Throws<ArgumentNullException>(() => Granted(Opened(At(15, 9))).With(null!)).ParamName);
    }

    private static ClockEvent Pause(string id) => Status(At(15, 10), CaseStatus.WaitingOnClient) with { Id = id };

    private static EventHistory Granted(params ClockEvent[] events) => Generators.HistoryDice.Granted(events);

    private static void Refuses(RefusalCode code, string because, params ClockEvent[] events)
    {
        Decision<EventHistory>.Refused refused = Assert.IsType<Decision<EventHistory>.Refused>(EventHistory.Of(events));
        Assert.Equal(code, refused.Code);
        Assert.Contains(because, refused.Message.English, StringComparison.Ordinal);
        Assert.NotEmpty(refused.Message.Japanese);
    }
}
