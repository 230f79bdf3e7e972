using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Communicating;
using IssueResolution.Detecting;
using IssueResolution.Escalating;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>What is known about an issue at an instant: all that its judgement needs, and nothing of the judgement.</summary>
/// <remarks>Two are equal only when they are the same object: a report is read once and judged.</remarks>
public sealed class IssueReport
{
    internal IssueReport()
    {
    }

    /// <summary>What it is about.</summary>
    public required IssueKind Kind { get; init; }

    /// <summary>The name under which the host knows the client.</summary>
    public required string Client { get; init; }

    /// <summary>When it came in.</summary>
    public required Instant OpenedAt { get; init; }

    /// <summary>The instant of the judgement; never before <see cref="OpenedAt"/>.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>In which calendar its times run.</summary>
    public required CalendarDefinition Calendar { get; init; }

    /// <summary>How much open time is one business day; positive.</summary>
    public required Duration BusinessDay { get; init; }

    /// <summary>How bad it is, in our view and in the client's.</summary>
    public required ImpactStatement Impact { get; init; }

    /// <summary>The impact on each side of the engagement.</summary>
    public required ImpactAssessment Axes { get; init; }

    /// <summary>What was noticed at the client.</summary>
    public required SignalLog Signals { get; init; }

    /// <summary>What was measured at the client.</summary>
    public required ClientObservations Observations { get; init; }

    /// <summary>Earlier scores of the client, as the host kept them; empty when it kept none.</summary>
    public required ImmutableArray<ScoreReading> Scores { get; init; }

    /// <summary>When the client is harmed; null while no date is in sight.</summary>
    public required Instant? HarmAt { get; init; }

    /// <summary>Who sees it.</summary>
    public required ClientVisibility Visibility { get; init; }

    /// <summary>Whether the client waits for a sign.</summary>
    public required WaitState Wait { get; init; }

    /// <summary>Whether something is left to solve.</summary>
    public required Progress Progress { get; init; }

    /// <summary>How worried the client is.</summary>
    public required ClientAnxiety Anxiety { get; init; }

    /// <summary>How far the work has come.</summary>
    public required CadencePhase Phase { get; init; }

    /// <summary>What we mean to do; null while nothing is planned.</summary>
    public required PlannedResponse? Planned { get; init; }

    /// <summary>Earlier issues, of this client and of others; this one is not among them.</summary>
    public required ImmutableArray<IssueSighting> Sightings { get; init; }

    /// <summary>What may call for more than the severity does. Whether there is a pattern follows from <see cref="Sightings"/> and is false here.</summary>
    public required EscalationSignals Escalation { get; init; }

    /// <summary>How high the client's speaker stands, of several the highest; null when nobody has stepped in.</summary>
    public required Seniority? ClientSeniority { get; init; }

    /// <summary>By which the issue is judged: the policy handed in, with the overrides of the report.</summary>
    public required ResolutionPolicy Policy { get; init; }

    /// <summary>The kind and the client.</summary>
    public override string ToString() => $"{Kind.Code}: {Client}";
}
