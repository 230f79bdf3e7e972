using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Benchmarks.Ratios;

/// <summary>A year of tickets: opened, up to three pauses, nine in ten resolved, nearly half of these reopened; 5.75 events each.</summary>
internal sealed class Histories
{
    private static readonly long[] _targets = [.. new[] { 4, 16, 40, 80 }.Select(hours => hours * TimeSpan.TicksPerHour)];

    public Histories(int count)
    {
        Random random = new(20260102);
        long year = Instant.FromUtc(2026, 1, 1, 0, 0).ToUnixTimeTicks();
        List<long> events = [];
        Offsets = new int[count + 1];
        Targets = new long[count];
        for (int i = 0; i < count; i++)
        {
            long at = year + random.NextInt64(330 * TimeSpan.TicksPerDay);
            events.Add(Packed(at, PackedEventKind.Start));
            for (int pause = random.Next(4); pause > 0; pause--)
            {
                events.Add(Packed(at = Later(at, random), PackedEventKind.Pause));
                events.Add(Packed(at = Later(at, random), PackedEventKind.Run));
            }

            if (random.Next(10) > 0)
            {
                events.Add(Packed(at = Later(at, random), PackedEventKind.Stop));
                if (random.Next(100) < 47)
                {
                    events.Add(Packed(at = Later(at, random), PackedEventKind.Start));
                    events.Add(Packed(Later(at, random), PackedEventKind.Stop));
                }
            }

            Offsets[i + 1] = events.Count;
            Targets[i] = _targets[random.Next(_targets.Length)];
        }

        Events = [.. events];
    }

    public long[] Events { get; }

    public int[] Offsets { get; }

    public long[] Targets { get; }

    public HistoryColumns Columns => new(Events, Offsets, Targets);

    public static long AsOf { get; } = Instant.FromUtc(2027, 1, 1, 0, 0).ToUnixTimeTicks();

    public IEnumerable<(Instant At, PackedEventKind Kind)> Of(int row) =>
        from value in Events[Offsets[row]..Offsets[row + 1]] select (new PackedEvent(value).At, new PackedEvent(value).Kind);

    private static long Packed(long at, PackedEventKind kind) => PackedEvent.Of(Instant.FromUnixTimeTicks(at), kind).Value;

    /// <summary>Between a second and three days later, to the second.</summary>
    private static long Later(long at, Random random) => at + (random.NextInt64(1, 3 * 86_400) * TimeSpan.TicksPerSecond);
}
