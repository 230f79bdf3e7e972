namespace IssueResolution.Timing;

public sealed class DueLogTests
{
    private const long Day = TimeSpan.TicksPerDay;

    [Fact]
    public void Ids_come_out_in_order_of_due_instant_and_then_of_id()
    {
        DueLog log = Filled(5 * Day, 3 * Day, 5 * Day, 4 * Day);

        Assert.Equal(3 * Day, log.Next());
        Assert.Equal([1, 3], Popped(log, 4 * Day));
        Assert.Equal([0, 2], Popped(log, 5 * Day));
        Assert.Equal(DueLog.NoDue, log.Next());
    }

    [Fact]
    public void Only_the_last_instant_scheduled_counts()
    {
        DueLog log = Filled(Day);
        log.Schedule(0, 2 * Day);
        log.Schedule(0, Day);
        log.Schedule(0, 2 * Day);

        Assert.Empty(Popped(log, (2 * Day) - 1));
        Assert.Equal([0], Popped(log, 2 * Day));
        Assert.Empty(Popped(log, long.MaxValue));
    }

    [Fact]
    public void A_removed_id_is_due_no_more_until_it_is_scheduled_again()
    {
        DueLog log = Filled(Day, 2 * Day);
        log.Remove(0);
        log.Remove(0);

        Assert.Equal((1, DueLog.NoDue, 2 * Day), (log.Count, log.DueOf(0), log.Next()));
        log.Schedule(0, Day);
        Assert.Equal([0, 1], Popped(log, 2 * Day));
    }

    [Fact]
    public void What_is_due_before_the_log_begins_or_in_time_already_opened_comes_first()
    {
        DueLog log = Filled(Day, Day + 2);
        log.Schedule(2, long.MinValue);
        Assert.Equal([2], Popped(log, 0));
        Assert.Equal([0], Popped(log, Day));
        log.Schedule(0, Day + 1);

        Assert.Equal([0, 1], Popped(log, Day + 2));
    }

    [Fact]
    public void A_full_span_is_no_loss_the_next_call_goes_on()
    {
        DueLog log = Filled(Day, Day, Day);
        int[] two = new int[2];

        Assert.Equal(2, log.PopDue(Day, two));
        Assert.Equal([0, 1], two);
        Assert.Equal([2], Popped(log, Day));
        Assert.Equal(0, log.PopDue(Day, two));
    }

    [Fact]
    public void Many_ids_due_at_one_instant_come_out_by_id()
    {
        const int many = 3000;
        DueLog log = new(many, 0);
        for (int id = many - 1; id >= 0; id--)
        {
            log.Schedule(id, Day);
        }

        int[] ids = new int[many];
        Assert.Equal(many, log.PopDue(Day, ids));
        Assert.Equal(Enumerable.Range(0, many), ids);
    }

    [Fact]
    public void Ids_outside_the_capacity_and_capacities_outside_the_possible_are_refused()
    {
        DueLog log = new(3, 0);

        Assert.Equal("id", Assert.Throws<ArgumentOutOfRangeException>(() => log.Schedule(3, 0)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentOutOfRangeException>(() => log.Remove(-1)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentOutOfRangeException>(() => log.DueOf(3)).ParamName);
        Assert.Equal("capacity", Assert.Throws<ArgumentOutOfRangeException>(() => new DueLog(-1, 0)).ParamName);
        Assert.Equal("capacity", Assert.Throws<ArgumentOutOfRangeException>(() => new DueLog(DueLog.MostIds + 1, 0)).ParamName);
        Assert.Equal((3, 0, DueLog.NoDue), (log.Capacity, log.Count, log.Next()));
    }

    private static DueLog Filled(params long[] due)
    {
        DueLog log = new(due.Length + 1, 0);
        for (int id = 0; id < due.Length; id++)
        {
            log.Schedule(id, due[id]);
        }

        return log;
    }

    private static int[] Popped(DueLog log, long until)
    {
        int[] ids = new int[log.Capacity];
        return ids[..log.PopDue(until, ids)];
    }
}
