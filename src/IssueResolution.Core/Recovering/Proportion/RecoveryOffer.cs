using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>What is offered to a client, together with what was already given for the same failure.</summary>
/// <remarks>Equal when the gestures are, in their order, and plan, reason and admission are.</remarks>
[Requirement("R-116")]
public sealed class RecoveryOffer : IEquatable<RecoveryOffer>
{
    private RecoveryOffer(ImmutableArray<Gesture> gestures, RecoveryPlan? plan, Phrase? reason, bool admitsLiability) =>
        (Gestures, Plan, Reason, AdmitsLiability) = (gestures, plan, reason, admitsLiability);

    /// <summary>Nothing is offered.</summary>
    public static RecoveryOffer Nothing { get; } = new([], null, null, false);

    /// <summary>What is offered, in the order in which the client hears it.</summary>
    public ImmutableArray<Gesture> Gestures { get; }

    /// <summary>How it will be made to succeed; null while nobody has said.</summary>
    public RecoveryPlan? Plan { get; }

    /// <summary>Why it may be more than fits; null when nobody has said.</summary>
    public Phrase? Reason { get; }

    /// <summary>Whether it admits that we are liable in law. Being sorry does not.</summary>
    public bool AdmitsLiability { get; }

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(RecoveryOffer? left, RecoveryOffer? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(RecoveryOffer? left, RecoveryOffer? right) => !(left == right);

    /// <summary>An offer of gestures.</summary>
    public static RecoveryOffer Of(params IEnumerable<Gesture> gestures) =>
        Guard.Against.Null(gestures).Aggregate(Nothing, (offer, gesture) => offer.With(gesture));

    /// <summary>The offer with one more gesture; the same kind may be offered more than once.</summary>
    public RecoveryOffer With(Gesture gesture) => new(Gestures.Add(Guard.Against.Null(gesture)), Plan, Reason, AdmitsLiability);

    /// <summary>The offer with a plan; one with gaps does not count as one.</summary>
    public RecoveryOffer WithPlan(RecoveryPlan plan) => new(Gestures, Guard.Against.Null(plan), Reason, AdmitsLiability);

    /// <summary>The offer with a reason why it may be more than fits.</summary>
    public RecoveryOffer Because(Phrase reason) => new(Gestures, Plan, Guard.Against.Null(reason), AdmitsLiability);

    /// <summary>The offer with words that admit liability.</summary>
    public RecoveryOffer AdmittingLiability() => new(Gestures, Plan, Reason, true);

    /// <summary>Whether a kind is part of the offer; a recovery plan is once all its parts are named.</summary>
    public bool Has(GestureKind kind) => Guard.Against.Null(kind) == GestureKind.RecoveryPlan
        ? Plan is { IsComplete: true }
        : Gestures.Any(gesture => gesture.Kind == kind);

    /// <summary>What all gestures together are worth; what is owed anyway does not count.</summary>
    /// <exception cref="ArgumentException">One of them is in another currency.</exception>
    public Money ValueIn(Currency currency) => Sum(currency, gesture => !gesture.Kind.IsOwed);

    /// <summary>What of it is money.</summary>
    /// <exception cref="ArgumentException">Some of it is in another currency.</exception>
    public Money MoneyIn(Currency currency) => Sum(currency, gesture => gesture.Kind.IsMonetary);

    /// <summary>What is given back because it is owed.</summary>
    /// <exception cref="ArgumentException">Some of it is in another currency.</exception>
    public Money CorrectedIn(Currency currency) => Sum(currency, gesture => gesture.Kind.IsOwed);

    /// <inheritdoc/>
    public bool Equals(RecoveryOffer? other) =>
        other is not null && Gestures.SequenceEqual(other.Gestures)
        && (Plan, Reason, AdmitsLiability) == (other.Plan, other.Reason, other.AdmitsLiability);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecoveryOffer);

    /// <inheritdoc/>
    public override int GetHashCode() => Gestures.Aggregate((Plan, Reason, AdmitsLiability).GetHashCode(), (hash, gesture) => unchecked((hash * 31) + gesture.GetHashCode()));

    private Money Sum(Currency currency, Func<Gesture, bool> counts) =>
        Money.Sum(currency, Gestures.Where(counts).Select(gesture => gesture.Value).OfType<Money>());
}
