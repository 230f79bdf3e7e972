using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Committing;
using IssueResolution.Communicating;
using IssueResolution.Escalating;
using IssueResolution.Learning;
using IssueResolution.Planning;
using IssueResolution.Reasoning;
using IssueResolution.Recovering;
using NodaTime;

namespace IssueResolution.Casework;

/// <summary>How a case stands after some of its events: everything that follows from them without asking what time it is.</summary>
/// <remarks>Made by <see cref="CaseRules.ReadAt"/>. What is due, and when, is the <see cref="Agenda"/>'s to say. Equal when all parts are, lists in their order.</remarks>
[Requirement("R-101")]
[Requirement("R-135")]
public sealed partial class CaseSnapshot : IEquatable<CaseSnapshot>
{
    internal CaseSnapshot()
    {
    }

    /// <summary>By which the host knows the case.</summary>
    public required string Id { get; init; }

    /// <summary>The piece of work for the client that it belongs to.</summary>
    public required string EngagementId { get; init; }

    /// <summary>The client, by the name under which the host knows it; the engagement where none was named.</summary>
    public string Client => Detected.Client ?? EngagementId;

    /// <summary>The last event that counts.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public required CaseState State { get; init; }

    /// <summary>Since when.</summary>
    public required Instant StateSince { get; init; }

    /// <summary>When it was detected, and as what.</summary>
    public required CaseEvent.Detected Detected { get; init; }

    /// <summary>Every severity it has had, and why; the first is the one at first sight.</summary>
    public required SeverityHistory Severities { get; init; }

    /// <summary>The last assessment; null before the first.</summary>
    public required CaseEvent.Assessed? Assessment { get; init; }

    /// <summary>When the facts were together; null while they are not.</summary>
    public required Instant? FactsGatheredAt { get; init; }

    /// <summary>When the client heard that we have it; null while it has not.</summary>
    public required Instant? AcknowledgedAt { get; init; }

    /// <summary>When the first assessment was made; null while there is none.</summary>
    public required Instant? FirstAssessedAt { get; init; }

    /// <summary>When the client first got an answer in substance; null while it has not.</summary>
    public required Instant? FirstAnsweredAt { get; init; }

    /// <summary>When the client last heard from us; null while it has not.</summary>
    public required Instant? LastHeardAt { get; init; }

    /// <summary>When it was last promised to hear from us; null while nothing is promised.</summary>
    public required Instant? NextUpdatePromisedAt { get; init; }

    /// <summary>Who was told, in the order of telling.</summary>
    public required ImmutableArray<CaseEvent.Escalated> Escalations { get; init; }

    /// <summary>What may call for more than was reached, assessments among it, and the decisions to go down again, in order.</summary>
    internal ImmutableArray<CaseEvent> EscalationSigns { get; init; } = [];

    /// <summary>What moved the client's trust beyond promised dates, in order.</summary>
    internal ImmutableArray<TrustEvent> TrustEvents { get; init; } = [];

    /// <summary>How the client rated us, as shares of the best mark, in order.</summary>
    public required ImmutableArray<SatisfactionRating> Ratings { get; init; }

    /// <summary>The cause that was found last; null while there is none.</summary>
    public required CaseEvent.CauseFound? Cause { get; init; }

    /// <summary>The plan the client agreed to last, with its confirmation once there is one; null while there is none.</summary>
    public required ResolutionPlan? Plan { get; init; }

    /// <summary>When it agreed; null while there is no plan.</summary>
    public required Instant? PlanAgreedAt { get; init; }

    /// <summary>The checkpoints of that plan which lay ahead when it was agreed, in order; none after reopening, until there is another plan.</summary>
    internal ImmutableArray<PlannedCheckpoint> PlannedCheckpoints { get; init; } = [];

    /// <summary>Every date promised to the client, those of plans included.</summary>
    public required CommitmentLedger Commitments { get; init; }

    /// <summary>Every look of the team at its own state.</summary>
    public required ImmutableArray<CaseEvent.CheckpointHeld> Checkpoints { get; init; }

    /// <summary>What the client agreed to, by id, in the order of agreeing.</summary>
    public required ImmutableArray<KeyValuePair<string, ConsentRecord>> Consents { get; init; }

    /// <summary>What was given beyond the fix.</summary>
    public required ImmutableArray<CaseEvent.GestureMade> Gestures { get; init; }

    /// <summary>When it was first resolved, declined or left; null while it never was.</summary>
    internal Instant? FirstEndedAt { get; init; }

    /// <summary>Since when it has not been open, whatever followed its end; null while it is.</summary>
    internal Instant? EndedAt { get; init; }

    /// <summary>Between which ends and reopenings it was not open, in the order of time.</summary>
    internal ImmutableArray<Interval> Rests { get; init; }

    /// <summary>What was asked and said since the present resolution; null while there is none.</summary>
    public required FollowUp? FollowUp { get; init; }

    /// <summary>When the client was asked since the present resolution, the first first.</summary>
    public required ImmutableArray<Instant> FollowUpAskedAt { get; init; }

    /// <summary>That the client never answered, on record; null when that is not so.</summary>
    public required UnansweredFollowUp? Unanswered { get; init; }

    /// <summary>What allowed it, and what changes; null while nobody has looked.</summary>
    public required ProcessReview? ProcessReview { get; init; }

    /// <summary>The post-mortem with its lessons and their actions; null while there is none.</summary>
    public required PostMortem? PostMortem { get; init; }

    /// <summary>Every lesson, by id, with its actions.</summary>
    public required ImmutableArray<KeyValuePair<string, Lesson>> Lessons { get; init; }

