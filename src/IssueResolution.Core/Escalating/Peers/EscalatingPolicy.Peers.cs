namespace IssueResolution.Escalating;

/// <content>Peer to peer.</content>
public sealed partial record EscalatingPolicy
{
    /// <summary>Who speaks when somebody of the client steps in.</summary>
    public required PeerRules Peers { get; init; }
}
