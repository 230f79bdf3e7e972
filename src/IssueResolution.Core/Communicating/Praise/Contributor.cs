using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>Someone whose work led to a good result.</summary>
/// <param name="Name">Who; not empty.</param>
/// <param name="Contribution">How that work led to the result.</param>
/// <param name="HasClientContact">Whether clients can thank this person themselves.</param>
/// <param name="Manager">Who gets a copy; null when nobody does.</param>
[Requirement("R-183")]
public sealed record Contributor(string Name, Phrase Contribution, bool HasClientContact, string? Manager = null)
{
    /// <summary>Who; not empty.</summary>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>How that work led to the result.</summary>
    public Phrase Contribution { get; } = Guard.Against.Null(Contribution);
}
