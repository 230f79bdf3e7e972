using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Detecting;
using IssueResolution.Escalating;
using IssueResolution.Json;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Cli.Assessing;

/// <summary>What the library answers about a reported issue, each answer made from those above it.</summary>
internal sealed class IssueAssessment
{
    private readonly IssueReport _report;
    private readonly BusinessCalendar _calendar;

    /// <summary>Judges an issue as of the instant of its report.</summary>
    /// <exception cref="OpenTimeExhaustedException">The calendar has not so much open time as an answer counts.</exception>
    public IssueAssessment(IssueReport report)
    {
        (_report, _calendar) = (report, report.Calendar.Calendar);
        ResolutionPolicy policy = report.Policy;
        Team = policy.Classifying.TeamFor(report.Kind);
        Severity = policy.Assessing.Severity.Assess(report.Impact);
        Measured = report.Observations.ReadAt(policy.Detecting.Measures, report.AsOf);
        SignalLog signals = SignalLog.Of([.. report.Signals.Signals, .. Measured.Select(reading => reading.Value.ObservedAt(report.AsOf)).OfType<ObservedSignal>()]);
        Warning = policy.Detecting.Score.ReadAt(signals, report.AsOf);
        Warned = policy.Detecting.ResponseFor(Warning.Value.Band);
        Trajectory = policy.Detecting.Trajectory.TrajectoryOf([.. EarlierScores(signals), Warning.Value.Score], _calendar, report.BusinessDay);
        Harm = HarmBand(policy.Assessing.Urgency);
        UrgencyFactors factors = new(Trajectory.Value, Harm.Value, report.Visibility, report.Wait, report.Progress);
        Urgency = policy.Assessing.Urgency.Assess(factors);
        Priority = policy.Assessing.Priority.Judge(Severity.Value.Severity, Urgency.Value, factors.IsOnlyPaperwork);
        Response = policy.Escalating.ResponseFor(Severity.Value.Severity, Urgency.Value, report.Anxiety);
        Update = policy.Communicating.UpdateWithin(Severity.Value.Severity, report.Phase, Urgency.Value, report.Anxiety, policy.Escalating);
        Patterns = policy.Assessing.Attention.PatternsIn([.. report.Sightings, new(report.Client, report.Kind, report.OpenedAt)], report.AsOf);
        Escalation = policy.Escalating.InvolveFor(Severity.Value.Severity, report.Escalation with { IsPattern = OwnPatterns.Any() });
        Peer = report.ClientSeniority is { } client ? policy.Escalating.Peers.SpeakerTo(client) : null;
        Proportion = report.Planned is { } planned ? policy.Assessing.Response.Check(report.Kind.Category, Severity.Value.Severity, planned) : null;
    }

    public Judgement<SolutionTeam> Team { get; }

    public Judgement<SeverityAssessment> Severity { get; }

    /// <summary>What each measurement says, in the order of the report's keys.</summary>
    public ImmutableArray<Judgement<SignalReading>> Measured { get; }

    public Judgement<EarlyWarning> Warning { get; }

    public Judgement<WarningResponse> Warned { get; }

    public Judgement<Trajectory> Trajectory { get; }

    public Judgement<TimeToHarm> Harm { get; }

    public Judgement<Urgency> Urgency { get; }

    public Judgement<Priority> Priority { get; }

    public Judgement<Allowance> Response { get; }

    public Instant ResponseDue => Response.Value.DueAfter(_report.OpenedAt, _calendar);

    public Instant AssessedBy => OnTheWall(_report.Policy.Escalating.FirstAssessment.Value);

    public Judgement<Allowance> Update { get; }

    public Instant UpdateDue => Update.Value.DueAfter(_report.AsOf, _calendar);

    public Judgement<TriggeredEscalation> Escalation { get; }

    public Instant? EscalatedBy => Escalation.Value.Step.Within?.DueAfter(_report.OpenedAt, _calendar);

    public Instant FactsUntil => OnTheWall(_report.Policy.Escalating.FactWindow.Value);

    public Instant? WarnedBy => Warned.Value.Within?.DueAfter(_report.AsOf, _calendar);

    /// <summary>Every pattern among the issues of the report, of other kinds and clients too.</summary>
    public ImmutableArray<IssuePattern> Patterns { get; }

    /// <summary>The patterns that this issue is part of.</summary>
    public IEnumerable<IssuePattern> OwnPatterns => Patterns.Where(pattern =>
        pattern.Kind == _report.Kind && (pattern is not IssuePattern.Relationship { Client: var client } || client == _report.Client));

    /// <summary>Null while nobody of the client has stepped in.</summary>
    public Judgement<PeerSpeaker>? Peer { get; }

    /// <summary>Null while nothing is planned.</summary>
    public Judgement<Proportion>? Proportion { get; }

    /// <summary>Those that the host kept; without any, what the signals amounted to on the business days before, as many as a trajectory looks at.</summary>
    private IEnumerable<ScoreReading> EarlierScores(SignalLog signals) => _report.Scores.IsEmpty
        ? _report.Policy.Detecting.Score.HistoryOf(signals, DaysBefore())
        : _report.Scores.Where(score => score.At < _report.AsOf);

    private IEnumerable<Instant> DaysBefore() => _report.Signals.Signals.IsEmpty && Measured.IsEmpty
        ? []
        : Enumerable.Range(1, Math.Max(1, _report.Policy.Detecting.Trajectory.LastReadings.Value - 1))
            .Select(days => _calendar.Subtract(_report.AsOf, _report.BusinessDay * days));

    private Instant OnTheWall(Duration amount) => BusinessCalendar.AlwaysOpen.Add(_report.OpenedAt, amount);

    private Judgement<TimeToHarm> HarmBand(UrgencyRules rules)
    {
        if (_report.HarmAt is not { } harmAt)
        {
            return new(TimeToHarm.Distant, [new("assessing.no-harm-date", new Phrase("No date of harm is in sight.", "損害の生じる期日は見えていない。"))]);
        }

        TimeToHarm band = rules.HarmBetween(_report.AsOf, harmAt, _calendar, _report.BusinessDay);
        CellReading? edge = rules.HarmEdges.Keys.Contains(band) ? rules.HarmEdges.Read(band) : null;
        return new(band, [new("assessing.harm", edge is null ? band.Words.Description : Phrase.Of(
            $"The harm lies at most {edge.Value} business days ahead: {band}.", $"損害まで{edge.Value}営業日以内：「{band}」。"), edge)]);
    }
}