    /// <summary>When each lesson was drawn, by id.</summary>
    internal ImmutableDictionary<string, Instant> LessonsDrawnAt { get; init; } = ImmutableDictionary<string, Instant>.Empty;

    /// <summary>Every action, by id, done or not, in the order of agreeing.</summary>
    public required ImmutableArray<KeyValuePair<string, CaseEvent.ActionAgreed>> Actions { get; init; }

    /// <summary>When each action that is done was done, by id.</summary>
    public required ImmutableDictionary<string, Instant> ActionsDoneAt { get; init; }

    /// <summary>When the team talked about how it was; null while it has not.</summary>
    public required Instant? DebriefedAt { get; init; }

    /// <summary>When trust was last looked at; null while nobody has.</summary>
    public required Instant? TrustReviewedAt { get; init; }

    /// <summary>When we last talked with the client about how we work together; null while we have not.</summary>
    public required Instant? RelationshipReviewedAt { get; init; }

    /// <summary>What the client praised, in the order of praising.</summary>
    public required ImmutableArray<CaseEvent.PraiseReceived> Praise { get; init; }

    /// <summary>When each praise that reached those who earned it did so, by id.</summary>
    public required ImmutableDictionary<string, Instant> PraiseRelayedAt { get; init; }

    /// <summary>Whether the client reached our leadership before we did.</summary>
    public bool ClientEscalatedFirst => EscalationSigns.OfType<CaseEvent.ClientEscalatedFirst>().Any();

    /// <summary>How many fixes did not hold.</summary>
    public int FailedFixes => EscalationSigns.OfType<CaseEvent.FixFailed>().Count();

    /// <summary>How often it was opened again.</summary>
    public int Reopenings => EscalationSigns.OfType<CaseEvent.Reopened>().Count();

    /// <summary>The severity that applies.</summary>
    public Severity Severity => Severities.Current;

    /// <summary>How soon; routine while nobody has judged, and once only the client's word or the paperwork is left.</summary>
    public Urgency Urgency => ResolvedAt is null && Assessment is { Urgency: var judged } ? judged : Urgency.Routine;

    /// <summary>The gravest severity anyone has judged it to be; at first sight only while nobody has judged.</summary>
    public Severity HighestSeverity => Severities.Changes.Length == 1
        ? Severities.Current
        : Severities.Changes.Skip(1).Select(change => change.To).Aggregate(Severity.Max);

    /// <summary>How the client feels about waiting; calm while nobody has judged.</summary>
    public ClientAnxiety Anxiety => Assessment?.Anxiety ?? ClientAnxiety.InOrder[0];

    /// <summary>The phase of the rhythm of updates.</summary>
    public CadencePhase Phase => State switch
    {
        _ when State == CaseState.Planned || State == CaseState.Executing => CadencePhase.Executing,
        _ when State == CaseState.Resolved => CadencePhase.Verifying,
        _ when State == CaseState.Verified || State == CaseState.Closed => CadencePhase.Rebuilding,
        _ => CadencePhase.Responding,
    };

    /// <summary>The one role that answers for the plan; null while there is none.</summary>
    public Role? Owner => Plan?.Owner;

    /// <summary>When it was resolved the last time; null while it is not.</summary>
    public Instant? ResolvedAt => FollowUp?.ResolvedAt;

    /// <summary>What the client said last about the outcome; unknown as long as it is silent.</summary>
    public Satisfaction Satisfaction => FollowUp?.Satisfaction ?? Satisfaction.Unknown;

    /// <summary>Whether a date was owed when it fell due: what had been promised for a time after the end, or between an end and a reopening, is not.</summary>
    internal bool Owes(PromisedDate date) => (EndedAt is not { } ended || date.DueAt < ended) && !Rests.Any(rest => rest.Contains(date.DueAt));

    /// <summary>The row whose times apply now.</summary>
    internal Severity Row(EscalatingPolicy policy) => RowAt(Instant.MaxValue, policy);

    /// <summary>The row whose times applied at an instant of its life: severity, urgency and anxiety as judged by then; at the instant of resolving as until then.</summary>
    internal Severity RowAt(Instant at, EscalatingPolicy policy) => RowOf(
        Severities.At(at)!, EscalationSigns.OfType<CaseEvent.Assessed>().LastOrDefault(assessed => assessed.At <= at), ResolvedAt < at, policy);

    /// <summary>The row for a severity and what was judged with it: calm while nobody has judged; routine while nobody has, and once it is resolved.</summary>
    internal static Severity RowOf(Severity severity, CaseEvent.Assessed? judged, bool isResolved, EscalatingPolicy policy) => policy.RowFor(
        severity, judged is null || isResolved ? Urgency.Routine : judged.Urgency, judged?.Anxiety ?? ClientAnxiety.InOrder[0]).Value;

    /// <summary>What the closing gates look at.</summary>
    /// <param name="isPattern">Whether the issue is part of a pattern, which one case alone cannot tell.</param>
    /// <param name="openDuties">How many required duties without a gate of their own are open.</param>
    internal ClosingRecord ToClosingRecord(bool isPattern, int openDuties) => new()
    {
        Severity = HighestSeverity,
        IsPattern = isPattern,
        IsCauseConfirmed = Cause is not null,
        IsPlanConfirmedInWriting = Plan?.Confirmation is not null,
        OpenCommitments = Commitments.Commitments.Count(commitment => commitment.DeliveredAt is null),
        OpenDuties = openDuties,
        FollowUp = FollowUp,
        Unanswered = Unanswered,
        ProcessReview = ProcessReview,
        PostMortem = PostMortem,
    };
}
