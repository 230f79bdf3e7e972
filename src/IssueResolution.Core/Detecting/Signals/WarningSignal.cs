using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Detecting;

/// <summary>Something that a client does, or that happens around one, before anyone complains. Each alone may mean nothing.</summary>
public sealed class WarningSignal : ClosedSet<WarningSignal>
{
    /// <summary>An agreed meeting was skipped. One that was moved in good time is not this.</summary>
    [Requirement("R-030")]
    public static readonly WarningSignal MissedMeeting = new(SignalFamily.Behaviour, "missed-meeting", Words.Of(
        "missed meeting", "会議の欠席", "The client skipped an agreed meeting.", "予定の会議に顧客が来なかった。"));

    /// <summary>Somebody without a say came instead. A deputy who decides is not this.</summary>
    [Requirement("R-030")]
    public static readonly WarningSignal JuniorSubstitute = new(SignalFamily.Behaviour, "junior-substitute", Words.Of(
        "junior sent instead", "代理の出席", "Somebody who decides nothing came in place of a decision maker.", "決裁者の代わりに、決定権のない人が来た。"));

    /// <summary>Less interest than before. Interest that turns to another matter is not this.</summary>
    [Requirement("R-030")]
    public static readonly WarningSignal EnthusiasmDrop = new(SignalFamily.Behaviour, "enthusiasm-drop", Words.Of(
        "drop in enthusiasm", "熱意の低下", "The client shows less interest than before.", "以前ほどの関心が見られない。"));

    /// <summary>Requests became terse demands. Short messages from somebody who always wrote so are not this.</summary>
    [Requirement("R-030")]
    public static readonly WarningSignal TerseDemands = new(SignalFamily.Behaviour, "terse-demands", Words.Of(
        "terse demands", "そっけない要求", "Friendly requests have turned into short demands.", "丁寧な依頼が短い要求に変わった。"));

    /// <summary>Replies take longer than this client's usually do; noticeable from twice, marked from four times, by default.</summary>
    [Requirement("R-030")]
    [Requirement("R-031")]
    public static readonly WarningSignal ReplySlowed = new(SignalFamily.Communication, "reply-slowed", Words.Of(
        "slower replies", "返信の遅れ", "Replies take longer than this client's usually do.", "この顧客のいつもより返信が遅い。"));

    /// <summary>What used to be trusted is watched closely: the opposite of silence, and the same discomfort.</summary>
    [Requirement("R-031")]
    public static readonly WarningSignal Micromanaging = new(SignalFamily.Communication, "micromanaging", Words.Of(
        "sudden micro-management", "急な細かい管理", "The client suddenly watches closely what it used to leave to us.", "任されていたことを、急に細かく見るようになった。"));

    /// <summary>What is included is talked about often. One question about a change order is not this.</summary>
    [Requirement("R-032")]
    public static readonly WarningSignal ScopeTalk = new(SignalFamily.Scope, "scope-talk", Words.Of(
        "talk about scope", "範囲の話題", "What is included, extra or agreed keeps coming up.", "何が含まれるか、追加か、合意済みかが繰り返し話題になる。"));

    /// <summary>Invoices are paid later than this client usually pays; noticeable from half as long again, marked from twice, by default.</summary>
    [Requirement("R-033")]
    public static readonly WarningSignal PaymentSlowed = new(SignalFamily.Payment, "payment-slowed", Words.Of(
        "slower payment", "支払いの遅れ", "Invoices are paid later than this client usually pays.", "この顧客のいつもより支払いが遅い。"));

    /// <summary>Lines of an invoice are questioned by somebody who never did. Somebody who always asks is not this.</summary>
    [Requirement("R-033")]
    public static readonly WarningSignal InvoiceQueries = new(SignalFamily.Payment, "invoice-queries", Words.Of(
        "queries about invoice lines", "請求明細への質問", "Invoice lines are questioned after a history without questions.", "質問のなかった請求明細に質問が来る。"));

    /// <summary>One of our own people is worried, and need not prove it. A complaint about a colleague is an issue of its own.</summary>
    [Requirement("R-034")]
    public static readonly WarningSignal TeamConcern = new(SignalFamily.Team, "team-concern", Words.Of(
        "concern of a team member", "担当者の懸念", "One of our own people is worried about the client.", "当社の担当者が顧客の様子を心配している。"));

    /// <summary>Deliverables are behind. A date that has passed is an issue and no longer a signal.</summary>
    [Requirement("R-038")]
    public static readonly WarningSignal BehindSchedule = new(SignalFamily.Delivery, "behind-schedule", Words.Of(
        "behind schedule", "計画からの遅れ", "Deliverables are behind their schedule.", "成果物が計画より遅れている。"));

    /// <summary>More or fewer hours go into it than planned.</summary>
    [Requirement("R-038")]
    public static readonly WarningSignal UtilisationOff = new(SignalFamily.Delivery, "utilisation-off", Words.Of(
        "utilisation off plan", "稼働の計画外れ", "More, or fewer, hours go into it than planned.", "投入時間が計画より多い、または少ない。"));

    /// <summary>Open change orders pile up; from three on by default.</summary>
    [Requirement("R-038")]
    public static readonly WarningSignal ChangeOrdersStacking = new(SignalFamily.Delivery, "change-orders-stacking", Words.Of(
        "change orders piling up", "変更依頼の滞留", "Change orders are opened faster than they are settled.", "変更依頼が片づくより早く積み上がっている。"));

    private WarningSignal(SignalFamily family, string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        Family = family;

    /// <summary>Where it shows.</summary>
    public SignalFamily Family { get; }
}
