using System.Collections;
using System.Collections.Immutable;
using NodaTime;

namespace IssueResolution.Casework;

/// <content>Equal by value, so that a replay can be held against what was replayed.</content>
public sealed partial class CaseSnapshot
{
    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(CaseSnapshot? left, CaseSnapshot? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(CaseSnapshot? left, CaseSnapshot? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(CaseSnapshot? other) => other is not null && Parts.SequenceEqual(other.Parts, PartComparer.Instance);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CaseSnapshot);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, AsOf, State, Severities).GetHashCode();

    /// <summary>The id and the state.</summary>
    public override string ToString() => $"{Id}: {State.Code}";

    /// <summary>Everything that was set when it was made. A part that is missing here would be missed by equality.</summary>
    internal IEnumerable<object?> Parts =>
    [
        Id, EngagementId, AsOf, State, StateSince, Detected, Severities, Assessment, FactsGatheredAt, AcknowledgedAt, FirstAssessedAt, FirstAnsweredAt,
        LastHeardAt, NextUpdatePromisedAt, Escalations, EscalationSigns, TrustEvents, Ratings, Cause, Plan, PlanAgreedAt, PlannedCheckpoints, Commitments, Checkpoints,
        Consents, Gestures, FirstEndedAt, EndedAt, Rests, FollowUp, FollowUpAskedAt, Unanswered, ProcessReview, PostMortem, Lessons,
        Sorted(LessonsDrawnAt), Actions, Sorted(ActionsDoneAt),
        DebriefedAt, TrustReviewedAt, RelationshipReviewedAt, Praise, Sorted(PraiseRelayedAt),
    ];

    private static ImmutableArray<KeyValuePair<string, Instant>> Sorted(ImmutableDictionary<string, Instant> instants) =>
        [.. instants.OrderBy(pair => pair.Key, StringComparer.Ordinal)];

    /// <summary>Lists item by item, everything else by its own equality.</summary>
    private sealed class PartComparer : IEqualityComparer<object?>
    {
        public static readonly PartComparer Instance = new();

        public new bool Equals(object? left, object? right) => left is IEnumerable list and not string && right is IEnumerable other
            ? list.Cast<object?>().SequenceEqual(other.Cast<object?>())
            : object.Equals(left, right);

        public int GetHashCode(object? part) => part?.GetHashCode() ?? 0;
    }
}
