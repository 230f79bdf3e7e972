using IssueResolution.Classifying;

namespace IssueResolution.Escalating;

/// <summary>Who of ours speaks, as a peer.</summary>
/// <param name="Level">How high whoever speaks must stand at least.</param>
/// <param name="Role">Who stands there.</param>
public sealed record PeerSpeaker(Seniority Level, Role Role)
{
    /// <summary>How high whoever speaks must stand at least.</summary>
    public Seniority Level { get; } = Guard.Against.Null(Level);

    /// <summary>Who stands there.</summary>
    public Role Role { get; } = Guard.Against.Null(Role);
}
