using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>The known cases of one client, and what they say about its trust: folded once, when it is first asked for, however many of them ask.</summary>
internal sealed class ClientCases
{
    private readonly Lazy<TrustLedger> _ledger;
    private readonly Lazy<Decision<TrustReading>> _mayClose;
    private readonly IReadOnlyCollection<CaseSnapshot> _cases;
    private readonly TrustRules _rules;
    private readonly Instant _now;
    private readonly CaseSnapshot[] _settled;

    /// <param name="cases">At least one.</param>
    /// <param name="rules">How trust is read.</param>
    /// <param name="now">The instant of the question.</param>
    internal ClientCases(IReadOnlyCollection<CaseSnapshot> cases, TrustRules rules, Instant now)
    {
        (_cases, _rules, _now) = (cases, rules, now);
        DetectedAt = cases.Min(one => one.Detected.At);
        _ledger = new(() => TrustFold.Of(cases, now));
        _mayClose = new(() => rules.MayClose(Ledger, now));
        Instant? left = cases.Where(one => one.State == CaseState.Exited).Select(one => (Instant?)one.StateSince).Max();
        _settled =
        [
            .. cases.Where(one => one.ResolvedAt is not null && (one.State.IsOpen || one.State == CaseState.Closed) && !(one.ResolvedAt <= left))
                .OrderBy(one => one.ResolvedAt).ThenBy(one => one.Id, StringComparer.Ordinal),
        ];
        ReviewsTrustIn = _settled.Length == 0 ? null : _settled[_settled.Length - 1].Id;
        Unreviewed = new(ToReview);
    }

    /// <summary>When the first of them came up.</summary>
    internal Instant DetectedAt { get; }

    internal TrustLedger Ledger => _ledger.Value;

    /// <summary>Whether trust allows any of them to be closed.</summary>
    internal Decision<TrustReading> MayClose => _mayClose.Value;

    /// <summary>The case that asks for a look at the client's trust: of those resolved or closed, and not left since, the one resolved last; null when there is none.</summary>
    internal string? ReviewsTrustIn { get; }

    /// <summary>The trust to look at, wherever the last look was recorded; nothing while it is restored.</summary>
    internal Lazy<UnreviewedTrust?> Unreviewed { get; }

    /// <summary>When the next promise will be broken if nothing happens, and trust with it may be lost; null when none is open.</summary>
    internal Instant? MayLoseTrustAt => _cases
        .SelectMany(one => one.Commitments.Commitments.Where(promise => promise.DeliveredAt is null && promise.DueAt >= _now && promise.DueAt < Instant.MaxValue))
        .Select(promise => (Instant?)promise.DueAt.PlusNanoseconds(1)).Min();

    private UnreviewedTrust? ToReview() => _settled.Length > 0 && _rules.NotRestoredSince(Ledger, DetectedAt, _now) is { } lost
        ? new(
            _cases.Select(one => one.TrustReviewedAt ?? lost).Append(_settled[0].ResolvedAt!.Value).Append(lost).Max(),
            _rules.Read(Ledger, _now).Value.State)
        : null;
}
