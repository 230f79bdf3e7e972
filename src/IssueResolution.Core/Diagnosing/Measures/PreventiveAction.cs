using IssueResolution.Classifying;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Diagnosing;

/// <summary>Something that keeps a cause from striking again.</summary>
/// <param name="What">A change to a template, a process, a checklist or training.</param>
/// <param name="Owner">The one role that answers for it.</param>
/// <param name="DueAt">By when it is done, that instant included.</param>
public sealed record PreventiveAction(Phrase What, Role Owner, Instant DueAt)
{
    /// <summary>What sort of change it is; null while nobody has said, and then it counts as <see cref="ActionStrength.Weak"/>.</summary>
    public CountermeasureKind? Kind { get; init; }

    /// <summary>Whether its time has passed. At the due instant itself it has not; that it was done is not known here.</summary>
    public bool IsOverdueAt(Instant now) => now > DueAt;
}
