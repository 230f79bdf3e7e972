using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>The known cases of one client, and what they say about its trust: folded once, when it is first asked for, however many of them ask.</summary>
internal sealed class ClientCases
{
    private readonly Lazy<TrustLedger> _ledger;
    private readonly Lazy<Decision<TrustReading>> _mayClose;

    /// <param name="cases">At least one.</param>
    /// <param name="rules">How trust is read.</param>
    /// <param name="now">The instant of the question.</param>
    internal ClientCases(IReadOnlyCollection<CaseSnapshot> cases, TrustRules rules, Instant now)
    {
        DetectedAt = cases.Min(one => one.Detected.At);
        _ledger = new(() => TrustFold.Of(cases, now));
        _mayClose = new(() => rules.MayClose(Ledger, now));
    }

    /// <summary>When the first of them came up.</summary>
    internal Instant DetectedAt { get; }

    internal TrustLedger Ledger => _ledger.Value;

    /// <summary>Whether trust allows any of them to be closed.</summary>
    internal Decision<TrustReading> MayClose => _mayClose.Value;
}
