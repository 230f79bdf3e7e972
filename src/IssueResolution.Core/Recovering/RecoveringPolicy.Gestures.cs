using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;

namespace IssueResolution.Recovering;

/// <content>The catalogue of gestures of a professional-services firm.</content>
public sealed partial record RecoveringPolicy
{
    private static GestureCatalogue GesturesOfTheFirm()
    {
        Provenance likeForLike = Provenance.Default("Like is mended with like: Roschk, Gelbrich 2014");
        Provenance minorIsMinor = Provenance.Default("A minor inconvenience bears no big concession, R-116");
        return new()
        {
            Fit = PolicyTable.Of<GestureKind, IssueCategory, GestureFit>("recovering.gesture-fit", GestureKind.InOrder, IssueCategory.InOrder, (kind, category) =>
                new(CategoriesOf(kind).Contains(category) ? GestureFit.Fits : GestureFit.Misses, likeForLike)),
            SuitsFrom = PolicyTable.Of<GestureKind, Severity>("recovering.gesture-suits-from", GestureKind.InOrder, kind => new(
                kind == GestureKind.RecoveryPlan ? Severity.Critical
                : kind == GestureKind.SystemicChange || kind == GestureKind.ExecutiveAttention ? Severity.High
                : kind == GestureKind.Explanation || kind == GestureKind.Apology || kind == GestureKind.Reperformance || kind.IsOwed ? Severity.Low
                : Severity.Medium, minorIsMinor)),
            DemandedFrom = PolicyTable.Of<GestureKind, Severity?>("recovering.gesture-demanded-from", GestureKind.InOrder, kind =>
                kind == GestureKind.SystemicChange ? new(Severity.High, Provenance.Seed("R-112"))
                : kind == GestureKind.Apology ? new(Severity.High, Provenance.Default("No amount stands in for an apology, R-110"))
                : kind == GestureKind.RecoveryPlan ? new(Severity.Critical, Provenance.Seed("R-145, R-146"))
                : new(null, minorIsMinor)),
            SeniorLeaderFrom = new("recovering.senior-leader-from", new(Severity.Critical, Provenance.Seed("R-144: senior leaders personally"))),
        };
    }

    private static IEnumerable<IssueCategory> CategoriesOf(GestureKind kind) => kind.Name switch
    {
        nameof(GestureKind.Explanation) or nameof(GestureKind.Apology) or nameof(GestureKind.FutureCredit) or nameof(GestureKind.SystemicChange)
            or nameof(GestureKind.RecoveryPlan) => IssueCategory.InOrder,
        nameof(GestureKind.Reperformance) or nameof(GestureKind.Acceleration) => [IssueCategory.Delivery],
        nameof(GestureKind.ExtraAnalysis) or nameof(GestureKind.ExtendedSupport) or nameof(GestureKind.StrategySession) =>
            [IssueCategory.Delivery, IssueCategory.Communication, IssueCategory.Scope],
        nameof(GestureKind.BillingCorrection) => [IssueCategory.Billing],
        nameof(GestureKind.FeeReduction) => [IssueCategory.Delivery, IssueCategory.Billing],
        nameof(GestureKind.CostAbsorption) => [IssueCategory.Scope, IssueCategory.Billing],
        nameof(GestureKind.TeamChange) => [IssueCategory.Team],
        nameof(GestureKind.ExecutiveAttention) => [IssueCategory.Communication, IssueCategory.Team],
        nameof(GestureKind.TemporaryVisibility) => [IssueCategory.Communication],
        _ => throw Unlisted.Member(kind),
    };
}
