namespace IssueResolution.Timing;

/// <summary>One case of many, as it stands.</summary>
/// <param name="Id">What the host calls the case.</param>
/// <param name="Reading">Its clocks.</param>
public sealed record PortfolioEntry(string Id, CaseReading Reading)
{
    /// <summary>Not empty.</summary>
    public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);

    /// <summary>Its clocks.</summary>
    public CaseReading Reading { get; } = Guard.Against.Null(Reading);
}
