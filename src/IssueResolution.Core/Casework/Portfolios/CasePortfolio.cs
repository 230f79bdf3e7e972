using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>Many cases at one instant, each read once: what is due, what keeps coming back, how each client's trust stands, and the indicators.</summary>
/// <remarks>
/// Made by <see cref="CaseRules.PortfolioOf"/>. In which order the cases were handed in makes no difference to any answer. Immutable, and
/// compared by reference: compare the answers.
/// </remarks>
public sealed partial class CasePortfolio
{
    private readonly CaseRules _rules;
    private readonly ImmutableDictionary<string, CaseSnapshot> _byId;
    private readonly Dictionary<string, MissesInARow> _misses;
    private readonly Dictionary<string, ClientCases> _byClient;
    private readonly PatternSigns _patterns;
    private readonly ILookup<string, Duty> _duties;

    internal CasePortfolio(CaseRules rules, ImmutableArray<CaseSnapshot> known, Instant now)
    {
        (_rules, Now) = (rules, now);
        Cases = [.. known.OrderBy(one => one.Id, StringComparer.Ordinal)];
        _byId = Cases.ToImmutableDictionary(one => one.Id, StringComparer.Ordinal);
        PolicyValue<int> enough = rules.Policy.Escalating.Triggers.ConsecutiveMisses;
        _misses = Cases.GroupBy(one => one.EngagementId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => MissesInARow.Of([.. group], enough, now), StringComparer.Ordinal);
        _byClient = Cases.GroupBy(one => one.Client, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new ClientCases([.. group], rules.Policy.Recovering.Trust, now), StringComparer.Ordinal);
        _patterns = PatternSigns.In(Cases, rules.Policy.Assessing.Attention);
        _duties = Cases.SelectMany(one => DutyRules.Of(one, _misses[one.EngagementId], _patterns.Since(one.Id), Unreviewed(one), rules, now))
            .ToLookup(duty => duty.CaseId, StringComparer.Ordinal);
        Agenda = Asking([.. _duties.SelectMany(each => each)], mayLoseTrustAt: null);
    }

    /// <summary>The instant of the question.</summary>
    public Instant Now { get; }

    /// <summary>How each case stood that had been detected by then, by id, ordinal.</summary>
    public ImmutableArray<CaseSnapshot> Cases { get; }

    /// <summary>What is due next in all of them, in one order.</summary>
    public Agenda Agenda { get; }

    /// <summary>Every client with a case, by name, ordinal.</summary>
    public ImmutableArray<string> Clients => [.. _byClient.Keys.OrderBy(client => client, StringComparer.Ordinal)];

    /// <summary>How the trust of each client stands, by name, ordinal.</summary>
    [Requirement("R-124")]
    public ImmutableArray<ClientTrust> Trust => [.. Clients.Select(TrustOf)];

    /// <summary>What is due next in one case with all of them in view: <see cref="Agenda"/> is made of these.</summary>
    /// <exception cref="ArgumentException">There is no such case.</exception>
    public Agenda AgendaOf(string caseId)
    {
        CaseSnapshot one = Find(caseId);
        ClientCases cases = _byClient[one.Client];
        return Asking([.. _duties[caseId]], cases.ReviewsTrustIn == caseId ? cases.MayLoseTrustAt : null);
    }

    /// <summary>How the trust of one client stands.</summary>
    /// <exception cref="ArgumentException">It has no case here.</exception>
    [Requirement("R-119")]
    public ClientTrust TrustOf(string client)
    {
        ClientCases cases = CasesOf(client);
        TrustLedger ledger = cases.Ledger;
        TrustRules trust = _rules.Policy.Recovering.Trust;
        return new(
            client, ledger, trust.Read(ledger, Now), trust.MayStartInitiative(ledger, Now), trust.PlanFor(ledger, cases.DetectedAt, Now));
    }

    /// <summary>Which row of the matrix a case stands in, with the cells of every trigger that went off.</summary>
    /// <exception cref="ArgumentException">There is no such case.</exception>
    [Requirement("R-040")]
    public Judgement<CaseEscalation> EscalationOf(string caseId)
    {
        CaseSnapshot one = Find(caseId);
        return EscalationWalk.Read(one, _rules, _misses[one.EngagementId], _patterns.Since(caseId), Now);
    }

