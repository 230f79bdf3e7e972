using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>How rich the story behind a solution must be before it is handed to those who explain it: the more urgent, the richer.</summary>
[Requirement("R-173")]
public sealed record StoryPolicy
{
    /// <summary>The policy of a professional-services firm.</summary>
    public static StoryPolicy ProfessionalServices { get; } = new()
    {
        RequiredFrom = PolicyTable.Of(
            "communicating.story-required-from", StoryPart.InOrder, part => new Cell<Urgency>(From(part), Depth)),
        AtLeast = PolicyTable.Of("communicating.story-at-least", StoryPart.InOrder, part => part == StoryPart.Options
            ? new Cell<int>(2, Provenance.Seed("R-175: two ways that were not taken"))
            : new(1, Provenance.Default("One entry makes a part"))),
    };

    /// <summary>The urgency from which on a part is required, that urgency included.</summary>
    /// <remarks>Whatever the table says, more urgency never asks for fewer parts.</remarks>
    public required PolicyTable<StoryPart, Urgency> RequiredFrom { get; init; }

    /// <summary>How many entries make a part.</summary>
    [Requirement("R-175")]
    public required PolicyTable<StoryPart, int> AtLeast { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [.. RequiredFrom.Readings, .. AtLeast.Readings];

    /// <summary>The parts that an urgency asks for, in the order in which they are told.</summary>
    [Requirement("R-173")]
    public ImmutableArray<StoryPart> RequiredAt(Urgency urgency)
    {
        Guard.Against.Null(urgency);
        return [.. StoryPart.InOrder.Where(part => RequiredFrom[part] <= urgency)];
    }

    /// <summary>Whether a brief may be handed over; otherwise what is missing, each part with the cell that asks for it.</summary>
    /// <param name="brief">What there is so far.</param>
    /// <param name="urgency">How long the issue may wait.</param>
    [Requirement("R-171")]
    [Requirement("R-173")]
    public Decision<ReadyStory> Ready(StoryBrief brief, Urgency urgency)
    {
        Guard.Against.Null(brief);
        ImmutableArray<StoryPart> missing = [.. RequiredAt(urgency).Where(part => brief.CountOf(part) < AtLeast[part])];
        if (missing.IsEmpty)
        {
            return new Decision<ReadyStory>.Granted(new(brief, urgency));
        }

        Phrase parts = Phrase.List(missing.Select(part => part.Words.Name));
        IEnumerable<Reason> reasons = missing.Select(part => Missing(part, brief, urgency));
        return brief.IsEventAndFixOnly
            ? new Decision<ReadyStory>.Refused(RefusalCode.EventAndFixOnly, Phrase.Of(
                $"There is an event and its fix, and no story. Missing: {parts}.", $"出来事と対策しかなく、背景がない。不足：{parts}。"), reasons)
            : new Decision<ReadyStory>.Refused(RefusalCode.StoryTooShallow, Phrase.Of(
                $"The story is not deep enough for {urgency}. Missing: {parts}.", $"「{urgency}」に対して背景が足りない。不足：{parts}。"), reasons);
    }

    /// <summary>What is wrong with the numbers: a part that would be there without an entry.</summary>
    public ImmutableArray<Finding> Validate() => [.. Bounds.Check(AtLeast, count => count >= 1, Bounds.AtLeastOne)];

    private static Provenance Depth => Provenance.Default("Four, six, eight and ten parts; that urgency asks for more is R-173");

    private static Urgency From(StoryPart part) => part.Name switch
    {
        nameof(StoryPart.Origin) or nameof(StoryPart.EarlySituation) or nameof(StoryPart.Options) or nameof(StoryPart.Conclusion) => Urgency.Routine,
        nameof(StoryPart.Examinations) or nameof(StoryPart.FrontQuestions) => Urgency.Soon,
        nameof(StoryPart.OpposingViews) or nameof(StoryPart.Imperfection) => Urgency.Urgent,
        nameof(StoryPart.Efforts) or nameof(StoryPart.FrontConcern) => Urgency.Immediate,
        _ => throw Ranking.Unlisted.Member(part),
    };

    private Reason Missing(StoryPart part, StoryBrief brief, Urgency urgency)
    {
        int have = brief.CountOf(part);
        return have == 0 || AtLeast[part] == 1
            ? new("communicating.story-part-missing", Phrase.Of(
                $"{urgency} asks for: {part}. {part.Words.Description}", $"「{urgency}」では必要：{part}。{part.Words.Description}"), RequiredFrom.Read(part))
            : new("communicating.story-part-thin", Phrase.Of(
                $"{part}: {have}, and at least {AtLeast[part]} are needed.", $"{part}：{have}件（{AtLeast[part]}件以上が必要）。"), AtLeast.Read(part));
    }
}
