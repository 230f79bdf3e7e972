using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <content>The numbers of a professional-services firm.</content>
public sealed partial record DiagnosingPolicy
{
    private static readonly Phrase _percent = new("from 0 to 100", "0以上100以下");
    private static readonly Provenance _order = Provenance.Default("What was seen counts more than what was told, and that more than what was guessed");
    private static readonly Provenance _hierarchy = Provenance.Source("VA National Center for Patient Safety, action hierarchy, in RCA² (2015)");
    private static readonly Provenance _bands = Provenance.Default("Four fifths and three fifths of the points");
    private static readonly Provenance _measures = Provenance.Default("The measure of R-039 that looks at this kind of thing first");

    /// <summary>The policy of a professional-services firm.</summary>
    public static DiagnosingPolicy ProfessionalServices { get; } = new()
    {
        Confidence = PolicyTable.Of<EvidenceKind, decimal>("diagnosing.confidence", EvidenceKind.InOrder, evidence => new(
            evidence.Name switch
            {
                nameof(EvidenceKind.Observed) => 0.9m,
                nameof(EvidenceKind.Record) => 0.8m,
                nameof(EvidenceKind.Testimony) => 0.6m,
                nameof(EvidenceKind.Inferred) => 0.3m,
                nameof(EvidenceKind.Unknown) => 0m,
                _ => throw Unlisted.Member(evidence),
            },
            _order)),
        Gates = PolicyTable.Of<RootCauseGate, bool>("diagnosing.gates", RootCauseGate.InOrder, gate => new(true, GateSource(gate))),
        Points = PolicyTable.Of<RootCauseCheck, int>("diagnosing.points", RootCauseCheck.InOrder, PointsOf),
        QualityFrom = PolicyTable.Of<CauseQuality, int>("diagnosing.quality-from", CauseQuality.InOrder, quality => new(
            quality == CauseQuality.Strong ? 80 : quality == CauseQuality.Adequate ? 60 : 0, _bands)),
        PointsNeeded = PolicyTable.Of<Severity, int>("diagnosing.points-needed", Severity.InOrder, severity => new(
            severity == Severity.Critical ? 80 : severity == Severity.High ? 60 : 0,
            Provenance.Default("Strong for Critical, Adequate for High, anything that passes the gates below"))),
        Systemic = PolicyTable.Of<CauseKind, bool>("diagnosing.systemic", CauseKind.InOrder, kind => new(
            kind != CauseKind.Person, Provenance.Source("RCA² (2015): causes lie in systems, not in people"))),
        DirectFrom = new("diagnosing.direct-from", new(EvidenceKind.Record, Provenance.Default("Observation on the spot, after Minoura; what was written at the time comes next"))),
        DirectShare = new("diagnosing.direct-share", new(0.5m, Provenance.Default("Half of the links"))),
        DepthAtLeast = new("diagnosing.depth-at-least", new(3, Provenance.Seed("R-065: the example asks three times; five is a habit"))),
        Strength = PolicyTable.Of<CountermeasureKind, ActionStrength>("diagnosing.action-strength", CountermeasureKind.InOrder, kind => new(StrengthOf(kind), _hierarchy)),
        StrengthAtLeast = new("diagnosing.strength-at-least", new(
            ActionStrength.Intermediate, Provenance.Source("RCA² (2015): at least one stronger or intermediate action for each analysis"))),
        OverlapAtLeast = new("diagnosing.overlap-at-least", new(0.5m, Provenance.Default("Half of what the two found together"))),
        OverlapOf = new("diagnosing.overlap-of", new(OverlapBasis.RootCauses, Provenance.Default("Actions are taken against roots"))),
        MatchedBy = new("diagnosing.matched-by", new(CauseMatching.ByStatement, Provenance.Default("Two analysts do not know each other's names"))),
        CaughtBy = PolicyTable.Of<CauseKind, Prevention?>("diagnosing.caught-by", CauseKind.InOrder, kind => new(MeasureAgainst(kind), _measures)),
        AloneWithin = new("diagnosing.alone-within", new(12, Provenance.Default("Room for \"there was a\" and no cause"))),
        Phrases = CausePhraseList.ProfessionalServices,
    };

