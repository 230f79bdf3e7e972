using IssueResolution.Assessing;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Planning;

/// <summary>A way to solve an issue, weighed by how long it takes and how much it solves.</summary>
/// <param name="What">What the client would get.</param>
/// <param name="Takes">How long until it is there, on whatever clock all options are measured; zero for at once.</param>
/// <param name="Completeness">How much of the issue is solved; at most the whole.</param>
[Requirement("R-071")]
public sealed record PlanOption(Phrase What, Duration Takes, Share Completeness)
{
    /// <summary>What the client would get.</summary>
    public Phrase What { get; } = Guard.Against.Null(What);

    /// <summary>How long until it is there; zero or more.</summary>
    public Duration Takes { get; } = Guard.Against.Negative(Takes);

    /// <summary>How much of the issue is solved, from none to the whole.</summary>
    public Share Completeness { get; } = Guard.Against.OutOfRange(Completeness, Share.Percent(0), Share.Percent(100));

    /// <summary>Whether this way is as good as another in both respects and better in one.</summary>
    public bool Beats(PlanOption other) =>
        Takes <= Guard.Against.Null(other).Takes && Completeness >= other.Completeness
        && (Takes < other.Takes || Completeness > other.Completeness);
}
