using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Communicating;

/// <summary>What one source said. A source that held nothing is noted too: "nothing on file" is a fact.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="At">When it was learned.</param>
/// <param name="Learned">What was learned.</param>
public sealed record FactNote(FactSource Source, Instant At, Phrase Learned)
{
    /// <summary>Where it comes from.</summary>
    public FactSource Source { get; } = Guard.Against.Null(Source);

    /// <summary>What was learned.</summary>
    public Phrase Learned { get; } = Guard.Against.Null(Learned);
}
