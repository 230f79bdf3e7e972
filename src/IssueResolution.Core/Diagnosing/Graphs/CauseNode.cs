using IssueResolution.Classifying;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>One statement of a cause graph: the symptom, or a cause of something in it.</summary>
/// <param name="Id">Its name within the graph.</param>
/// <param name="Statement">What is the case, in a whole sentence; for an unknown, the question.</param>
/// <param name="Kind">What sort of thing it is; null while nobody has said.</param>
/// <param name="Reach">Whether we could change it; null while nobody has said.</param>
public sealed record CauseNode(CauseId Id, Phrase Statement, CauseKind? Kind = null, ControlReach? Reach = null)
{
    /// <summary>Its name within the graph.</summary>
    public CauseId Id { get; } = Guard.Against.Null(Id);

    /// <summary>What is the case, in a whole sentence; for an unknown, the question.</summary>
    public Phrase Statement { get; init => field = Guard.Against.Null(value, nameof(Statement)); } = Guard.Against.Null(Statement);

    /// <summary>Whether it stands for a cause that nobody knows yet. Such a gap is honest, and never a root cause.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The measure that would have caught it at the start, where the analyst says so; null leaves it to the policy.</summary>
    public Prevention? CaughtBy { get; init; }

    /// <summary>Whether at least a part of it is known to be ours to change.</summary>
    public bool IsWithinControl => Reach == ControlReach.Ours || Reach == ControlReach.Shared;

    /// <summary>A gap in the graph: something must have caused the effect, and nobody knows what.</summary>
    /// <param name="id">Its name within the graph.</param>
    /// <param name="question">What has to be found out.</param>
    public static CauseNode Unknown(CauseId id, Phrase question) => new(id, question) { IsUnknown = true };
}
