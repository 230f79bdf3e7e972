using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Committing;
using IssueResolution.Escalating;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>What is owed after an issue is resolved.</summary>
public sealed record LearningPolicy
{
    private static readonly Provenance _onceItRecurs = Provenance.Default("A single small case teaches little, R-044");

    /// <summary>The policy of a professional-services firm.</summary>
    public static LearningPolicy ProfessionalServices { get; } = new()
    {
        FollowUpWithin = new("learning.follow-up-within", new(Duration.FromDays(7), Provenance.Seed("R-120"))),
        PostMortem = PolicyTable.Of<Severity, DutyStrength>("learning.post-mortem", Severity.InOrder, severity =>
            severity == Severity.Critical ? new(DutyStrength.Required, Provenance.Seed("R-130"))
            : severity == Severity.High ? new(DutyStrength.Advised, Provenance.Source("PagerDuty, Incident Response: postmortems for Sev-2"))
            : new(DutyStrength.IfPattern, _onceItRecurs)),
        PostMortemWithin = PolicyTable.Of<Severity, Allowance?>("learning.post-mortem-within", Severity.InOrder, severity =>
            severity == Severity.Critical
                ? new(new Allowance.Elapsed(Duration.FromDays(3)), Provenance.Source("PagerDuty, Incident Response: Sev-1 within three calendar days"))
            : severity == Severity.High
                ? new(new Allowance.BusinessDays(5), Provenance.Source("PagerDuty, Incident Response: Sev-2 within five business days"))
            : new(null, _onceItRecurs)),
    };

    /// <summary>Within which time on the wall the client is asked whether it is over.</summary>
    [Requirement("R-120")]
    public required PolicyValue<Duration> FollowUpWithin { get; init; }

    /// <summary>How binding a post-mortem is.</summary>
    [Requirement("R-130")]
    public required PolicyTable<Severity, DutyStrength> PostMortem { get; init; }

    /// <summary>Within which time after the resolution it is held; null where it waits for a pattern.</summary>
    public required PolicyTable<Severity, Allowance?> PostMortemWithin { get; init; }

    /// <summary>Every cell as an explanation cites it.</summary>
    public IEnumerable<CellReading> Readings => [FollowUpWithin.Read(), .. PostMortem.Readings, .. PostMortemWithin.Readings];

    /// <summary>What is wrong with the duties: no time to ask, or a post-mortem that binds less or is due later for the graver issue.</summary>
    /// <inheritdoc cref="EscalatingPolicy.Validate" path="/param"/>
    /// <inheritdoc cref="EscalatingPolicy.Validate" path="/exception"/>
    public ImmutableArray<Finding> Validate(BusinessCalendar calendar, Interval window) =>
    [
        .. Bounds.Check(FollowUpWithin, within => within > Duration.Zero, Bounds.Positive),
        .. Rising.Check(PostMortem, Severity.InOrder),
        .. DueLater.Among(PostMortemWithin.Code, severity => PostMortemWithin[severity], calendar, window),
    ];
}