    private static Provenance GateSource(RootCauseGate gate) => gate.Name switch
    {
        nameof(RootCauseGate.Acyclic) => Provenance.Default("A cause is never its own effect"),
        nameof(RootCauseGate.EveryLinkHasEvidence) => Provenance.Default("What nobody can support is said to be unknown"),
        nameof(RootCauseGate.TerminalIsNotAPerson) => Provenance.Source("RCA² (2015), rule 3 of causation; PagerDuty, blameless post-mortems"),
        nameof(RootCauseGate.TerminalWithinControl) => Provenance.Seed("R-067: own the part that we control"),
        nameof(RootCauseGate.PreventiveAction) => Provenance.Default("An action has one owner and one date, or it is a wish"),
        _ => throw Unlisted.Member(gate),
    };

    private static Cell<int> PointsOf(RootCauseCheck check) => check.Name switch
    {
        nameof(RootCauseCheck.DirectEvidence) => new(20, Provenance.Default("After Minoura: on-the-spot observation instead of deduction")),
        nameof(RootCauseCheck.SystemicKind) => new(15, Provenance.Default("After RCA² (2015)")),
        nameof(RootCauseCheck.SecondBranch) => new(15, Provenance.Default("After Gano, Apollo Root Cause Analysis: action and condition")),
        nameof(RootCauseCheck.Depth) => new(10, Provenance.Default("After R-065")),
        nameof(RootCauseCheck.ReadsUpwards) => new(10, Provenance.Default("After RCA² (2015), rule 1 of causation")),
        nameof(RootCauseCheck.Counterfactual) => new(10, Provenance.Default("Would it have happened all the same?")),
        nameof(RootCauseCheck.ActionStrength) => new(10, Provenance.Default("After the action hierarchy of RCA² (2015)")),
        nameof(RootCauseCheck.SecondAnalyst) => new(10, Provenance.Default("What only one person can find is hard to repeat")),
        _ => throw Unlisted.Member(check),
    };

    private static ActionStrength StrengthOf(CountermeasureKind kind) => kind.Name switch
    {
        nameof(CountermeasureKind.ForcingFunction) or nameof(CountermeasureKind.Simplification) or nameof(CountermeasureKind.Standardisation)
            or nameof(CountermeasureKind.Leadership) => ActionStrength.Strong,
        nameof(CountermeasureKind.Redundancy) or nameof(CountermeasureKind.Workload) or nameof(CountermeasureKind.ToolChange)
            or nameof(CountermeasureKind.Checklist) or nameof(CountermeasureKind.Rehearsal) or nameof(CountermeasureKind.SharedForm) => ActionStrength.Intermediate,
        nameof(CountermeasureKind.DoubleCheck) or nameof(CountermeasureKind.Reminder) or nameof(CountermeasureKind.Procedure)
            or nameof(CountermeasureKind.Training) => ActionStrength.Weak,
        _ => throw Unlisted.Member(kind),
    };

    private static Prevention? MeasureAgainst(CauseKind kind) => kind.Name switch
    {
        nameof(CauseKind.Contract) => Prevention.UpfrontDocumentation,
        nameof(CauseKind.InformationPath) => Prevention.CommunicationRhythm,
        nameof(CauseKind.Capacity) => Prevention.RealisticTimelines,
        nameof(CauseKind.Process) or nameof(CauseKind.Tool) or nameof(CauseKind.Capability) => Prevention.RiskIdentification,
        nameof(CauseKind.Policy) or nameof(CauseKind.Incentive) or nameof(CauseKind.Person) => null,
        _ => throw Unlisted.Member(kind),
    };
}
