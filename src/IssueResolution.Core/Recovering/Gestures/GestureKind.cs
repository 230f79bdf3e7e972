using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using static IssueResolution.Recovering.GestureNature;
using static IssueResolution.Recovering.JusticeDimension;

namespace IssueResolution.Recovering;

/// <summary>What can be done for a client beyond the fix itself. Where and from when on each suits is <see cref="GestureCatalogue"/>'s to say.</summary>
public sealed class GestureKind : ClosedSet<GestureKind>
{
    /// <summary>That we have it, and how it came about. Saying that we are sorry is <see cref="Apology"/>.</summary>
    [Requirement("R-110")]
    public static readonly GestureKind Explanation = new("explanation", InWords, HarmedResource.Attention, [Interactional, Procedural], Words.Of(
        "acknowledgement and explanation", "受止めと説明", "Says that we have it, and how it came about.", "受け止めたことと、経緯を伝える。"));

    /// <summary>Sorry for something that is named. Being sorry for "any inconvenience" is none.</summary>
    [Requirement("R-110")]
    public static readonly GestureKind Apology = new("apology", InWords, HarmedResource.Attention, [Interactional], Words.Of(
        "apology", "お詫び", "Says that we are sorry, and for what.", "何について詫びるのかを示して詫びる。"));

    /// <summary>The same work again, done right. Other work in its place is <see cref="ExtraAnalysis"/>.</summary>
    [Requirement("R-111")]
    public static readonly GestureKind Reperformance = new("reperformance", Effort, HarmedResource.Work, [Distributive], Words.Of(
        "re-performance", "やり直し", "Does the work again, without charge.", "無償で作業をやり直す。"));

    /// <summary>Something else earlier than agreed, against a delay. It takes from a plan: ask the team first.</summary>
    [Requirement("R-111")]
    public static readonly GestureKind Acceleration = new("acceleration", Effort, HarmedResource.Work, [Distributive], Words.Of(
        "acceleration", "他の成果物の前倒し", "Delivers another thing earlier than agreed.", "別の成果物を予定より早く届ける。"));

    /// <summary>More insight than was bought. Work that was bought and is missing is <see cref="Reperformance"/>.</summary>
    [Requirement("R-111")]
    [Requirement("R-115")]
    public static readonly GestureKind ExtraAnalysis = new("extra-analysis", Effort, HarmedResource.Work, [Distributive], Words.Of(
        "extra analysis", "追加分析", "Adds an analysis that was not bought.", "契約にない分析を追加する。"));

    /// <summary>Staying at hand longer than agreed. Being at hand while it burns is the fix, and none.</summary>
    [Requirement("R-111")]
    [Requirement("R-115")]
    public static readonly GestureKind ExtendedSupport = new("extended-support", Effort, HarmedResource.Work, [Distributive], Words.Of(
        "extended support", "支援期間の延長", "Supports longer than agreed.", "合意より長く支援する。"));

    /// <summary>A session on what comes next. One that sells is none.</summary>
    [Requirement("R-115")]
    public static readonly GestureKind StrategySession = new("strategy-session", Effort, HarmedResource.Work, [Distributive], Words.Of(
        "strategy session", "戦略検討の場", "Holds a session on the client's own questions.", "顧客の課題を検討する場を設ける。"));

    /// <summary>What was charged wrongly, put right. Whatever is given beyond it is a gesture, such as <see cref="FeeReduction"/>.</summary>
    [Requirement("R-111")]
    public static readonly GestureKind BillingCorrection = new("billing-correction", Owed, HarmedResource.Money, [Distributive], Words.Of(
        "billing correction", "請求の訂正", "Puts right what was charged wrongly; owed, and no gesture.", "誤った請求を正す。当然の返還であり、埋め合わせではない。"));

    /// <summary>Less to pay now. Less to pay next time is <see cref="FutureCredit"/>.</summary>
    [Requirement("R-111")]
    [Requirement("R-113")]
    public static readonly GestureKind FeeReduction = new("fee-reduction", Money, HarmedResource.Money, [Distributive], Words.Of(
        "fee reduction", "報酬の減額", "Reduces what the client pays now.", "いま支払う額を減らす。"));

