using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>The checklist of sources, and what each has said so far. Facts come before the narrative.</summary>
/// <remarks>Immutable; equal when the notes are, in their order.</remarks>
[Requirement("R-063")]
public sealed class FactFinding : IEquatable<FactFinding>
{
    private FactFinding(ImmutableArray<FactNote> notes) => Notes = notes;

    /// <summary>Nobody has been asked yet.</summary>
    public static FactFinding NothingYet { get; } = new([]);

    /// <summary>What was learned, in the order in which it was noted.</summary>
    public ImmutableArray<FactNote> Notes { get; }

    /// <summary>The sources that nobody has asked yet.</summary>
    public ImmutableArray<FactSource> Missing => [.. FactSource.InOrder.Where(source => Notes.All(note => note.Source != source))];

    /// <summary>Whether every source was asked.</summary>
    public bool IsDone => Missing.IsEmpty;

    /// <summary>When the last source was first heard; null while one is missing.</summary>
    public Instant? DoneAt => IsDone ? Notes.GroupBy(note => note.Source).Max(notes => notes.Min(note => note.At)) : null;

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(FactFinding? left, FactFinding? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(FactFinding? left, FactFinding? right) => !(left == right);

    /// <summary>The checklist with one more note; a source may be asked more than once.</summary>
    public FactFinding With(FactNote note) => new(Notes.Add(Guard.Against.Null(note)));

    /// <summary>The checklist with one more note.</summary>
    public FactFinding With(FactSource source, Instant at, Phrase learned) => With(new(source, at, learned));

    /// <summary>What happened, in our words; refused while a source has not been asked, naming those.</summary>
    public Decision<Narrative> Tell(Phrase whatHappened)
    {
        Guard.Against.Null(whatHappened);
        if (IsDone)
        {
            return new Decision<Narrative>.Granted(new(whatHappened, this));
        }

        Phrase missing = Phrase.List(Missing.Select(source => source.Words.Name));
        return new Decision<Narrative>.Refused(RefusalCode.FactsMissing, Phrase.Of(
            $"Not asked yet: {missing}. Ask first and tell what happened afterwards.",
            $"未確認：{missing}。先に確認し、その後で経緯を伝えること。"));
    }

    /// <inheritdoc/>
    public bool Equals(FactFinding? other) => other is not null && Notes.SequenceEqual(other.Notes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactFinding);

    /// <inheritdoc/>
    public override int GetHashCode() => Notes.Aggregate(17, (hash, note) => unchecked((hash * 31) + note.GetHashCode()));
}
