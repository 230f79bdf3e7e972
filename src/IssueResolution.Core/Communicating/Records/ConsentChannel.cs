using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>How the client agreed to something.</summary>
public sealed class ConsentChannel : ClosedSet<ConsentChannel>
{
    /// <summary>By e-mail. A mail that we wrote and nobody answered is no consent.</summary>
    public static readonly ConsentChannel Mail = new("mail", isWritten: true, Words.Of(
        "e-mail", "メール", "The client agreed by e-mail.", "メールで同意を得た。"));

    /// <summary>By a signed or countersigned document. Minutes that we alone wrote are a follow-up to a <see cref="Meeting"/>.</summary>
    public static readonly ConsentChannel Document = new("document", isWritten: true, Words.Of(
        "document", "文書", "The client signed a document.", "署名のある文書で同意を得た。"));

    /// <summary>In a chat whose history both sides keep. A chat that vanishes is no better than the <see cref="Phone"/>.</summary>
    public static readonly ConsentChannel Chat = new("chat", isWritten: true, Words.Of(
        "chat", "チャット", "The client agreed in a chat that both sides keep.", "双方に残るチャットで同意を得た。"));

    /// <summary>On the phone or in a call. What was said is confirmed in writing the same business day.</summary>
    public static readonly ConsentChannel Phone = new("phone", isWritten: false, Words.Of(
        "phone", "電話", "The client agreed on the phone.", "電話で同意を得た。"));

    /// <summary>Face to face. Others in the room do not replace the written word.</summary>
    public static readonly ConsentChannel Meeting = new("meeting", isWritten: false, Words.Of(
        "meeting", "会議", "The client agreed in a meeting.", "会議の場で同意を得た。"));

    private ConsentChannel(string code, bool isWritten, Words words, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        IsWritten = isWritten;

    /// <summary>Whether the consent can be shown as it is.</summary>
    public bool IsWritten { get; }
}
