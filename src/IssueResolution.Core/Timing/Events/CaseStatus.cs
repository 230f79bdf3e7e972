namespace IssueResolution.Timing;

/// <summary>The statuses that the library knows by name. A ticket system may use any others: they run a clock unless a policy says otherwise.</summary>
public static class CaseStatus
{
    /// <summary>We are at work, or should be.</summary>
    public const string Open = "open";

    /// <summary>The client must act first.</summary>
    public const string WaitingOnClient = "waiting-on-client";

    /// <summary>A vendor or partner must act first.</summary>
    public const string WaitingOnThirdParty = "waiting-on-third-party";

    /// <summary>Nobody acts for now, by agreement.</summary>
    public const string OnHold = "on-hold";

    /// <summary>Done from our side; the client has not yet said so.</summary>
    public const string Resolved = "resolved";

    /// <summary>Done, and agreed or left without objection.</summary>
    public const string Closed = "closed";
}
