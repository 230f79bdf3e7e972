using System.Collections.Immutable;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>One stage of a case as it is told: what happened, and what the library says to it.</summary>
/// <remarks>Equal when all parts are, lists in their order.</remarks>
public sealed class CaseStep : IEquatable<CaseStep>
{
    internal CaseStep(CaseStage stage, Instant at, Phrase heading, IEnumerable<Phrase> story, IEnumerable<Reason> reasons) =>
        (Stage, At, Heading, Story, Reasons) = (stage, at, heading, [.. story], [.. reasons]);

    /// <summary>Where in the process it stands.</summary>
    public CaseStage Stage { get; }

    /// <summary>When it happens.</summary>
    public Instant At { get; }

    /// <summary>The answer in one line.</summary>
    public Phrase Heading { get; }

    /// <summary>What people did or said: the input of the stage.</summary>
    public ImmutableArray<Phrase> Story { get; }

    /// <summary>What the library answers, each with the cell of the policy that spoke.</summary>
    public ImmutableArray<Reason> Reasons { get; }

    /// <summary>Whether both tell the same, or both are null.</summary>
    public static bool operator ==(CaseStep? left, CaseStep? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(CaseStep? left, CaseStep? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(CaseStep? other) =>
        other is not null && Stage == other.Stage && At == other.At && Heading == other.Heading
        && Story.SequenceEqual(other.Story) && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CaseStep);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Stage.GetHashCode() * 31) + At.GetHashCode());

    /// <summary>Stage and heading in English.</summary>
    public override string ToString() => $"{Stage.Words.Name}: {Heading}";
}