    /// <summary>Whether a decision may take a case down to a row: only to one below that in which it stands with all cases in view.</summary>
    /// <remarks>
    /// Refused with <see cref="RefusalCode.NotBelowStanding"/>. A case on its own does not know what others call for: recording a
    /// <see cref="CaseEvent.Deescalated"/> refuses less. Whether the case still takes in decisions is asked only there.
    /// </remarks>
    /// <param name="caseId">The case.</param>
    /// <param name="to">The row from now on.</param>
    /// <exception cref="ArgumentException">There is no such case.</exception>
    [Requirement("R-040")]
    public Decision<Severity> MayLower(string caseId, Severity to)
    {
        Guard.Against.Null(to);
        Judgement<CaseEscalation> stands = EscalationOf(caseId);
        Severity row = stands.Value.Row;
        return to < row
            ? new Decision<Severity>.Granted(to, [.. stands.Reasons])
            : new Decision<Severity>.Refused(RefusalCode.NotBelowStanding, Phrase.Of(
                $"{caseId} stands in the row of {row}, and {to} is not below it: name a lower row.",
                $"{caseId}は「{row}」の段にあり、「{to}」はそれより下ではない。より低い段を示すこと。"), [.. stands.Reasons]);
    }

    /// <summary>Since when a case has been part of a pattern of its kind, with its client or across clients; null when it is part of none.</summary>
    /// <exception cref="ArgumentException">There is no such case.</exception>
    [Requirement("R-044")]
    public Instant? PatternSince(string caseId) => _patterns.Since(Find(caseId).Id);

    /// <summary>Whether a case may be closed: what only many cases can tell, a pattern and the client's trust, is asked of all of them.</summary>
    /// <exception cref="ArgumentException">There is no such case.</exception>
    [Requirement("R-124")]
    public Decision<Closure> MayClose(string caseId) =>
        ClosingGates.Check(ClosingRecordOf(caseId), _rules.Policy.Learning, _rules.Policy.Planning, Now);

    /// <summary>What the closing gates look at, with what only many cases can tell: escalations that others call for are counted among the open duties.</summary>
    /// <exception cref="ArgumentException">There is no such case.</exception>
    [Requirement("R-001")]
    public ClosingRecord ClosingRecordOf(string caseId)
    {
        CaseSnapshot one = Find(caseId);
        Instant? patternSince = _patterns.Since(caseId);
        return CaseRules.ClosingRecordOf(
            one,
            patternSince is not null,
            DutyRules.WithoutGate(one, _misses[one.EngagementId], patternSince, _rules, Now),
            _byClient[one.Client].MayClose);
    }

    // A promise that another case of the client breaks may call for a look at trust here. In the agenda of all of them, it is a duty to deliver it.
    private Agenda Asking(Duty[] duties, Instant? mayLoseTrustAt) => new(Now, duties, duties.Where(duty => duty.Kind == DutyKind.Escalate)
        .Select(duty => _misses[_byId[duty.CaseId].EngagementId].EndsAt).Append(mayLoseTrustAt).Min());

    private UnreviewedTrust? Unreviewed(CaseSnapshot one) =>
        _byClient[one.Client] is { } cases && cases.ReviewsTrustIn == one.Id ? cases.Unreviewed.Value : null;

    private CaseSnapshot Find(string caseId) => _byId.TryGetValue(Guard.Against.Null(caseId), out CaseSnapshot? one)
        ? one
        : throw new ArgumentException($"There is no case \"{caseId}\" that was detected by {StableText.Of(Now)}. Hand it in with the others.", nameof(caseId));

    private ClientCases CasesOf(string client) => _byClient.TryGetValue(Guard.Against.Null(client), out ClientCases? cases)
        ? cases
        : throw new ArgumentException($"No case is \"{client}\"'s. Clients here: {string.Join(", ", Clients)}.", nameof(client));
}
