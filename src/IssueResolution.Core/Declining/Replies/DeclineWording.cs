using IssueResolution.Valuing;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>The sender's own words for a decline. What is left out stands in the draft as a placeholder in brackets, and keeps it from being final.</summary>
public sealed record DeclineWording
{
    /// <summary>That we see what it means for the client; null while nobody has written it.</summary>
    public Phrase? Empathy { get; init; }

    /// <summary>How much of a paid alternative we carry; null while that is open. Looked at only where the strategy offers it.</summary>
    public Money? Absorbed { get; init; }

    /// <summary>Who has read and cleared the reply, by name; null while nobody has.</summary>
    public string? ClearedBy { get; init; }
}
