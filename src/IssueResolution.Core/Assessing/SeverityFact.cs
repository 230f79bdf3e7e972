using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>Something that can be observed and that says how bad an issue is. The policy says which severity each one gives.</summary>
public sealed class SeverityFact : ClosedSet<SeverityFact>
{
    /// <summary>Documents are asked for, nothing is wrong. If they were promised and are missing, it is an incomplete deliverable with facts of its own.</summary>
    [Requirement("R-023")]
    public static readonly SeverityFact DocumentationRequest = new("documentation-request", Words.Of(
        "request for documents", "資料の依頼", "The client asks for documents or explanations.", "資料や説明を求められている。"));

    /// <summary>A wish changed. If a date changed with it, judge that date by its own facts.</summary>
    [Requirement("R-023")]
    public static readonly SeverityFact PreferenceChange = new("preference-change", Words.Of(
        "change of preference", "希望の変更", "The client would now like something done differently.", "別のやり方を希望している。"));

    /// <summary>Touching up is enough. If work must be done again, it is <see cref="ReworkRequired"/>.</summary>
    [Requirement("R-023")]
    public static readonly SeverityFact SmallAdjustment = new("small-adjustment", Words.Of(
        "small adjustment", "軽微な調整", "Something small needs adjusting.", "軽微な手直しで済む。"));

    /// <summary>Late without moving a key date. If one may move, it is <see cref="KeyDeadlineInJeopardy"/>.</summary>
    [Requirement("R-022")]
    public static readonly SeverityFact MinorDelay = new("minor-delay", Words.Of(
        "minor delay", "小さな遅れ", "Something is a little late and no key date moves.", "少し遅れているが、重要な期日は動かない。"));

    /// <summary>Annoyance at how things are done. Annoyance of an executive is <see cref="ExecutiveDissatisfaction"/>.</summary>
    [Requirement("R-022")]
    public static readonly SeverityFact ProcessFrustration = new("process-frustration", Words.Of(
        "frustration with the process", "進め方への不満", "The client is annoyed at how things are done.", "進め方に不満を抱いている。"));

    /// <summary>One person is worried. If that person is an executive, it is <see cref="ExecutiveDissatisfaction"/>.</summary>
    [Requirement("R-022")]
    public static readonly SeverityFact IndividualStakeholderConcern = new("individual-stakeholder-concern", Words.Of(
        "one stakeholder's concern", "関係者一人の懸念", "One person on the client's side is worried.", "顧客側の一人が懸念している。"));

    /// <summary>A date that others depend on may be missed. If nothing depends on it, it is <see cref="MinorDelay"/>.</summary>
    [Requirement("R-021")]
    public static readonly SeverityFact KeyDeadlineInJeopardy = new("key-deadline-in-jeopardy", Words.Of(
        "key deadline in jeopardy", "重要な期日の危機", "A date that other things hang on may be missed.", "他の予定が懸かる期日を守れないおそれがある。"));

    /// <summary>Work must be done again. If touching up is enough, it is <see cref="SmallAdjustment"/>.</summary>
    [Requirement("R-021")]
    public static readonly SeverityFact ReworkRequired = new("rework-required", Words.Of(
        "rework required", "やり直しが必要", "What was delivered must be done again, wholly or in part.", "納品物の全部または一部をやり直す必要がある。"));

    /// <summary>An executive is dissatisfied. Once leaving is mentioned, it is <see cref="TerminationThreatened"/>.</summary>
    [Requirement("R-021")]
    public static readonly SeverityFact ExecutiveDissatisfaction = new("executive-dissatisfaction", Words.Of(
        "executive dissatisfaction", "経営層の不満", "An executive of the client is dissatisfied.", "顧客の経営層が不満を抱いている。"));

    /// <summary>The whole may fail. If one date may, it is <see cref="KeyDeadlineInJeopardy"/>.</summary>
    [Requirement("R-020")]
    public static readonly SeverityFact ProjectFailureRisk = new("project-failure-risk", Words.Of(
        "risk of project failure", "プロジェクト失敗のおそれ", "The project as a whole may fail.", "プロジェクト全体が失敗するおそれがある。"));

    /// <summary>Leaving was mentioned. A mere suspicion of ours is no fact; watch the signals.</summary>
    [Requirement("R-020")]
    public static readonly SeverityFact TerminationThreatened = new("termination-threatened", Words.Of(
        "threat to terminate", "解約の示唆", "The client has said that it may end the engagement.", "顧客が契約の終了を示唆している。"));

    /// <summary>Law may come into play. A heated invoice without it is <see cref="ProcessFrustration"/>.</summary>
    [Requirement("R-020")]
    public static readonly SeverityFact LegalExposure = new("legal-exposure", Words.Of(
        "legal exposure", "法的リスク", "Law, contract penalties or a regulator may come into play.", "法令、違約、監督官庁が関わるおそれがある。"));

    /// <summary>Money that matters. If the amount is known, state the share as well: it is judged by thresholds.</summary>
    [Requirement("R-020")]
    public static readonly SeverityFact MajorFinancialImpact = new("major-financial-impact", Words.Of(
        "major financial impact", "重大な金銭的影響", "The client stands to lose money that matters to it.", "顧客にとって無視できない金銭的損失が生じる。"));

    /// <summary>A name may suffer in public. Displeasure inside the client's house is not this.</summary>
    [Requirement("R-020")]
    public static readonly SeverityFact ReputationThreat = new("reputation-threat", Words.Of(
        "threat to reputation", "評判への脅威", "Our name, or the client's, may be damaged in public.", "当社または顧客の評判が公に損なわれるおそれがある。"));

    private SeverityFact(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
