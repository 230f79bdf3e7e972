using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>What a notice can be shown by, if it can.</summary>
public sealed class EvidenceForm : ClosedSet<EvidenceForm>
{
    /// <summary>A mail that reached the client; also one that confirmed what had been said.</summary>
    public static readonly EvidenceForm Mail = new("mail", isShowable: true, Words.Of(
        "e-mail", "メール", "A mail that the client received.", "顧客が受け取ったメール。"));

    /// <summary>The contract, its terms, a signed offer. A draft that nobody accepted shows nothing.</summary>
    public static readonly EvidenceForm Document = new("document", isShowable: true, Words.Of(
        "document", "契約書・文書", "A contract, its terms, or a document that the client accepted.", "契約書、規約、または顧客が承諾した文書。"));

    /// <summary>A chat that both sides keep. One that vanishes is no better than a <see cref="Recollection"/>.</summary>
    public static readonly EvidenceForm Chat = new("chat", isShowable: true, Words.Of(
        "chat", "チャット", "A chat that both sides can still read.", "双方が今も読めるチャット。"));

    /// <summary>Minutes that were sent to the client. Notes that we kept to ourselves are a <see cref="Recollection"/>.</summary>
    public static readonly EvidenceForm Minutes = new("minutes", isShowable: true, Words.Of(
        "minutes", "議事録", "Minutes that were sent to the client.", "顧客に送付した議事録。"));

    /// <summary>Someone remembers, or wrote it down for us alone. It cannot be laid on the table.</summary>
    public static readonly EvidenceForm Recollection = new("recollection", isShowable: false, Words.Of(
        "recollection", "記憶", "Someone on our side remembers it.", "自社の誰かが覚えている。"));

    private EvidenceForm(string code, bool isShowable, Words words, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        IsShowable = isShowable;

    /// <summary>Whether it can be laid before the client.</summary>
    public bool IsShowable { get; }
}
