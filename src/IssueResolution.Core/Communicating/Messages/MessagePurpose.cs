using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>What a part of a message is there for.</summary>
public sealed partial class MessagePurpose : ClosedSet<MessagePurpose>
{
    /// <summary>That we have it. A message with this part admits nothing yet, and its words are checked for that.</summary>
    public static readonly MessagePurpose Receipt = new("receipt", Words.Of(
        "receipt", "受理", "Says what reached us.", "受け取った内容を伝える。"));

    /// <summary>That we see where the client stands. Saying what we regret is an apology, and that is another matter.</summary>
    public static readonly MessagePurpose Empathy = new("empathy", Words.Of(
        "empathy", "共感", "Says that we see what it means for the client.", "顧客の立場を理解していることを伝える。"));

    /// <summary>What we still need to know. It asks, it does not defend.</summary>
    public static readonly MessagePurpose Question = new("question", Words.Of(
        "question", "確認の質問", "Asks what we need to know.", "確認したいことを尋ねる。"));

    /// <summary>That something is wrong, in one sentence. How it came about is <see cref="Facts"/>.</summary>
    public static readonly MessagePurpose Problem = new("problem", Words.Of(
        "problem", "問題", "Says that there was a problem, and which.", "問題が起きたことを伝える。"));

    /// <summary>What happened, as found out. What it did to the client is <see cref="Impact"/>.</summary>
    public static readonly MessagePurpose Facts = new("facts", Words.Of(
        "facts", "事実", "Says what happened, as it was found out.", "確認できた経緯を伝える。"));

    /// <summary>What it does to the client. How we feel about that is <see cref="Empathy"/>.</summary>
    public static readonly MessagePurpose Impact = new("impact", Words.Of(
        "impact", "影響", "Says what it means for the client's work.", "顧客の業務への影響を伝える。"));

    /// <summary>How we solve it. The single steps are <see cref="Steps"/>.</summary>
    public static readonly MessagePurpose Plan = new("plan", Words.Of(
        "plan", "対応方針", "Says how we solve it.", "どのように解決するかを伝える。"));

    /// <summary>When it is solved. When the client hears from us is <see cref="NextUpdate"/>.</summary>
    public static readonly MessagePurpose SolvedBy = new("solved-by", Words.Of(
        "solved by", "解決時期", "Says when it will be solved.", "いつ解決するかを伝える。"));

    /// <summary>The plan step by step, for those who work with it day by day. A sponsor is not asked to read it.</summary>
    public static readonly MessagePurpose Steps = new("steps", Words.Of(
        "steps", "作業の内訳", "Says which steps are done and which come next.", "作業の進み具合を段階ごとに伝える。"));

    /// <summary>What we are at right now, even if it is what we were at yesterday.</summary>
    public static readonly MessagePurpose CurrentWork = new("current-work", Words.Of(
        "current work", "現在の作業", "Says what we are working on now.", "いま何をしているかを伝える。"));

    /// <summary>Whether the plan holds. A new date is said here, with its reason.</summary>
    public static readonly MessagePurpose Standing = new("standing", Words.Of(
        "on plan or not", "予定どおりか", "Says whether the plan holds.", "予定どおりかどうかを伝える。"));

    /// <summary>When the client hears from us next, asked for or not.</summary>
    public static readonly MessagePurpose NextUpdate = new("next-update", Words.Of(
        "next update", "次の連絡", "Says when the client hears from us next.", "次にいつ連絡するかを伝える。"));

    private MessagePurpose(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
