using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>What is due next, in one case or in many: by whom, by when, and why.</summary>
/// <remarks>
/// In total order: what is due first, then in the order of <see cref="DutyKind"/>, then by case and by subject, ordinal. Without new events nothing
/// changes between two neighbours of <see cref="NextInstant"/>. Equal when instant, duties and that next instant are.
/// </remarks>
public sealed class Agenda : IEquatable<Agenda>
{
    private static readonly ImmutableDictionary<DutyKind, int> _places =
        DutyKind.InOrder.Select((kind, place) => (kind, place)).ToImmutableDictionary(pair => pair.kind, pair => pair.place);

    private readonly Instant? _changesAt;

    /// <param name="now">The instant of the question.</param>
    /// <param name="duties">In any order.</param>
    /// <param name="changesAt">When, later than now, a duty will ask for something else although none falls due; null when none will.</param>
    internal Agenda(Instant now, IEnumerable<Duty> duties, Instant? changesAt)
    {
        (Now, _changesAt) = (now, changesAt);
        Duties =
        [
            .. duties.OrderBy(duty => duty.DueAt)
                .ThenBy(duty => _places[duty.Kind])
                .ThenBy(duty => duty.CaseId, StringComparer.Ordinal)
                .ThenBy(duty => duty.Subject, StringComparer.Ordinal),
        ];
    }

    /// <summary>The instant at which it was asked.</summary>
    public Instant Now { get; }

    /// <summary>Everything that is asked and not done, what is due first first.</summary>
    public ImmutableArray<Duty> Duties { get; }

    /// <summary>What is past its time, the oldest first.</summary>
    public ImmutableArray<Duty> Overdue => [.. Duties.TakeWhile(duty => duty.IsOverdueAt(Now))];

    /// <summary>What is due next, those due now included; null when nothing is, or all is overdue.</summary>
    public Duty? Next => Duties.FirstOrDefault(duty => !duty.IsOverdueAt(Now));

    /// <summary>When a host should ask again although nothing happens; null when nothing will change by itself.</summary>
    /// <remarks>
    /// That is the next due instant, or the first instant after one: only then is a duty overdue, a promise broken, and may something have to be
    /// escalated. It is also the date of a promise kept early, where that ends a row of broken ones which someone is still to be told of.
    /// The first instant after is one nanosecond later: round up where a clock or a column has coarser steps, as <see cref="DateTime"/> has.
    /// </remarks>
    public Instant? NextInstant => Duties
        .Where(duty => duty.DueAt >= Now && duty.DueAt < Instant.MaxValue)
        .Select(duty => (Instant?)(duty.DueAt > Now ? duty.DueAt : duty.DueAt.PlusNanoseconds(1)))
        .Append(_changesAt).Min();

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(Agenda? left, Agenda? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(Agenda? left, Agenda? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Agenda? other) => other is not null && Now == other.Now && _changesAt == other._changesAt && Duties.SequenceEqual(other.Duties);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Agenda);

    /// <inheritdoc/>
    public override int GetHashCode() => (Now, Duties.Length).GetHashCode();

    /// <summary>How many duties there are, and how many of them are overdue.</summary>
    public override string ToString() => FormattableString.Invariant($"{Duties.Length} duties, {Overdue.Length} overdue");
}
