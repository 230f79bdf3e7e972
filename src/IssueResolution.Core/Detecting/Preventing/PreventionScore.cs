using IssueResolution.Assessing;

namespace IssueResolution.Detecting;

/// <summary>How well prepared an engagement begins.</summary>
/// <param name="Points">The points of all measures.</param>
/// <param name="Most">The points with every measure in place; at least one.</param>
public sealed record PreventionScore(int Points, int Most)
{
    /// <summary>The points as a part of the most there are.</summary>
    public Share Share => Share.Of(Points, Most);
}
