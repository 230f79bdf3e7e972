using System.Collections.Immutable;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>What those who found a solution hand to those who must explain it: the event, the fix, and the story behind both.</summary>
/// <remarks>
/// Parts may be left out until <see cref="StoryPolicy.Ready"/> asks for them.
/// Equal when every part is, lists in their order.
/// </remarks>
[Requirement("R-174")]
public sealed class StoryBrief : IEquatable<StoryBrief>
{
    /// <summary>What happened, in one sentence.</summary>
    public required Phrase Event { get; init => field = Guard.Against.Null(value, nameof(Event)); }

    /// <summary>What is done about it, in one sentence.</summary>
    public required Phrase Fix { get; init => field = Guard.Against.Null(value, nameof(Fix)); }

    /// <summary>How it came about.</summary>
    public Phrase? Origin { get; init; }

    /// <summary>What it looked like at first.</summary>
    public Phrase? EarlySituation { get; init; }

    /// <summary>Ways that were not taken, such as stopping a release when a defect is found the day before.</summary>
    [Requirement("R-178")]
    public ImmutableArray<OptionConsidered> Options { get; init => field = Given(value, nameof(Options)); } = [];

    /// <summary>Which unit looked into what.</summary>
    public ImmutableArray<UnitContribution> Examinations { get; init => field = Given(value, nameof(Examinations)); } = [];

    /// <summary>What was said against it.</summary>
    public ImmutableArray<AnsweredPoint> OpposingViews { get; init => field = Given(value, nameof(OpposingViews)); } = [];

    /// <summary>What was decided, and why it is best for the customer.</summary>
    public StoryConclusion? Conclusion { get; init; }

    /// <summary>Who worked hard for it.</summary>
    public ImmutableArray<UnitContribution> Efforts { get; init => field = Given(value, nameof(Efforts)); } = [];

    /// <summary>What the conclusion does not solve.</summary>
    public Phrase? Imperfection { get; init; }

    /// <summary>What customers will ask the front.</summary>
    public ImmutableArray<AnsweredPoint> FrontQuestions { get; init => field = Given(value, nameof(FrontQuestions)); } = [];

    /// <summary>What troubles the front itself, and our answer.</summary>
    [Requirement("R-177")]
    public AnsweredPoint? FrontConcern { get; init; }

    /// <summary>Whether the brief holds the event and its fix and not a single part of the story.</summary>
    [Requirement("R-171")]
    public bool IsEventAndFixOnly => StoryPart.InOrder.All(part => CountOf(part) == 0);

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(StoryBrief? left, StoryBrief? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(StoryBrief? left, StoryBrief? right) => !(left == right);

    /// <summary>How many entries a part has; a part that is one text has one or none.</summary>
    public int CountOf(StoryPart part) => Guard.Against.Null(part).Name switch
    {
        nameof(StoryPart.Origin) => OneIf(Origin),
        nameof(StoryPart.EarlySituation) => OneIf(EarlySituation),
        nameof(StoryPart.Options) => Options.Length,
        nameof(StoryPart.Examinations) => Examinations.Length,
        nameof(StoryPart.OpposingViews) => OpposingViews.Length,
        nameof(StoryPart.Conclusion) => OneIf(Conclusion),
        nameof(StoryPart.Efforts) => Efforts.Length,
        nameof(StoryPart.Imperfection) => OneIf(Imperfection),
        nameof(StoryPart.FrontQuestions) => FrontQuestions.Length,
        nameof(StoryPart.FrontConcern) => OneIf(FrontConcern),
        _ => throw Unlisted.Member(part),
    };

    /// <inheritdoc/>
    public bool Equals(StoryBrief? other) =>
        other is not null
        && (Event, Fix, Origin, EarlySituation, Conclusion, Imperfection, FrontConcern)
            == (other.Event, other.Fix, other.Origin, other.EarlySituation, other.Conclusion, other.Imperfection, other.FrontConcern)
        && Options.SequenceEqual(other.Options) && Examinations.SequenceEqual(other.Examinations) && OpposingViews.SequenceEqual(other.OpposingViews)
        && Efforts.SequenceEqual(other.Efforts) && FrontQuestions.SequenceEqual(other.FrontQuestions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StoryBrief);

    /// <inheritdoc/>
    public override int GetHashCode() => StoryPart.InOrder.Aggregate(
        (Event, Fix, Conclusion).GetHashCode(), (hash, part) => unchecked((hash * 31) + CountOf(part)));

    /// <summary>The event.</summary>
    public override string ToString() => Event.ToString();

    private static int OneIf(object? part) => part is null ? 0 : 1;

    private static ImmutableArray<TEntry> Given<TEntry>(ImmutableArray<TEntry> entries, string name)
        where TEntry : class =>
        entries.IsDefault ? [] : [.. entries.Select(entry => Guard.Against.Null(entry, name))];
}
