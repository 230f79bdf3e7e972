using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Escalating;

/// <summary>Who is notified one after the other until somebody acknowledges, how often that starts over, and how long an acknowledgement lasts.</summary>
/// <remarks>All delays are elapsed time, day and night. Equal when levels, repeats and time-out are.</remarks>
public sealed class EscalationChain : IEquatable<EscalationChain>
{
    /// <summary>How many notifications one pass through all rounds may have; a chain beyond it is refused, never cut short.</summary>
    public const int MostNotifications = 100_000;

    /// <summary>A chain.</summary>
    /// <param name="levels">In the order in which they are notified; at least one, each id once.</param>
    /// <param name="repeats">How many further rounds follow the first; zero for none.</param>
    /// <param name="acknowledgementTimeout">After which time an acknowledgement without a resolution lapses; null when it never does.</param>
    /// <exception cref="ArgumentException">
    /// There is no level, an id occurs twice, repeats are negative, the time-out is not positive, or levels times rounds exceed
    /// <see cref="MostNotifications"/>.
    /// </exception>
    public EscalationChain(IEnumerable<EscalationLevel> levels, int repeats = 0, Duration? acknowledgementTimeout = null)
    {
        Levels = [.. Guard.Against.Null(levels).Select(level => Guard.Against.Null(level, nameof(levels)))];
        Repeats = Guard.Against.Negative(repeats);
        AcknowledgementTimeout = acknowledgementTimeout is { } timeout
            ? Guard.Against.NegativeOrZero(timeout, nameof(acknowledgementTimeout))
            : null;
        if (Levels.IsEmpty)
        {
            throw new ArgumentException("Must hold at least one level: a chain of none notifies nobody.", nameof(levels));
        }

        if (Levels.GroupBy(level => level.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Level '{twice.Key}' occurs {twice.Count()} times: give each level an id of its own.", nameof(levels));
        }

        int mostRounds = MostNotifications / Levels.Length;
        if (mostRounds == 0)
        {
            throw new ArgumentException($"Must hold at most {MostNotifications} levels, and holds {Levels.Length}.", nameof(levels));
        }

        if (repeats >= mostRounds)
        {
            throw new ArgumentOutOfRangeException(
                nameof(repeats), repeats, $"Must be at most {mostRounds - 1} with {Levels.Length} in the chain, so that a run has {MostNotifications} notifications at most.");
        }
    }

    /// <summary>The levels in the order in which they are notified.</summary>
    public ImmutableArray<EscalationLevel> Levels { get; }

    /// <summary>How many further rounds follow the first.</summary>
    public int Repeats { get; }

    /// <summary>After which time an acknowledgement without a resolution lapses; null when it never does.</summary>
    public Duration? AcknowledgementTimeout { get; }

    /// <summary>How many notifications one pass through all rounds has.</summary>
    internal int Steps => Levels.Length * (Repeats + 1);

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(EscalationChain? left, EscalationChain? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(EscalationChain? left, EscalationChain? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(EscalationChain? other) =>
        other is not null && Levels.SequenceEqual(other.Levels) && Repeats == other.Repeats && AcknowledgementTimeout == other.AcknowledgementTimeout;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EscalationChain);

    /// <inheritdoc/>
    public override int GetHashCode() => Levels.Aggregate(Repeats, (hash, level) => unchecked((hash * 31) + level.GetHashCode()));

    /// <summary>The ids of the levels, such as <c>L1 -> L2 -> L3</c>.</summary>
    public override string ToString() => string.Join(" -> ", Levels.Select(level => level.Id));
}
