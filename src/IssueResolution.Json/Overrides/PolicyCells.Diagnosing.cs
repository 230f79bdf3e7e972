using IssueResolution.Classifying;
using IssueResolution.Diagnosing;

namespace IssueResolution.Json;

/// <content>When the questions may stop, and how good an analysis of causes must be.</content>
internal static partial class PolicyCells
{
    private static readonly PolicyPart<DiagnosingPolicy> _diagnosing = new(policy => policy.Diagnosing, (policy, stage) => policy with { Diagnosing = stage });

    private static readonly PolicyPart<CausePhraseList> _causePhrases =
        _diagnosing.Part(stage => stage.Phrases, (stage, phrases) => stage with { Phrases = phrases });

    private static OverridableCells[] Diagnosing() =>
    [
        _diagnosing.Table(stage => stage.Confidence, (stage, table) => stage with { Confidence = table }, ValueForms.Decimal),
        _diagnosing.Table(stage => stage.Gates, (stage, table) => stage with { Gates = table }, ValueForms.Flag),
        _diagnosing.Table(stage => stage.Points, (stage, table) => stage with { Points = table }, ValueForms.Count),
        _diagnosing.Table(stage => stage.QualityFrom, (stage, table) => stage with { QualityFrom = table }, ValueForms.Count),
        _diagnosing.Table(stage => stage.PointsNeeded, (stage, table) => stage with { PointsNeeded = table }, ValueForms.Count),
        _diagnosing.Table(stage => stage.Systemic, (stage, table) => stage with { Systemic = table }, ValueForms.Flag),
        _diagnosing.Value(stage => stage.DirectFrom, (stage, value) => stage with { DirectFrom = value }, ValueForms.Term(EvidenceKind.InOrder)),
        _diagnosing.Value(stage => stage.DirectShare, (stage, value) => stage with { DirectShare = value }, ValueForms.Decimal),
        _diagnosing.Value(stage => stage.DepthAtLeast, (stage, value) => stage with { DepthAtLeast = value }, ValueForms.Count),
        _diagnosing.Table(stage => stage.Strength, (stage, table) => stage with { Strength = table }, ValueForms.Term(ActionStrength.InOrder)),
        _diagnosing.Value(stage => stage.StrengthAtLeast, (stage, value) => stage with { StrengthAtLeast = value }, ValueForms.Term(ActionStrength.InOrder)),
        _diagnosing.Value(stage => stage.OverlapAtLeast, (stage, value) => stage with { OverlapAtLeast = value }, ValueForms.Decimal),
        _diagnosing.Value(stage => stage.OverlapOf, (stage, value) => stage with { OverlapOf = value }, ValueForms.Term(OverlapBasis.InOrder)),
        _diagnosing.Value(stage => stage.MatchedBy, (stage, value) => stage with { MatchedBy = value }, ValueForms.Term(CauseMatching.InOrder)),
        _diagnosing.Table(stage => stage.CaughtBy, (stage, table) => stage with { CaughtBy = table }, ValueForms.Term(Prevention.InOrder).OrNone()),
        _diagnosing.Value(stage => stage.AloneWithin, (stage, value) => stage with { AloneWithin = value }, ValueForms.Count),
        new OverridableCausePhrases(_causePhrases),
    ];
}
