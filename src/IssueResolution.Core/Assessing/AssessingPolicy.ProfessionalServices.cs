using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using NodaTime;
using static IssueResolution.Assessing.SeverityFact;

namespace IssueResolution.Assessing;

/// <content>The numbers of a professional-services firm.</content>
public sealed partial record AssessingPolicy
{
    private static readonly Provenance _edges = Provenance.Default("Thresholds along which firms usually feel a loss or a slip");
    private static readonly Provenance _points = Provenance.Default("Weights under which the founding example holds");

    /// <summary>The policy of a professional-services firm.</summary>
    public static AssessingPolicy ProfessionalServices { get; } = new()
    {
        Severity = new()
        {
            Facts = PolicyTable.Of<SeverityFact, Severity>("assessing.fact-severity", SeverityFact.InOrder, SeverityOf),
            LossEdges = Row("assessing.loss-edge", Assessing.Severity.InOrder, _edges, Share.Percent(0), Share.Percent(1), Share.Percent(5), Share.Percent(20)),
            SlipEdges = Row("assessing.slip-edge", Assessing.Severity.InOrder, _edges, Share.Percent(0), Share.Percent(5), Share.Percent(15), Share.Percent(30)),
            SecondPersonFrom = new("assessing.second-person-from", new(
                Assessing.Severity.Critical, Provenance.Default("Nobody talks a crisis down alone"))),
        },
        Urgency = new()
        {
            TrajectoryPoints = Row("assessing.trajectory-points", Trajectory.InOrder, _points, 0, 1, 3, 5),
            HarmPoints = Row("assessing.harm-points", TimeToHarm.InOrder, _points, 0, 1, 2, 3, 4, 5),
            VisibilityPoints = Row("assessing.visibility-points", ClientVisibility.InOrder, _points, 0, 1, 2, 3),
            WaitPoints = Row("assessing.wait-points", WaitState.InOrder, _points, 0, 1, 2),
            Cuts = Row("assessing.urgency-cut", Assessing.Urgency.InOrder, _points, 0, 2, 5, 8),
            HarmEdges = Row(
                "assessing.harm-edge", [TimeToHarm.Coming, TimeToHarm.Near, TimeToHarm.Close, TimeToHarm.Imminent], _points, 10m, 5m, 2m, 1m),
        },
        Priority = PriorityMatrix.Of(
            PriorityOf,
            new(Assessing.Priority.P4, Provenance.Default("A solved issue never overtakes one that gets worse, R-024"))),
        Queue = new("assessing.queue-order", new(QueueOrder.Standard, Provenance.Default("The matrix first, then what makes waiting worse"))),
        Response = new()
        {
            Sizes = Row("assessing.response-size", Assessing.Severity.InOrder, Provenance.Seed("R-020 to R-023: the response each severity asks for"),
                ResponseSize.Everyday, ResponseSize.Attended, ResponseSize.Elevated, ResponseSize.AllHands),
            StepsAbove = new("assessing.steps-above", new(1, Provenance.Default("A step too much costs hours, a step too little costs trust"))),
        },
        Attention = new()
        {
            PatternCount = new("assessing.pattern-count", new(3, Provenance.Default("Twice may be chance"))),
            PatternWindow = new("assessing.pattern-window", new(Duration.FromDays(90), Provenance.Default("A quarter"))),
            SystemicFrom = new("assessing.systemic-from", new(3, Provenance.Default("Two clients may share a circumstance"))),
        },
    };

    private static Cell<Severity> SeverityOf(SeverityFact fact) => fact switch
    {
        _ when fact == ProjectFailureRisk || fact == TerminationThreatened || fact == LegalExposure || fact == MajorFinancialImpact
            || fact == ReputationThreat => new(Assessing.Severity.Critical, Provenance.Seed("R-020")),
        _ when fact == KeyDeadlineInJeopardy || fact == ReworkRequired || fact == ExecutiveDissatisfaction =>
            new(Assessing.Severity.High, Provenance.Seed("R-021")),
        _ when fact == MinorDelay || fact == ProcessFrustration || fact == IndividualStakeholderConcern =>
            new(Assessing.Severity.Medium, Provenance.Seed("R-022")),
        _ when fact == DocumentationRequest || fact == PreferenceChange || fact == SmallAdjustment => new(Assessing.Severity.Low, Provenance.Seed("R-023")),
        _ => throw Unlisted.Member(fact),
    };

    private static Cell<Priority> PriorityOf(Severity severity, Urgency urgency)
    {
        Priority p1 = Assessing.Priority.P1, p2 = Assessing.Priority.P2, p3 = Assessing.Priority.P3, p4 = Assessing.Priority.P4, p5 = Assessing.Priority.P5;
        Priority[][] table =
        [
            [p5, p5, p4, p3],  // Low: Routine, Soon, Urgent, Immediate
            [p4, p4, p3, p2],  // Medium
            [p4, p3, p2, p1],  // High
            [p3, p2, p1, p1],  // Critical
        ];
        return new(
            table[severity.Value.Position - 1][urgency.Value.Position - 1],
            Provenance.Default("Impact and urgency add up, in the spirit of ServiceNow's priority lookup"));
    }

    private static PolicyTable<TScale, TValue> Row<TScale, TValue>(
        string code, IReadOnlyList<TScale> steps, Provenance provenance, params TValue[] values)
        where TScale : OrderedScale<TScale> =>
        PolicyTable.Of<TScale, TValue>(code, steps, step => new(values[steps.TakeWhile(other => other != step).Count()], provenance));
}
