using IssueResolution.Classifying;

namespace IssueResolution.Assessing;

/// <summary>The same kind of issue, again and again: with one client, or with several.</summary>
/// <param name="Kind">What keeps coming back.</param>
/// <param name="Issues">How many there were in the window.</param>
public abstract record IssuePattern(IssueKind Kind, int Issues)
{
    /// <summary>It keeps coming back with one client: look at how we work together.</summary>
    /// <param name="Kind">What keeps coming back.</param>
    /// <param name="Client">With whom.</param>
    /// <param name="Issues">How many there were with this client.</param>
    public sealed record Relationship(IssueKind Kind, string Client, int Issues) : IssuePattern(Kind, Issues);

    /// <summary>It comes up with several clients: look at how we work.</summary>
    /// <param name="Kind">What keeps coming back.</param>
    /// <param name="Clients">With how many clients.</param>
    /// <param name="Issues">How many there were with all of them.</param>
    public sealed record Systemic(IssueKind Kind, int Clients, int Issues) : IssuePattern(Kind, Issues);
}
