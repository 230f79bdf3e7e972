using System.Collections.Immutable;
using IssueResolution.BusinessTime;
using IssueResolution.Committing;
using IssueResolution.Communicating;
using IssueResolution.Declining;
using IssueResolution.Learning;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>What a firm's cases are held to: its policy and its calendar. Cases are made, continued and read through it.</summary>
public sealed class CaseRules
{
    /// <summary>The rules under a policy in a calendar.</summary>
    /// <param name="policy">Every number.</param>
    /// <param name="calendar">Open hours, and the zone in which days begin and end.</param>
    public CaseRules(ResolutionPolicy policy, BusinessCalendar calendar) =>
        (Policy, Calendar) = (Guard.Against.Null(policy), Guard.Against.Null(calendar));

    /// <summary>Every number.</summary>
    public ResolutionPolicy Policy { get; }

    /// <summary>Open hours, and the zone in which days begin and end.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>A case from its events, or the refusal of the first that may not stand. Replaying the events of a case gives that case.</summary>
    /// <remarks>
    /// Refused with <see cref="RefusalCode.NotDetectedFirst"/>, <see cref="RefusalCode.EventOutOfOrder"/>, <see cref="RefusalCode.NotFromHere"/>,
    /// <see cref="RefusalCode.IdInUse"/>, <see cref="RefusalCode.UnknownId"/>, or with the code of the stage whose rule stands against an event.
    /// </remarks>
    /// <param name="id">By which the host knows the case; not empty.</param>
    /// <param name="engagementId">The piece of work for the client that it belongs to; not empty.</param>
    /// <param name="events">The detection first, then in the order of time.</param>
    [Requirement("R-092")]
    public Decision<IssueCase> Replay(string id, string engagementId, params IEnumerable<CaseEvent> events)
    {
        ImmutableArray<CaseEvent> taken = [.. Guard.Against.Null(events).Select(item => Guard.Against.Null(item, nameof(events)))];
        return Fold(Guard.Against.NullOrWhiteSpace(id), Guard.Against.NullOrWhiteSpace(engagementId), taken, out Refusal? refusal) is { } fold
            && taken.Length > 0
            ? new Decision<IssueCase>.Granted(new(id, engagementId, taken), new Reason("casework.state", fold.State.Words.Description))
            : new Decision<IssueCase>.Refused(
                refusal?.Code ?? RefusalCode.NotDetectedFirst, refusal?.Message ?? RefusalCode.NotDetectedFirst.Words.Description);
    }

    /// <summary>A case that has just been detected.</summary>
    /// <param name="id">By which the host knows the case; not empty.</param>
    /// <param name="engagementId">The piece of work for the client that it belongs to; not empty.</param>
    /// <param name="detected">Its first event.</param>
    public Decision<IssueCase> Open(string id, string engagementId, CaseEvent.Detected detected) => Replay(id, engagementId, Guard.Against.Null(detected));

    /// <summary>The case with what happened next, or the refusal of the first event that may not follow; then nothing of it is recorded.</summary>
    /// <inheritdoc cref="Replay" path="/remarks"/>
    /// <param name="issueCase">What has happened.</param>
    /// <param name="events">What happened next, in order.</param>
    public Decision<IssueCase> Record(IssueCase issueCase, params IEnumerable<CaseEvent> events) =>
        Replay(Guard.Against.Null(issueCase).Id, issueCase.EngagementId, [.. issueCase.Events, .. Guard.Against.Null(events)]);

    /// <summary>How a case stood at an instant, that instant included; null before its detection.</summary>
    /// <exception cref="ArgumentException">The case was recorded under other rules, and these refuse one of its events.</exception>
    [Requirement("R-101")]
    public CaseSnapshot? ReadAt(IssueCase issueCase, Instant at)
    {
        Guard.Against.Null(issueCase);
        if (at < issueCase.DetectedAt)
        {
            return null;
        }

        return Fold(issueCase.Id, issueCase.EngagementId, issueCase.Until(at), out Refusal? refusal)?.ToSnapshot()
            ?? throw new ArgumentException($"{issueCase.Id} does not stand under these rules. {refusal!.Message}", nameof(issueCase));
    }

    /// <summary>Whether a case may be closed at an instant, with every gate that is in the way.</summary>
    /// <param name="issueCase">The case.</param>
    /// <param name="now">When someone wants to close it; not before its detection.</param>
    /// <param name="isPattern">Whether it is part of a pattern, which may ask for a post-mortem it would not owe alone.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="now"/> lies before the detection.</exception>
    [Requirement("R-001")]
    public Decision<Closure> MayClose(IssueCase issueCase, Instant now, bool isPattern = false) => ReadAt(issueCase, now) is { } snapshot
        ? Closing(ClosingRecordOf(snapshot, now, isPattern), now)
        : throw new ArgumentOutOfRangeException(nameof(now), now, $"Must not lie before {StableText.Of(issueCase.DetectedAt)}, when the case was detected.");

    /// <summary>What is due next in a case: everything that is asked and not done, by whom, by when, and why.</summary>
    /// <inheritdoc cref="AgendaOf(IEnumerable{IssueCase}, Instant)" path="/remarks"/>
    /// <param name="issueCase">The case; before its detection nothing is due.</param>
    /// <param name="now">The instant of the question; what happened later has not happened yet.</param>
    /// <exception cref="ArgumentException">The case was recorded under other rules, and these refuse one of its events.</exception>
    public Agenda AgendaOf(IssueCase issueCase, Instant now) => AgendaOf([Guard.Against.Null(issueCase)], now);

