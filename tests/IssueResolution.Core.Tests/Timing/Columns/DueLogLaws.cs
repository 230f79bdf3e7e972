using NodaTime;

namespace IssueResolution.Timing;

public sealed class DueLogLaws
{
    private static readonly long[] _landmarks =
    [
        long.MinValue, Instant.MinValue.ToUnixTimeTicks(), -1, 0, 1L << 35, (1L << 47) - 1, 1L << 47, 1L << 59, Instant.MaxValue.ToUnixTimeTicks(),
        long.MaxValue - 1,
    ];

    /// <summary>A few ids, so that they come and go many times; the oracle is the column of dues, sorted at every question.</summary>
    [Property(MaxTest = 400)]
    public void A_log_pops_what_sorting_all_dues_would_give(int seed)
    {
        Random random = new(seed);
        long now = Any(random, 0);
        long[] due = [.. Enumerable.Repeat(DueLog.NoDue, random.Next(1, 40))];
        DueLog log = new(due.Length, now);
        for (int step = random.Next(20) == 0 ? 6000 : 300; step > 0; step--)
        {
            switch (random.Next(12))
            {
                case 0:
                    now = Math.Max(now, Any(random, now));
                    PopsAlike(log, due, now, random.Next(due.Length + 2));
                    break;
                case 1:
                    Assert.Equal(due.Min(), log.Next());
                    break;
                case 2:
                    int removed = random.Next(due.Length);
                    due[removed] = DueLog.NoDue;
                    log.Remove(removed);
                    break;
                default:
                    int id = random.Next(due.Length);
                    due[id] = Any(random, now);
                    log.Schedule(id, due[id]);
                    break;
            }

            Assert.Equal(due.Count(at => at != DueLog.NoDue), log.Count);
        }

        PopsAlike(log, due, long.MaxValue, due.Length + 1);
    }

    /// <summary>As a desk uses it: a month ahead, to the second, popped by the minute.</summary>
    [Property(MaxTest = 20)]
    public void A_month_popped_by_the_hour_comes_out_as_sorted(int seed)
    {
        Random random = new(seed);
        long[] due = new long[2000];
        DueLog log = new(due.Length, 0);
        for (int i = 0; i < 3 * due.Length; i++)
        {
            int id = i < due.Length ? i : random.Next(due.Length);
            due[id] = random.Next(30 * 86_400) * TimeSpan.TicksPerSecond;
            log.Schedule(id, due[id]);
        }

        for (long until = 0; until < 31 * TimeSpan.TicksPerDay; until += TimeSpan.TicksPerHour)
        {
            PopsAlike(log, due, until, due.Length);
            int again = random.Next(due.Length);
            due[again] = until + random.NextInt64(-TimeSpan.TicksPerHour, 2 * TimeSpan.TicksPerHour);
            log.Schedule(again, due[again]);
        }
    }

    private static void PopsAlike(DueLog log, long[] due, long until, int most)
    {
        int[] expected =
        [
            .. Enumerable.Range(0, due.Length).Where(id => due[id] <= until && due[id] != DueLog.NoDue).OrderBy(id => due[id]).ThenBy(id => id).Take(most),
        ];
        int[] ids = new int[most];
        Assert.Equal(expected, ids[..log.PopDue(until, ids)]);
        foreach (int id in expected)
        {
            due[id] = DueLog.NoDue;
        }
    }

    private static long Any(Random random, long now) => random.Next(8) switch
    {
        0 => _landmarks[random.Next(_landmarks.Length)],
        1 => random.NextInt64(long.MinValue, long.MaxValue),
        2 => unchecked(now + random.Next(-3, 4)) is var near && near == DueLog.NoDue ? now - 1 : near,
        3 => Near(random, now, 1L << 50),
        4 => Near(random, now, 1L << 60),
        _ => Near(random, now, 1L << 37),
    };

    private static long Near(Random random, long now, long spread)
    {
        long from = now < long.MinValue + spread ? long.MinValue : now - (spread / 8);
        return random.NextInt64(from, now > long.MaxValue - spread ? long.MaxValue : now + spread);
    }
}