    /// <summary>Less to pay later: weaker than money now, and worth nothing to a client who leaves.</summary>
    [Requirement("R-113")]
    public static readonly GestureKind FutureCredit = new("future-credit", Money, HarmedResource.Money, [Distributive], Words.Of(
        "future credit", "次回への充当", "Credits an amount towards future work.", "今後の業務に充てる額を約束する。"));

    /// <summary>A cost about which one could argue, not argued about. One that is plainly ours is <see cref="BillingCorrection"/>.</summary>
    [Requirement("R-113")]
    public static readonly GestureKind CostAbsorption = new("cost-absorption", Money, HarmedResource.Money, [Distributive, Procedural], Words.Of(
        "cost absorption", "費用の自社負担", "Bears a cost about which one could argue.", "負担を争い得る費用を自社で引き受ける。"));

    /// <summary>Other people, or more. It touches people's names: handle it as restricted.</summary>
    [Requirement("R-111")]
    public static readonly GestureKind TeamChange = new("team-change", Effort, HarmedResource.Work, [Distributive, Interactional], Words.Of(
        "team change", "要員の交代・追加", "Replaces or adds a member of the team.", "担当者を交代または追加する。"));

    /// <summary>A senior leader in person, on the matter, for days. A call of five minutes is courtesy.</summary>
    [Requirement("R-114")]
    [Requirement("R-144")]
    public static readonly GestureKind ExecutiveAttention = new("executive-attention", Effort, HarmedResource.Attention, [Interactional], Words.Of(
        "executive attention", "経営層の直接関与", "A senior leader joins in person, such as a partner on the project for a week.", "責任ある立場の者が自ら加わる。例：パートナーが一週間参画する。"));

    /// <summary>More to see, for a while: reports, a shared board. Keeping it for good is process, and none.</summary>
    public static readonly GestureKind TemporaryVisibility = new("temporary-visibility", InWords, HarmedResource.Attention, [Procedural], Words.Of(
        "temporary visibility", "一時的な可視化", "Reports more often and more openly for a while.", "しばらくの間、報告を増やし、状況を見えるようにする。"));

    /// <summary>What changed so that it will not happen again, shown to the client. A promise to try harder is none.</summary>
    [Requirement("R-112")]
    public static readonly GestureKind SystemicChange = new("systemic-change", InWords, null, [Procedural], Words.Of(
        "systemic change shown", "仕組みの改善の提示", "Shows what was changed so that it does not happen again.", "再発しないように何を変えたかを示す。"));

    /// <summary>People, plan, oversight, quality control. It counts once all four are named: see <see cref="Recovering.RecoveryPlan"/>.</summary>
    [Requirement("R-144")]
    [Requirement("R-146")]
    public static readonly GestureKind RecoveryPlan = new("recovery-plan", Effort, null, [Procedural, Distributive], Words.Of(
        "recovery plan", "立て直し計画", "Shows with whom, how, under whose eyes and by which checks it will succeed.", "誰が、どのように、誰の監督と品質管理の下で成功させるかを示す。"));

    private GestureKind(
        string code, GestureNature nature, HarmedResource? repairs, ImmutableArray<JusticeDimension> justice, Words words, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        (Nature, Repairs, Justice) = (nature, repairs, justice);

    /// <summary>What it is made of.</summary>
    public GestureNature Nature { get; }

    /// <summary>What it mends; null for what mends nothing of the past and makes the future credible.</summary>
    public HarmedResource? Repairs { get; }

    /// <summary>To which sense of fairness it speaks; at least one, the strongest first.</summary>
    public ImmutableArray<JusticeDimension> Justice { get; }

    /// <summary>Whether it is paid, credited or not charged. What is merely given back is not.</summary>
    public bool IsMonetary => Nature == Money;

    /// <summary>Whether it is the client's own already, and so no gesture.</summary>
    public bool IsOwed => Nature == Owed;
}
