using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Casework;

/// <summary>What a case may ask someone to do next. The order of the set decides between duties that are due at one instant.</summary>
public sealed class DutyKind : ClosedSet<DutyKind>
{
    /// <summary>Gather facts before anyone is alarmed. Finding the cause comes later.</summary>
    public static readonly DutyKind GatherFacts = new("gather-facts", "R-050", Words.Of(
        "gather the facts", "事実確認", "Gather facts, so that those who must know are told with content.", "知るべき人に中身をもって伝えられるよう、事実を確かめる。"));

    /// <summary>Tell the client that we have it. An answer in substance is the <see cref="FirstResponse"/>.</summary>
    public static readonly DutyKind Acknowledge = new("acknowledge", "R-061", Words.Of(
        "acknowledge receipt", "受理の連絡", "Tell the client that we have it and when it hears next.", "受理したことと次の連絡の時刻を顧客に伝える。"));

    /// <summary>Tell the role that the matrix names. It is told of what is known, not of what is feared.</summary>
    public static readonly DutyKind Escalate = new("escalate", "R-048", Words.Of(
        "escalate", "上申", "Tell the role that the matrix names.", "表が示す役割に知らせる。"));

    /// <summary>Answer the client in substance for the first time.</summary>
    public static readonly DutyKind FirstResponse = new("first-response", "R-048", Words.Of(
        "first response", "初回の応答", "Answer the client in substance for the first time.", "顧客に初めて中身のある応答をする。"));

    /// <summary>Judge severity and urgency.</summary>
    public static readonly DutyKind Assess = new("assess", "R-060", Words.Of(
        "assess", "評価", "Judge severity and urgency.", "重大度と緊急度を見極める。"));

    /// <summary>Look at our own state before the client hears of it. The client is told in the <see cref="Update"/>.</summary>
    public static readonly DutyKind Checkpoint = new("checkpoint", "R-080", Words.Of(
        "internal checkpoint", "社内の点検", "Look at our own state well before the client hears of it.", "顧客に伝える前に、社内で進み具合を確かめる。"));

    /// <summary>Tell the client how it stands, asked or not.</summary>
    public static readonly DutyKind Update = new("update", "R-093", Words.Of(
        "status update", "進捗連絡", "Tell the client how it stands, asked or not.", "求められなくても状況を伝える。"));

    /// <summary>Deliver what was promised, or say before the date that it will be another one.</summary>
    public static readonly DutyKind Deliver = new("deliver", "R-090", Words.Of(
        "deliver", "約束の履行", "Deliver what was promised, or renegotiate before the date.", "約束を果たす。難しければ期日前に再合意する。"));

    /// <summary>Have the client confirm the plan in writing. What else was only said is <see cref="WriteDown"/>.</summary>
    public static readonly DutyKind ConfirmPlan = new("confirm-plan", "R-078", Words.Of(
        "written confirmation", "計画の書面確認", "Have the client confirm the plan in writing.", "計画を書面で確認してもらう。"));

    /// <summary>Write down what was agreed by word of mouth.</summary>
    public static readonly DutyKind WriteDown = new("write-down", "R-102", Words.Of(
        "write it down", "口頭合意の書面化", "Write down what was only said.", "口頭の合意を書面にする。"));

    /// <summary>Ask the client whether it is over. Asking again after silence is the same duty again.</summary>
    public static readonly DutyKind FollowUp = new("follow-up", "R-120", Words.Of(
        "follow-up", "事後確認", "Ask the client whether it is over.", "本当に終わったかを顧客に尋ねる。"));

    /// <summary>Mend what the client has named, or open the case again.</summary>
    public static readonly DutyKind ActOnAnswer = new("act-on-answer", "R-122", Words.Of(
        "act on the answer", "回答への対応", "Mend what is left while it is live, or reopen.", "残った点を今のうちに直すか、案件を再開する。"));

    /// <summary>Confirm what caused it, where it was resolved without. What in our way of working allowed it is looked at in <see cref="ReviewProcess"/>.</summary>
    public static readonly DutyKind ConfirmCause = new("confirm-cause", "R-001", Words.Of(
        "confirm the cause", "原因の確定", "Find and confirm what caused it; it is not closed before.", "何が原因かを突き止める。それまでは完了としない。"));

    /// <summary>Look at what in our way of working allowed it. The team's five answers are the <see cref="PostMortem"/>.</summary>
    public static readonly DutyKind ReviewProcess = new("review-process", "R-117", Words.Of(
        "review the process", "手順の見直し", "Look at what in our way of working allowed it.", "それを許した仕事の進め方を見直す。"));

    /// <summary>Answer the five questions.</summary>
    public static readonly DutyKind PostMortem = new("post-mortem", "R-130", Words.Of(
        "post-mortem", "事後検証", "Answer the five questions.", "五つの問いに答える。"));

    /// <summary>Agree on something to be done so that it does not recur, by whom and by when. Doing it is <see cref="Act"/>.</summary>
    public static readonly DutyKind AgreeAction = new("agree-action", "R-132", Words.Of(
        "agree on an action", "処置の決定", "Agree on something to be done so that it does not recur, by whom and by when.", "再発を防ぐために何を、誰が、いつまでに行うかを決める。"));

    /// <summary>Talk with the team about how it was. What the work learns is the <see cref="PostMortem"/>.</summary>
    public static readonly DutyKind Debrief = new("debrief", "R-133", Words.Of(
        "team debrief", "チームの振り返り", "Talk with the team about how it was, and tell it the outcome.", "チームとどうだったかを話し、結果を伝える。"));

    /// <summary>Talk with the client about how we work together. How much trust is back is looked at in <see cref="ReviewTrust"/>.</summary>
    public static readonly DutyKind ReviewRelationship = new("review-relationship", "R-123", Words.Of(
        "relationship review", "関係の見直し", "Talk with the client about how we work together.", "仕事の進め方全般について顧客と話す。"));

    /// <summary>Do what was agreed so that it does not recur.</summary>
    public static readonly DutyKind Act = new("act", "R-132", Words.Of(
        "action item", "再発防止の処置", "Do what was agreed so that it does not recur.", "再発を防ぐために決めたことを行う。"));

    /// <summary>Pass the client's praise on. In a case about people, whose text only few may read, it is not asked.</summary>
    public static readonly DutyKind RelayPraise = new("relay-praise", "R-182", Words.Of(
        "relay the praise", "感謝の伝達", "Pass the client's praise on, word for word.", "顧客の感謝の言葉をそのまま伝える。"));

    /// <summary>Look at how much trust is back, from the resolution on until it is restored: once for all cases of the client, in the one resolved last.</summary>
    public static readonly DutyKind ReviewTrust = new("review-trust", "R-119", Words.Of(
        "trust review", "信頼の確認", "Look at how much trust is back, and stay visible until it is.", "信頼がどこまで戻ったかを確かめ、戻るまで目に見える形で関わる。"));

    private DutyKind(string code, string requirement, Words words, [CallerMemberName] string name = "")
        : base(code, words, name) => Requirement = requirement;

    /// <summary>The requirement that asks for it, such as <c>R-050</c>.</summary>
    public string Requirement { get; }
}
