using System.Collections.Immutable;
using IssueResolution.Reasoning;

namespace IssueResolution.Detecting;

/// <summary>The signals of one client, in the order in which they happened, whatever the order in which they were added.</summary>
/// <remarks>A signal may stand there several times. Equal when the same signals stand there as often.</remarks>
[Requirement("R-030")]
public sealed class SignalLog : IEquatable<SignalLog>
{
    private static readonly Comparer<ObservedSignal> _order = Comparer<ObservedSignal>.Create(ObservedSignal.Compare);

    private SignalLog(ImmutableArray<ObservedSignal> signals) => Signals = signals;

    /// <summary>No signal at all.</summary>
    public static SignalLog Empty { get; } = new([]);

    /// <summary>Every signal, the oldest first.</summary>
    public ImmutableArray<ObservedSignal> Signals { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(SignalLog? left, SignalLog? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(SignalLog? left, SignalLog? right) => !(left == right);

    /// <summary>A log of these signals.</summary>
    public static SignalLog Of(params IEnumerable<ObservedSignal> signals) =>
        new([.. Guard.Against.Null(signals).Select(signal => Guard.Against.Null(signal)).OrderBy(signal => signal, _order)]);

    /// <summary>The log with one more signal.</summary>
    public SignalLog With(ObservedSignal signal) => Of(Signals.Add(Guard.Against.Null(signal)));

    /// <summary>The log with one such signal less; the log itself when there is none.</summary>
    public SignalLog Without(ObservedSignal signal) => new(Signals.Remove(Guard.Against.Null(signal)));

    /// <inheritdoc/>
    public bool Equals(SignalLog? other) => other is not null && Signals.SequenceEqual(other.Signals);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SignalLog);

    /// <inheritdoc/>
    public override int GetHashCode() => Signals.Aggregate(0, (hash, signal) => unchecked((hash * 31) + signal.GetHashCode()));
}
