namespace IssueResolution.Operating;

/// <summary>A case whose client may be listened to.</summary>
/// <param name="Id">Unlike every other; not empty. Which case is drawn depends on it and on nothing else the case holds.</param>
/// <param name="WasEscalated">Whether it was escalated, so that those that were not are heard in proportion.</param>
public sealed record VoiceCase(string Id, bool WasEscalated)
{
    /// <summary>Unlike every other.</summary>
    public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);
}
