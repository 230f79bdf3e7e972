using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Committing;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>What is owed after an issue is resolved, and every number by which one learns from many.</summary>
public sealed partial record LearningPolicy
{
    /// <summary>Within which time on the wall the client is asked whether it is over.</summary>
    [Requirement("R-120")]
    public required PolicyValue<Duration> FollowUpWithin { get; init; }

    /// <summary>Up to which severity an issue may be closed although the client never answered; the client stays unsatisfied on record.</summary>
    [Requirement("R-121")]
    public required PolicyValue<Severity> SilenceUpTo { get; init; }

    /// <summary>How often a client is asked before one may stop.</summary>
    public required PolicyValue<int> SilenceAttempts { get; init; }

    /// <summary>How binding a post-mortem is.</summary>
    [Requirement("R-130")]
    public required PolicyTable<Severity, DutyStrength> PostMortem { get; init; }

    /// <summary>Within which time after the resolution it is held; null where it waits for a pattern.</summary>
    public required PolicyTable<Severity, Allowance?> PostMortemWithin { get; init; }

    /// <summary>Within which time after the resolution the cause is confirmed, where it was resolved without knowing it.</summary>
    [Requirement("R-001")]
    public required PolicyValue<Allowance> CauseWithin { get; init; }

    /// <summary>Within which time after the resolution one has looked at what in how we work allowed the issue.</summary>
    [Requirement("R-117")]
    public required PolicyValue<Allowance> ProcessReviewWithin { get; init; }

    /// <summary>Within which time after the resolution the team has talked about it.</summary>
    [Requirement("R-133")]
    public required PolicyValue<Allowance> DebriefWithin { get; init; }

    /// <summary>Within which time after the resolution one talks with the client about how one works together.</summary>
    [Requirement("R-123")]
    public required PolicyValue<Allowance> RelationshipReviewWithin { get; init; }

    /// <summary>From how much residual damage on each measure is taken.</summary>
    [Requirement("R-124")]
    public required PolicyTable<RepairMeasure, ResidualDamage> RepairFrom { get; init; }

    /// <summary>For how long after an action one looks whether the same comes back, and how far back a repeated issue looks for the one before.</summary>
    public required PolicyValue<Duration> RecurrenceWindow { get; init; }

    /// <summary>From when on numbers of issues are more than chance.</summary>
    [Requirement("R-136")]
    public required PatternRules Patterns { get; init; }

    /// <summary>How the relationship moves attention.</summary>
    [Requirement("R-138")]
    public required RelationshipRules Relationship { get; init; }

    /// <summary>How indicators are read.</summary>
    [Requirement("R-200")]
    public required IndicatorRules Indicators { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings =>
    [
        FollowUpWithin.Read(), SilenceUpTo.Read(), SilenceAttempts.Read(), .. PostMortem.Readings, .. PostMortemWithin.Readings,
        CauseWithin.Read(), ProcessReviewWithin.Read(), DebriefWithin.Read(), RelationshipReviewWithin.Read(), .. RepairFrom.Readings, RecurrenceWindow.Read(),
        .. Patterns.Readings, .. Relationship.Readings, .. Indicators.Readings,
    ];

    /// <summary>What is wrong with the duties and numbers: no time to ask, a post-mortem that binds less or is due later for the graver issue.</summary>
    /// <inheritdoc cref="EscalatingPolicy.Validate" path="/param"/>
    /// <inheritdoc cref="EscalatingPolicy.Validate" path="/exception"/>
    public ImmutableArray<Finding> Validate(BusinessCalendar calendar, Interval window) =>
    [
        .. Bounds.Check(FollowUpWithin, within => within > Duration.Zero, Bounds.Positive),
        .. Bounds.Check(SilenceAttempts, attempts => attempts >= 1, Bounds.AtLeastOne),
        .. Rising.Check(PostMortem, Severity.InOrder),
        .. ClosesWithoutLearning(),
        .. DueLater.Among(PostMortemWithin.Code, severity => PostMortemWithin[severity], calendar, window),
        .. Bounds.Check(RecurrenceWindow, span => span > Duration.Zero, Bounds.Positive),
        .. Patterns.Validate(), .. Relationship.Validate(), .. Indicators.Validate(),
    ];

    private IEnumerable<Finding> ClosesWithoutLearning()
    {
        Severity gravest = Severity.InOrder[Severity.InOrder.Length - 1];
        if (PostMortem[gravest] < DutyStrength.Required)
        {
            CellReading cell = PostMortem.Read(gravest);
            yield return new(FindingCode.ClosesWithoutLearning, $"{cell.Table}[{cell.Key}]", Phrase.Of(
                $"The post-mortem for {gravest} is {PostMortem[gravest]}.", $"「{gravest}」の事後検証が「{PostMortem[gravest]}」になっている。"));
        }
    }
}
