using System.Collections.Immutable;
using IssueResolution.Reasoning;

namespace IssueResolution.Assessing;

/// <summary>What one side, we or the client, knows about how bad an issue is.</summary>
/// <remarks>Each fact counts once, whenever and however often it is named. Equal when all parts are.</remarks>
[Requirement("R-025")]
public sealed class IssueView : IEquatable<IssueView>
{
    private IssueView(ImmutableArray<SeverityFact> facts, ImmutableArray<SeverityFact> openQuestions, Share? loss, Share? slip) =>
        (Facts, OpenQuestions, Loss, Slip) = (facts, openQuestions, loss, slip);

    /// <summary>The view of a side that was not asked, or knows nothing yet.</summary>
    public static IssueView NothingKnown { get; } = new([], [], null, null);

    /// <summary>What is established, in the order of the set.</summary>
    public ImmutableArray<SeverityFact> Facts { get; }

    /// <summary>What may be true and is being looked into, in the order of the set; never also established.</summary>
    public ImmutableArray<SeverityFact> OpenQuestions { get; }

    /// <summary>The loss as a share of the value of the engagement; null while unknown.</summary>
    public Share? Loss { get; }

    /// <summary>The slip as a share of the schedule that is left; null while unknown.</summary>
    public Share? Slip { get; }

    /// <summary>Whether nothing at all is established; open questions are not knowledge.</summary>
    public bool KnowsNothing => Facts.IsEmpty && Loss is null && Slip is null;

    /// <summary>Whether both hold the same facts, questions and shares, or both are null.</summary>
    public static bool operator ==(IssueView? left, IssueView? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(IssueView? left, IssueView? right) => !(left == right);

    /// <summary>A view of established facts.</summary>
    public static IssueView Of(params IEnumerable<SeverityFact> facts) =>
        Guard.Against.Null(facts).Aggregate(NothingKnown, (view, fact) => view.Established(fact));

    /// <summary>The view once a fact is certain; a question about it is closed.</summary>
    public IssueView Established(SeverityFact fact) => new(Sorted(Facts, Guard.Against.Null(fact)), OpenQuestions.Remove(fact), Loss, Slip);

    /// <summary>The view once someone looks into a fact; nothing changes when it is already established.</summary>
    public IssueView Asked(SeverityFact fact) =>
        Facts.Contains(Guard.Against.Null(fact)) ? this : new(Facts, Sorted(OpenQuestions, fact), Loss, Slip);

    /// <summary>The view once a fact is known to be untrue, established before or not.</summary>
    public IssueView RuledOut(SeverityFact fact) => new(Facts.Remove(Guard.Against.Null(fact)), OpenQuestions.Remove(fact), Loss, Slip);

    /// <summary>The view once the loss is known.</summary>
    public IssueView WithLoss(Share shareOfValue) => new(Facts, OpenQuestions, shareOfValue, Slip);

    /// <summary>The view once the slip is known.</summary>
    public IssueView WithSlip(Share shareOfSchedule) => new(Facts, OpenQuestions, Loss, shareOfSchedule);

    /// <inheritdoc/>
    public bool Equals(IssueView? other) =>
        other is not null && Facts.SequenceEqual(other.Facts) && OpenQuestions.SequenceEqual(other.OpenQuestions)
        && Loss == other.Loss && Slip == other.Slip;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IssueView);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Facts.Length * 397) ^ (OpenQuestions.Length * 31) ^ Loss.GetHashCode() ^ (Slip.GetHashCode() * 17));

    private static ImmutableArray<SeverityFact> Sorted(ImmutableArray<SeverityFact> facts, SeverityFact one) =>
        [.. SeverityFact.InOrder.Where(fact => fact == one || facts.Contains(fact))];
}
