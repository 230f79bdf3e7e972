namespace IssueResolution.Diagnosing;

/// <summary>What someone else found, without having seen the first analysis.</summary>
/// <param name="Analyst">Who, by the name under which the host knows people.</param>
/// <param name="Graph">What was found.</param>
public sealed record SecondOpinion(string Analyst, CauseGraph Graph)
{
    /// <summary>Never empty.</summary>
    public string Analyst { get; } = Guard.Against.NullOrWhiteSpace(Analyst);

    /// <summary>What was found.</summary>
    public CauseGraph Graph { get; } = Guard.Against.Null(Graph);
}
