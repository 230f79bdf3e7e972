using NodaTime;

namespace IssueResolution.Json.Tests.Generators;

/// <summary>The small choices that all generators make; texts and instants that are easily written wrong are likely.</summary>
internal sealed class Chance(int seed)
{
    private static readonly string[] _texts =
        ["high", "low", "a b", "\"quoted\"", "back\\slash", "line\nbreak", "日本語", "\U0001F600", "é", "<&'>", "a\u2028b", "*", "null", "0"];

    private readonly Random _random = new(seed);

    public int Next(int below) => _random.Next(below);

    public bool Yes(int outOf = 2) => _random.Next(outOf) == 0;

    public T One<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public string Name() => One(_texts);

    /// <summary>Names that differ.</summary>
    public string[] Names(int atLeast, int most) => [.. Enumerable.Range(0, _random.Next(atLeast, most + 1)).Select(number => Name() + number)];

    public T[] Some<T>(int most, Func<T> one) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => one())];

    public Duration Amount() => _random.Next(5) switch
    {
        0 => Duration.Zero,
        1 => Duration.FromHours(_random.Next(100_000)),
        2 => Duration.FromMinutes(_random.Next(1_000_000)),
        3 => Duration.FromNanoseconds(_random.NextInt64(long.MaxValue)),
        _ => Duration.FromTicks(_random.NextInt64(1_000_000_000)),
    };

    public LocalDate Date() => new LocalDate(1900, 1, 2).PlusDays(_random.Next(100_000));

    public Instant At() => _random.Next(3) switch
    {
        0 => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromHours(_random.Next(10_000)),
        1 => Instant.FromUnixTimeTicks(_random.NextInt64(2_000_000_000_0000000)),
        _ => Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromNanoseconds(_random.NextInt64(1_000_000_000_000)),
    };
}
