using System.Collections.Immutable;
using IssueResolution.Communicating;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>An apology that may be sent: its parts in order, in both languages, and how complete it is.</summary>
/// <remarks>Equal when the parts are, in their order, and stage and score are.</remarks>
[Requirement("R-110")]
public sealed class ComposedApology : IEquatable<ComposedApology>
{
    private readonly ImmutableArray<(MessagePurpose Purpose, Phrase Text)> _said;

    internal ComposedApology(
        ApologyStage stage, ImmutableArray<(MessagePurpose Purpose, Phrase Text)> said, int score, ImmutableArray<ApologyPart> missing) =>
        (Stage, _said, Score, Missing) = (stage, said, score, missing);

    /// <summary>When it is said.</summary>
    public ApologyStage Stage { get; }

    /// <summary>The weights of the parts that are said, of a hundred; empathy in place of regret has none.</summary>
    public int Score { get; }

    /// <summary>The parts that could be said at this stage for this cause and are not, in the order in which they would be said.</summary>
    public ImmutableArray<ApologyPart> Missing { get; }

    /// <summary>Whether nothing is missing that could be said now.</summary>
    public bool IsComplete => Missing.IsEmpty;

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(ComposedApology? left, ComposedApology? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(ComposedApology? left, ComposedApology? right) => !(left == right);

    /// <summary>The message, part by part.</summary>
    public Message In(MessageLanguage language) => Message.Of(language, _said);

    /// <inheritdoc/>
    public bool Equals(ComposedApology? other) =>
        other is not null && (Stage, Score) == (other.Stage, other.Score) && _said.SequenceEqual(other._said) && Missing.SequenceEqual(other.Missing);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ComposedApology);

    /// <inheritdoc/>
    public override int GetHashCode() => (Stage, Score, _said.Length, Missing.Length).GetHashCode();
}
