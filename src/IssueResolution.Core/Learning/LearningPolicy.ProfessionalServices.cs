using IssueResolution.Assessing;
using IssueResolution.Committing;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using NodaTime;

namespace IssueResolution.Learning;

/// <content>The numbers of a professional-services firm.</content>
public sealed partial record LearningPolicy
{
    private static readonly Provenance _onceItRecurs = Provenance.Default("A single small case teaches little, R-044");

    /// <summary>The policy of a professional-services firm.</summary>
    public static LearningPolicy ProfessionalServices { get; } = new()
    {
        FollowUpWithin = new("learning.follow-up-within", new(Duration.FromDays(7), Provenance.Seed("R-120"))),
        SilenceUpTo = new("learning.silence-up-to", new(Severity.Medium, Provenance.Default("A grave issue is not over without the client's word, R-121"))),
        SilenceAttempts = new("learning.silence-attempts", new(3, Provenance.Default("Two messages may both be overlooked"))),
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
        CauseWithin = new("learning.cause-within", new(
            new Allowance.BusinessDays(3), Provenance.Default("Before the review of the process, which starts from it"))),
        ProcessReviewWithin = new("learning.process-review-within", new(
            new Allowance.BusinessDays(5), Provenance.Default("While those involved remember how it came about"))),
        DebriefWithin = new("learning.debrief-within", new(
            new Allowance.BusinessDays(5), Provenance.Default("Soon enough to help those who went through it"))),
        RelationshipReviewWithin = new("learning.relationship-review-within", new(
            new Allowance.BusinessDays(20), Provenance.Default("A month: late enough to see how it goes on"))),
        RepairFrom = PolicyTable.Of<RepairMeasure, ResidualDamage>("learning.repair-from", RepairMeasure.InOrder, static _ =>
            new(ResidualDamage.Shaky, Provenance.Seed("R-124"))),
        RecurrenceWindow = new("learning.recurrence-window", new(Duration.FromDays(90), Provenance.Default("A quarter, as for patterns"))),
        Patterns = new()
        {
            ChartPeriod = new("learning.chart-period", new(Duration.FromDays(7), Provenance.Default("A week: long enough to hold some, short enough to act"))),
            PeriodsFrom = new("learning.periods-from", new(8, Provenance.Source("Western Electric, Statistical Quality Control Handbook: a run of eight"))),
            SigmasAbove = new("learning.sigmas-above", new(3, Provenance.Source("Shewhart: control limits at three sigma; of counts, the root of the mean"))),
            RunLength = new("learning.run-length", new(8, Provenance.Source("Western Electric, Statistical Quality Control Handbook: a run of eight"))),
            ClientsFrom = new("learning.clients-from", new(3, Provenance.Default("Between two there is no middle"))),
            TimesMedian = new("learning.times-median", new(2m, Provenance.Default("Twice as many as usual is felt on both sides"))),
            ClientIssuesFrom = new("learning.client-issues-from", new(2, Provenance.Default("One issue shows nothing"))),
        },
        Relationship = RelationshipRules.ProfessionalServices,
        Indicators = new()
        {
            SmallBelow = new("learning.small-below", new(30, Provenance.Default("Below about thirty, one case moves a share by more than three points"))),
            UpperPercentile = new("learning.upper-percentile", new(90, Provenance.Default("What one in ten clients goes through, or worse"))),
        },
    };
}
