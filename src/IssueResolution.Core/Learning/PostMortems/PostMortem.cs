using System.Collections.Immutable;
using IssueResolution.Diagnosing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>What a team has worked out about an issue after it was resolved: five answers, and the lessons drawn from them.</summary>
/// <remarks>Equal when the instant, the answers and the lessons in their order are.</remarks>
[Requirement("R-130")]
public sealed class PostMortem : IEquatable<PostMortem>
{
    private readonly ImmutableDictionary<PostMortemQuestion, Phrase> _answers;

    private PostMortem(Instant heldAt, ImmutableDictionary<PostMortemQuestion, Phrase> answers, ImmutableArray<Lesson> lessons) =>
        (HeldAt, _answers, Lessons) = (heldAt, answers, lessons);

    /// <summary>When it was held.</summary>
    public Instant HeldAt { get; }

    /// <summary>The lessons drawn, in the order in which they were recorded.</summary>
    public ImmutableArray<Lesson> Lessons { get; }

    /// <summary>The questions without an answer, in their order.</summary>
    public ImmutableArray<PostMortemQuestion> Unanswered => [.. PostMortemQuestion.InOrder.Where(question => !_answers.ContainsKey(question))];

    /// <summary>The actions of all lessons. Each has one owner and a day, or it could not have been recorded.</summary>
    public ImmutableArray<LessonAction> Actions => [.. Lessons.SelectMany(lesson => lesson.Actions)];

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(PostMortem? left, PostMortem? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(PostMortem? left, PostMortem? right) => !(left == right);

    /// <summary>A post-mortem in which nothing has been answered yet.</summary>
    public static PostMortem HeldOn(Instant at) => new(at, ImmutableDictionary<PostMortemQuestion, Phrase>.Empty, []);

    /// <summary>The answer to a question; null while there is none.</summary>
    public Phrase? AnswerTo(PostMortemQuestion question) => _answers.TryGetValue(Guard.Against.Null(question), out Phrase? answer) ? answer : null;

    /// <summary>The post-mortem with an answer; a later answer to the same question replaces an earlier one.</summary>
    public PostMortem Answering(PostMortemQuestion question, Phrase answer) =>
        new(HeldAt, _answers.SetItem(Guard.Against.Null(question), Guard.Against.Null(answer)), Lessons);

    /// <summary>The post-mortem with one more lesson.</summary>
    public PostMortem With(Lesson lesson) => new(HeldAt, _answers, Lessons.Add(Guard.Against.Null(lesson)));

    /// <summary>What is wrong with its lessons: each one that is discussed and forgotten, and whether all their actions are weak.</summary>
    [Requirement("R-132")]
    public ImmutableArray<Finding> ReviewAt(Instant now)
    {
        IEnumerable<Finding> weak = Actions.IsEmpty || Actions.Any(action => action.Strength > ActionStrength.Weak)
            ? []
            : [new(FindingCode.OnlyWeakActions, "learning.post-mortem", Phrase.Of(
                $"All actions of the post-mortem are weak: {Phrase.List(Actions.Select(action => action.What))}.",
                $"事後検証の処置がすべて弱い：{Phrase.List(Actions.Select(action => action.What))}。"))];
        return [.. Lessons.SelectMany(lesson => lesson.ReviewAt(now)), .. weak];
    }

    /// <inheritdoc/>
    public bool Equals(PostMortem? other) =>
        other is not null && HeldAt == other.HeldAt && Lessons.SequenceEqual(other.Lessons)
        && PostMortemQuestion.InOrder.All(question => AnswerTo(question) == other.AnswerTo(question));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PostMortem);

    /// <inheritdoc/>
    public override int GetHashCode() => (HeldAt, _answers.Count, Lessons.Length).GetHashCode();
}
