using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Committing;

/// <summary>Every promise on record, and what an engagement's record of them says.</summary>
/// <remarks>
/// A set: in which order promises were entered makes no difference to any answer, nor does entering one twice. Equal when the same promises
/// are in it.
/// </remarks>
public sealed class CommitmentLedger : IEquatable<CommitmentLedger>
{
    private readonly ImmutableSortedDictionary<string, Commitment> _commitments;

    private CommitmentLedger(ImmutableSortedDictionary<string, Commitment> commitments) => _commitments = commitments;

    /// <summary>Nothing promised yet.</summary>
    public static CommitmentLedger Empty { get; } = new(ImmutableSortedDictionary.Create<string, Commitment>(StringComparer.Ordinal));

    /// <summary>Every promise, ordinal by id.</summary>
    public ImmutableArray<Commitment> Commitments => [.. _commitments.Values];

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(CommitmentLedger? left, CommitmentLedger? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(CommitmentLedger? left, CommitmentLedger? right) => !(left == right);

    /// <summary>The ledger with more promises, or with what has happened to those it holds.</summary>
    /// <remarks>
    /// Of a promise that is in it already the longer history stays. Refused with <see cref="RefusalCode.ConflictingHistories"/> when neither
    /// history continues the other: a ledger is added to, and never rewritten.
    /// </remarks>
    public Decision<CommitmentLedger> With(params IEnumerable<Commitment> commitments)
    {
        ImmutableSortedDictionary<string, Commitment>.Builder all = _commitments.ToBuilder();
        foreach (Commitment commitment in Guard.Against.Null(commitments))
        {
            string id = Guard.Against.Null(commitment, nameof(commitments)).Terms.Id;
            if (!all.TryGetValue(id, out Commitment? known) || Continues(known, commitment))
            {
                all[id] = commitment;
            }
            else if (!Continues(commitment, known))
            {
                return new Decision<CommitmentLedger>.Refused(RefusalCode.ConflictingHistories, Phrase.Of(
                    $"{id} is on record with {known.Events.Length} events, and the other history of {commitment.Events.Length} does not continue it: add to what is on record, or give it an id of its own.",
                    $"{id}には{known.Events.Length}件の記録があり、別の{commitment.Events.Length}件の履歴はその続きではない。既存の記録に追記するか、別の識別子を付けること。"));
            }
        }

        return new Decision<CommitmentLedger>.Granted(new(all.ToImmutable()));
    }

    /// <summary>Every date that the client of an engagement had been given by an instant, in the order in which they fell due.</summary>
    /// <remarks>
    /// What we promised each other is left out. Of dates due at one instant those that were kept come first, so that a kept one never hides
    /// a miss of the same instant; then the one given first, then ordinal by id.
    /// </remarks>
    /// <param name="engagementId">The engagement; one without promises has no dates.</param>
    /// <param name="now">The instant of the question; promises made after it are left out.</param>
    public ImmutableArray<PromisedDate> DatesOf(string engagementId, Instant now)
    {
        Guard.Against.NullOrWhiteSpace(engagementId);
        return
        [
            .. from commitment in _commitments.Values
               where commitment.Terms.EngagementId == engagementId && commitment.Terms.IsClientVisible && commitment.MadeAt <= now
               from date in commitment.DatesAt(now)
               orderby date.DueAt, date.Outcome.IsKept descending, date.PromisedAt
               select date,
        ];
    }

    /// <summary>How many dates of an engagement were broken since the last one kept. Dates renegotiated in time, or open, count neither way.</summary>
    /// <remarks>Only dates that have come count: what was delivered ahead of a date still to come makes up for nothing before that date.</remarks>
    /// <inheritdoc cref="DatesOf" path="/param"/>
    [Requirement("R-041")]
    [Requirement("R-090")]
    public Judgement<int> ConsecutiveMissesOf(string engagementId, Instant now)
    {
        ImmutableArray<PromisedDate> dates = DatesOf(engagementId, now);
        PromisedDate[] missed = [.. MissedSinceKept(dates, now)];
        return new(missed.Length, missed.Length == 0
            ? [new("committing.no-miss", new("No date was broken since the last one kept.", "最後に守った期日以降、破った期日はない。"))]
            : missed.Select(date => new Reason("committing.miss", Phrase.Of(
                $"{_commitments[date.CommitmentId].Terms.What}: due {date.DueAt}, and broken.", $"{_commitments[date.CommitmentId].Terms.What}：期限{date.DueAt}を守れなかった。"))));
    }

    /// <summary>Of dates in the order in which they fall due, those broken since the last one kept.</summary>
    internal static IEnumerable<PromisedDate> MissedSinceKept(IEnumerable<PromisedDate> dates, Instant now) => dates
        .Where(date => date.DueAt <= now).Reverse().TakeWhile(date => !date.Outcome.IsKept).Where(date => date.Outcome == CommitmentOutcome.Broken).Reverse();

    /// <inheritdoc/>
    public bool Equals(CommitmentLedger? other) => other is not null && _commitments.Values.SequenceEqual(other._commitments.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CommitmentLedger);

    /// <inheritdoc/>
    public override int GetHashCode() => _commitments.Values.Aggregate(17, (hash, commitment) => unchecked((hash * 31) + commitment.GetHashCode()));

    private static bool Continues(Commitment earlier, Commitment later) =>
        earlier.Terms == later.Terms && later.Events.Take(earlier.Events.Length).SequenceEqual(earlier.Events);
}
