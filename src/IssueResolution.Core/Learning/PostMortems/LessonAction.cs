using IssueResolution.Classifying;
using IssueResolution.Diagnosing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>What someone changes because of a lesson: one thing, one owner, one day.</summary>
/// <param name="What">The change, specific enough to tell whether it is done.</param>
/// <param name="Target">What is changed by it.</param>
/// <param name="Owner">The one role that answers for it.</param>
/// <param name="DueAt">By when it is done, that instant included.</param>
/// <param name="Strength">How likely it is to work.</param>
[Requirement("R-132")]
public sealed record LessonAction(Phrase What, LessonTarget Target, Role Owner, Instant DueAt, ActionStrength Strength)
{
    /// <summary>The change, specific enough to tell whether it is done.</summary>
    public Phrase What { get; } = Guard.Against.Null(What);

    /// <summary>What is changed by it.</summary>
    public LessonTarget Target { get; } = Guard.Against.Null(Target);

    /// <summary>The one role that answers for it.</summary>
    public Role Owner { get; } = Guard.Against.Null(Owner);

    /// <summary>How likely it is to work.</summary>
    public ActionStrength Strength { get; } = Guard.Against.Null(Strength);

    /// <summary>When it was done; null while it is not.</summary>
    public Instant? DoneAt { get; private init; }

    /// <summary>The action once it is done; the first time counts.</summary>
    public LessonAction Done(Instant at) => this with { DoneAt = DoneAt < at ? DoneAt : at };

    /// <summary>Whether the day has passed and it is not done. Done late, it is not overdue any more.</summary>
    public bool IsOverdueAt(Instant now) => now > DueAt && !(DoneAt <= now);
}
