using IssueResolution.BusinessTime;
using NodaTime;

namespace IssueResolution.Timing;

/// <summary>An instant and what happened to a clock then, in one number: Unix ticks of 100 ns, times four, plus the kind.</summary>
/// <remarks>
/// Every number is an event, and of two numbers the later event is the greater; of two at one tick order and number need not agree. The
/// ticks that calendars answer for, 1900 to 2200, take 58 bits with their sign, so 60 of the 64 are used. <c>default</c> runs from the Unix epoch.
/// </remarks>
/// <param name="Value">The number, as a column holds it.</param>
public readonly record struct PackedEvent(long Value)
{
    internal const int KindBits = 2;
    internal const long KindMask = (1 << KindBits) - 1;

    /// <summary>When it happened, in ticks of 100 ns since the Unix epoch.</summary>
    public long Ticks => Value >> KindBits;

    /// <summary>When it happened.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no event of the years that <see cref="Instant"/> knows.</exception>
    public Instant At => Instant.FromUnixTimeTicks(Ticks);

    /// <summary>What it does to the clock.</summary>
    public PackedEventKind Kind => (PackedEventKind)(Value & KindMask);

    /// <summary>An event at an instant, read down to the tick.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is not within <see cref="BusinessCalendar.Earliest"/> and
    /// <see cref="BusinessCalendar.Latest"/>, or the kind is none of the four.</exception>
    public static PackedEvent Of(Instant at, PackedEventKind kind)
    {
        Guard.Against.OutOfRange(at, BusinessCalendar.Earliest, BusinessCalendar.Latest);
        Guard.Against.OutOfRange((byte)kind, (byte)PackedEventKind.Run, (byte)PackedEventKind.Start, nameof(kind));
        return new PackedEvent((at.ToUnixTimeTicks() << KindBits) | (long)kind);
    }
}
