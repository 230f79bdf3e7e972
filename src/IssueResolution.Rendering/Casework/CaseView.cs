using System.Collections.Immutable;
using IssueResolution.Casework;
using IssueResolution.Communicating;
using IssueResolution.Learning;
using IssueResolution.Recovering;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>How a case stands at an instant and how it got there, in the words of one language. Names that users gave are in it, not escaped yet.</summary>
internal sealed class CaseView
{
    private readonly IssueCase _case;
    private readonly Words _words;
    private readonly ZonedStamps _stamps;

    /// <param name="rules">What the case is held to.</param>
    /// <param name="portfolio">All cases that are told together, this one among them: what is due in it and what keeps it open is asked of all of them.</param>
    /// <param name="issueCase">The case.</param>
    /// <param name="words">The language.</param>
    public CaseView(CaseRules rules, CasePortfolio portfolio, IssueCase issueCase, Words words)
    {
        Instant now = portfolio.Now;
        (_case, _words, Now, Zone, TrustRules) = (issueCase, words, now, rules.Calendar.Zone, rules.Policy.Recovering.Trust);
        Snapshot = rules.ReadAt(issueCase, now);
        Agenda = Snapshot is null ? rules.AgendaOf(issueCase, now) : portfolio.AgendaOf(issueCase.Id);
        Trust = Snapshot is null ? TrustLedger.Empty : rules.PortfolioOf([issueCase], now).TrustOf(Snapshot.Client).Ledger;
        Life = LifeStretch.Of(rules, issueCase, now);
        Events = issueCase.TimelineIn(Zone).Until(now);
        Promises = [.. Snapshot?.Commitments.Commitments.Select(commitment => new PromiseRow(commitment, now, words)) ?? []];
        UnmetGates = Snapshot is { State.IsOpen: true }
            ? [.. ClosingGates.UnmetIn(portfolio.ClosingRecordOf(Snapshot.Id), rules.Policy.Learning, rules.Policy.Planning, now).Select(Local)]
            : [];
        Moments = [issueCase.DetectedAt, now, .. Events.Select(entry => entry.At), .. Agenda.Duties.Select(duty => duty.DueAt), .. Promises.SelectMany(row => row.Moments)];
        _stamps = new(Moments, Zone, words);
    }

    public string Id => _case.Id;

    public string EngagementId => _case.EngagementId;

    public Instant Now { get; }

    public DateTimeZone Zone { get; }

    /// <summary>Null before the detection.</summary>
    public CaseSnapshot? Snapshot { get; }

    public Agenda Agenda { get; }

    public ImmutableArray<LifeStretch> Life { get; }

    /// <summary>What has happened so far, in the order of time.</summary>
    public ImmutableArray<TimelineEntry> Events { get; }

    public ImmutableArray<PromiseRow> Promises { get; }

    public TrustRules TrustRules { get; }

    /// <summary>What this case did to the client's trust; what other cases did to it is left out.</summary>
    public TrustLedger Trust { get; }

    /// <summary>Empty for a case that is not open.</summary>
    public ImmutableArray<UnmetGate> UnmetGates { get; }

    /// <summary>Every instant that is told, in no order.</summary>
    public ImmutableArray<Instant> Moments { get; }

    public AgendaSummary AgendaSummary => new(Agenda, Zone, _words);

    /// <summary>"C-1 · Missed deadline · Severity: High · Urgency: Urgent"; what nobody has judged yet is left out.</summary>
    public string Heading => Snapshot is null ? Id : _words.Line(
        Id,
        _words.In(Snapshot.Detected.Kind.Words.Name),
        _words.Labelled(_words.Severity, _words.In(Snapshot.Severity.Words.Name)),
        Urgency is { } urgency ? _words.Labelled(_words.Urgency, urgency) : null);

    /// <summary>How soon, in a word; null while nobody has judged.</summary>
    public string? Urgency => Snapshot is { Assessment: not null } ? _words.In(Snapshot.Urgency.Words.Name) : null;

    /// <summary>"executing since Mon 2026-03-02 14:00 · asked Tue 2026-03-03 09:00"</summary>
    public string Outcome => Snapshot is null
        ? _words.Line(_words.NotDetectedBefore(Stamp(_case.DetectedAt)), _words.AskedAt(Stamp(Now)))
        : _words.Line(_words.StateSince(_words.In(Snapshot.State.Words.Name), Stamp(Snapshot.StateSince)), _words.AskedAt(Stamp(Now)));

    public string Times => _stamps.Times;

    public string Stamp(Instant at) => _stamps.Of(at);

    private UnmetGate Local(UnmetGate gate) => gate with { Reason = gate.Reason with { Text = gate.Reason.Text.InZone(Zone) } };
}