    /// <summary>What is due next in many cases, all in one order. Promises missed in a row are counted over all cases of an engagement that are handed in.</summary>
    /// <remarks>
    /// Calendars answer from 1900 to 2200. Beyond, a duty is counted as time on the wall, a business day as 24 hours, and its reason says so.
    /// </remarks>
    /// <inheritdoc cref="PortfolioOf" path="/param"/>
    /// <inheritdoc cref="PortfolioOf" path="/exception"/>
    public Agenda AgendaOf(IEnumerable<IssueCase> cases, Instant now) => PortfolioOf(cases, now).Agenda;

    /// <summary>Many cases at one instant, for what single cases do not show.</summary>
    /// <param name="cases">The cases, in any order; their ids differ.</param>
    /// <param name="now">The instant of the question.</param>
    /// <exception cref="ArgumentException">Two cases have one id, or a case was recorded under other rules, and these refuse one of its events.</exception>
    public CasePortfolio PortfolioOf(IEnumerable<IssueCase> cases, Instant now) =>
        new(this, [.. DistinctCases.Of(cases, nameof(cases)).Select(issueCase => ReadAt(issueCase, now)).OfType<CaseSnapshot>()], now);

    /// <summary>What the closing gates look at. The required duties without a gate of their own are counted among it, and what this case alone says about trust.</summary>
    /// <remarks>What only other cases can tell, patterns, promises of the engagement and the client's trust, is in <see cref="CasePortfolio.ClosingRecordOf"/>.</remarks>
    /// <param name="snapshot">How the case stands, as read by these rules.</param>
    /// <param name="now">The instant of the question.</param>
    /// <param name="isPattern">Whether it is part of a pattern, which one case alone cannot tell.</param>
    [Requirement("R-001")]
    public ClosingRecord ClosingRecordOf(CaseSnapshot snapshot, Instant now, bool isPattern = false) => ClosingRecordOf(
        Guard.Against.Null(snapshot),
        isPattern,
        WithoutGate(snapshot, now),
        Policy.Recovering.Trust.MayClose(TrustFold.Of([snapshot], now), now));

    /// <summary>Everything that can be shown about a case, in one call and in the order of time, with a mark wherever something is missing.</summary>
    /// <param name="issueCase">The case.</param>
    /// <param name="notices">What shows that the client was told something before; a case does not hold it.</param>
    /// <param name="asOf">What lies after it is left out, also where it would tell what came of a decision.</param>
    /// <exception cref="ArgumentException">The case was recorded under other rules, and these refuse one of its events.</exception>
    [Requirement("R-155")]
    public EvidencePack EvidenceOf(IssueCase issueCase, IEnumerable<NoticeEvidence> notices, Instant asOf)
    {
        ImmutableArray<CaseEvent> happened = Guard.Against.Null(issueCase).Until(asOf);
        // Consents are told by their records, with the writing; telling them by their events as well would tell them twice.
        IEnumerable<TimelineEntry> entries = new CaseTimeline(Calendar.Zone).EntriesOf(happened)
            .Where((_, index) => happened[index] is not (CaseEvent.Consented or CaseEvent.WrittenDown));
        return Policy.Declining.Evidence.Produce(
            Timeline.Empty.With(entries), ReadAt(issueCase, asOf)?.Consents.Select(consent => consent.Value) ?? [], notices, asOf);
    }

    /// <param name="snapshot">The case.</param>
    /// <param name="isPattern">Whether it is part of a pattern.</param>
    /// <param name="withoutGate">Its open duties that no gate of their own asks about.</param>
    /// <param name="trust">Whether what the known cases of its client say about trust allows it; null where that was asked before.</param>
    internal static ClosingRecord ClosingRecordOf(CaseSnapshot snapshot, bool isPattern, IEnumerable<Duty> withoutGate, Decision<TrustReading>? trust) =>
        snapshot.ToClosingRecord(isPattern, withoutGate.Count(duty => duty.Strength == DutyStrength.Required)) with { Trust = trust };

    /// <summary>Whether a case may be closed as it is recorded to be.</summary>
    /// <param name="snapshot">The case until then.</param>
    /// <param name="closed">What is to be recorded.</param>
    internal Decision<Closure> Closing(CaseSnapshot snapshot, CaseEvent.Closed closed) => Closing(
        closed.IsAskedOfAll
            ? ClosingRecordOf(snapshot, closed.IsPattern, WithoutGate(snapshot, closed.At).Where(duty => duty.Kind != DutyKind.Escalate), trust: null)
            : ClosingRecordOf(snapshot, closed.At, closed.IsPattern),
        closed.At);

    private Decision<Closure> Closing(ClosingRecord record, Instant now) => ClosingGates.Check(record, Policy.Learning, Policy.Planning, now);

    private IEnumerable<Duty> WithoutGate(CaseSnapshot alone, Instant now) =>
        DutyRules.WithoutGate(alone, MissesInARow.Of([alone], Policy.Escalating.Triggers.ConsecutiveMisses, now), patternSince: null, this, now);

    private SnapshotFold? Fold(string id, string engagementId, ImmutableArray<CaseEvent> events, out Refusal? refusal)
    {
        SnapshotFold fold = new(this, id, engagementId);
        foreach (CaseEvent item in events)
        {
            if (fold.Take(item) is { } no)
            {
                refusal = no;
                return null;
            }
        }

        refusal = null;
        return fold;
    }
}
