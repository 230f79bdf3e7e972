using IssueResolution.Classifying;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>The end of a chain of whys at which the questions may stop.</summary>
/// <param name="Statement">The last answer.</param>
/// <param name="Kind">What sort of thing it is; never a person.</param>
/// <param name="Depth">How many whys led here.</param>
/// <param name="Confidence">Between 0 and 1: that of the weakest link.</param>
/// <param name="Action">What keeps it from striking again.</param>
[Requirement("R-065")]
public sealed record RootCause(Phrase Statement, CauseKind Kind, int Depth, decimal Confidence, PreventiveAction Action)
{
    /// <summary>Which measure at the start of the engagement would have caught it; null for none of them.</summary>
    [Requirement("R-039")]
    public Prevention? Preventability { get; init; }
}
