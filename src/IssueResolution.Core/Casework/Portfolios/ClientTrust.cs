using IssueResolution.Reasoning;
using IssueResolution.Recovering;

namespace IssueResolution.Casework;

/// <summary>How one client's trust stands, over all of its cases that are known.</summary>
/// <param name="Client">The client, by the name under which the host knows it.</param>
/// <param name="Ledger">What moved its trust.</param>
/// <param name="Reading">How trust stands, and why.</param>
/// <param name="MayStartInitiative">Whether something risky may be started with the client now.</param>
/// <param name="Plan">How trust is rebuilt from here; nothing once it is restored.</param>
[Requirement("R-119")]
[Requirement("R-124")]
public sealed record ClientTrust(
    string Client,
    TrustLedger Ledger,
    Judgement<TrustReading> Reading,
    Decision<TrustReading> MayStartInitiative,
    Judgement<RebuildingPlan?> Plan)
{
    /// <summary>Client and state.</summary>
    public override string ToString() => $"{Client}: {Reading.Value.State.Code}";
}
