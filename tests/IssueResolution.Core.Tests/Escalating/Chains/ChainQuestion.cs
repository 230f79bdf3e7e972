using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>A random history within two minutes and three instants to ask about, in order.</summary>
public sealed class ChainQuestion(ChainEvent[] events, Instant[] instants)
{
    public IReadOnlyList<ChainEvent> Events => events;

    public ChainHistory History => ChainHistory.Of(events);

    public Instant First => instants[0];

    public Instant Second => instants[1];

    public Instant Third => instants[2];

    public override string ToString() => $"{string.Join("; ", events.Select(Describe))} asked at {string.Join(", ", instants)}";

    private static string Describe(ChainEvent one) => one is ChainEvent.Triggered { Chain: var chain }
        ? $"{one.At} triggered [{string.Join(", ", chain.Levels.Select(level => level.Then))}] x{chain.Repeats} timeout {chain.AcknowledgementTimeout}"
        : $"{one.At} {one.GetType().Name}";
}

/// <summary>Histories that reach the edges: events at the instants of levels and of each other, delays of zero, runs after runs.</summary>
public static class ChainQuestions
{
    public static readonly Instant Start = Instant.FromUtc(2024, 1, 15, 10, 0);

    public static Arbitrary<ChainQuestion> Arbitrary() => Arb.From(Gen.Choose(int.MinValue + 1, int.MaxValue).Select(seed => Make(new Random(seed))));

    private static ChainQuestion Make(Random random)
    {
        // A coarse grid makes events fall on the instants of levels and of lapses.
        int grid = random.Next(3) == 0 ? 1 : 5;
        ChainEvent[] events = [.. Enumerable.Range(0, random.Next(9)).Select(_ => Event(random, grid)).Prepend(Trigger(random, grid))];
        Instant[] instants = [.. Enumerable.Range(0, 3).Select(_ => At(random, grid)).Order()];
        return new(events, instants);
    }

    private static ChainEvent Event(Random random, int grid) => random.Next(8) switch
    {
        < 3 => new ChainEvent.Acknowledged(At(random, grid)),
        < 5 => new ChainEvent.Resolved(At(random, grid)),
        _ => Trigger(random, grid),
    };

    private static ChainEvent.Triggered Trigger(Random random, int grid) => new(At(random, grid), Chain(random, grid));

    private static EscalationChain Chain(Random random, int grid) => new(
        Enumerable.Range(1, random.Next(1, 5)).Select(number => new EscalationLevel($"L{number}", Seconds(random.Next(5) * grid))),
        random.Next(4),
        random.Next(3) == 0 ? null : Seconds(random.Next(1, 6) * grid));

    private static Instant At(Random random, int grid) => Start + Seconds(random.Next(120 / grid) * grid);

    private static Duration Seconds(int seconds) => Duration.FromSeconds(seconds);
}
