using IssueResolution.Assessing;
using IssueResolution.Wording;

namespace IssueResolution.Committing;

/// <summary>What is promised, apart from when.</summary>
/// <param name="Id">By which the host knows the promise; not empty, compared ordinal.</param>
/// <param name="EngagementId">The piece of work for the client that it belongs to; not empty, compared ordinal.</param>
/// <param name="What">The thing that will be there, or be done.</param>
public sealed record CommitmentTerms(string Id, string EngagementId, Phrase What)
{
    /// <summary>Not empty.</summary>
    public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);

    /// <summary>Not empty.</summary>
    public string EngagementId { get; } = Guard.Against.NullOrWhiteSpace(EngagementId);

    /// <summary>The thing that will be there, or be done.</summary>
    public Phrase What { get; } = Guard.Against.Null(What);

    /// <summary>Who outside our firm counts on it; our day-to-day contacts unless said otherwise.</summary>
    public ClientVisibility Visibility { get; init => field = Guard.Against.Null(value, nameof(Visibility)); } = ClientVisibility.WorkingLevel;

    /// <summary>Whether anybody at the client counts on it. What we promise each other is no promise to the client.</summary>
    public bool IsClientVisible => Visibility > ClientVisibility.InternalOnly;
}
