using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>What is wrong with a wording. The description says why, the advice how to put it instead.</summary>
public sealed class MessageRule : ClosedSet<MessageRule>
{
    /// <summary>It points at the client or at others. Stating a cause that was found is fine as long as our part of it comes with it.</summary>
    [Requirement("R-067")]
    public static readonly MessageRule BlameShift = new(
        "blame-shift",
        Words.Of("blame shift", "責任転嫁", "It points at someone else, even if they contributed.", "一因であっても、他者を責めることになる。"),
        new("Say what our part was and what we change about it.", "自社の担った部分と、それをどう改めるかを書く。"));

    /// <summary>It promises without a time. A condition that the client can see, such as "as soon as the file is here", is none.</summary>
    [Requirement("R-075")]
    public static readonly MessageRule VagueTime = new(
        "vague-time",
        Words.Of("vague time", "曖昧な期限", "Nobody can hold us to it, and the client hears an earlier time than we mean.", "約束として確かめられず、顧客は早めに期待する。"),
        new("Name the day and the hour, such as \"by Thursday 17:00\".", "「木曜日の17時までに」のように日時を書く。"));

    /// <summary>It sounds like an apology and doubts its cause. How a full apology is made is not judged here.</summary>
    public static readonly MessageRule NonApology = new(
        "non-apology",
        Words.Of("non-apology", "見せかけの謝罪", "It doubts that there was anything to apologise for.", "謝る理由があったかどうかを疑う言い方になる。"),
        new("Name what happened and say that we are sorry for that.", "起きたことを具体的に挙げ、それについて詫びる。"));

    /// <summary>Something went wrong and nobody did it. Where a machine acted, name the machine.</summary>
    public static readonly MessageRule PassiveExcuse = new(
        "passive-excuse",
        Words.Of("passive excuse", "他人事の言い訳", "It tells what happened without anyone who did it.", "誰がしたのかを言わずに、起きたことだけを述べる。"),
        new("Say \"we\": what we did or left undone.", "「弊社が」を主語に、したこと、しなかったことを書く。"));

    /// <summary>It says no and stops there. A no that comes with another way is heard differently.</summary>
    [Requirement("R-161")]
    public static readonly MessageRule DeclineWording = new(
        "decline-wording",
        Words.Of("bare decline", "突き放した断り", "It shuts the door instead of standing beside the one who is refused.", "断られる側に寄り添わず、扉を閉ざす。"),
        new("Say what is possible towards the client's goal.", "顧客の目的のために、できることを書く。"));

    /// <summary>It admits fault or promises money before the facts are known. Once they are, owning them is right.</summary>
    /// <remarks>Looked for only where a message says that we have it.</remarks>
    [Requirement("R-062")]
    public static readonly MessageRule PrematureAdmission = new(
        "premature-admission",
        Words.Of("premature admission", "早すぎる責任の認否", "It decides who is liable before anyone knows the facts.", "事実が分かる前に責任の所在を決めてしまう。"),
        new("Say that we have it, what we do now and when the client hears from us.", "受け取ったこと、いま行うこと、次の連絡の日時だけを書く。"));

    /// <summary>It asks for good marks instead of honest ones. Asking for an answer, whatever it says, is fine.</summary>
    [Requirement("R-186")]
    public static readonly MessageRule AsksForMarks = new(
        "asks-for-marks",
        Words.Of("asks for good marks", "高評価の依頼", "A mark that was asked for says nothing about us.", "頼んで得た評価は、実態を何も語らない。"),
        new("Ask for an honest answer, and say that both praise and blame help.", "良い点も悪い点も率直に答えてほしいと書く。"));

    /// <summary>It appeals to what was said before. With the proof attached it is fine, so the library looks for it only in declines without.</summary>
    [Requirement("R-159")]
    public static readonly MessageRule AppealToMemory = new(
        "appeal-to-memory",
        Words.Of("appeal to memory", "記憶への訴え", "It starts a quarrel about who said what.", "言った言わないの争いになる。"),
        new("Attach what shows it, or begin with what is possible.", "示せるものを添付するか、できることから伝える。"));

    /// <summary>The firm itself does not say it so. The library ships no such phrase.</summary>
    public static readonly MessageRule HouseStyle = new(
        "house-style",
        Words.Of("house style", "社内の表記", "The firm has agreed not to say it so.", "社内で使わないと決めた言い方。"),
        new("Use the firm's own wording.", "社内で定めた言い方を使う。"));

    /// <summary>Nothing: a phrase that is fine although a listed one begins or lies in it. It is never reported.</summary>
    public static readonly MessageRule Harmless = new(
        "harmless",
        Words.Of("harmless", "問題なし", "It only looks like a listed phrase.", "似ているだけで、問題はない。"),
        new("Leave it as it is.", "そのままでよい。"));

    private MessageRule(string code, Words words, Phrase advice, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        Advice = advice;

    /// <summary>How to put it instead, where a phrase has no better wording of its own.</summary>
    public Phrase Advice { get; }
}
