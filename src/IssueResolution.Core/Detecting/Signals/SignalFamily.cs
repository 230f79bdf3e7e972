using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Detecting;

/// <summary>Where a signal shows. Signals from several places at once weigh more than as many from one.</summary>
public sealed class SignalFamily : ClosedSet<SignalFamily>
{
    /// <summary>How the client's people act. What they write, and when, is <see cref="Communication"/>.</summary>
    public static readonly SignalFamily Behaviour = new("behaviour", Words.Of(
        "behaviour", "振る舞い", "How the client's people act towards us.", "顧客側の人々の当社への振る舞い。"));

    /// <summary>How often and how fast they write. The tone is <see cref="Behaviour"/>.</summary>
    public static readonly SignalFamily Communication = new("communication", Words.Of(
        "communication", "連絡の様子", "How often and how fast the client is in touch.", "顧客からの連絡の頻度と速さ。"));

    /// <summary>What is included. Talk about what it costs is <see cref="Payment"/>.</summary>
    public static readonly SignalFamily Scope = new("scope", Words.Of(
        "scope", "範囲", "Talk about what is included and what is not.", "何が含まれるかの話題。"));

    /// <summary>How invoices are received and paid.</summary>
    public static readonly SignalFamily Payment = new("payment", Words.Of(
        "payment", "支払い", "How invoices are received and paid.", "請求書の受け止めと支払いの様子。"));

    /// <summary>What our own people sense. What they can measure is <see cref="Delivery"/>.</summary>
    public static readonly SignalFamily Team = new("team", Words.Of(
        "team", "チーム", "What our own people sense.", "当社の担当者が感じ取ったこと。"));

    /// <summary>How the work itself stands.</summary>
    public static readonly SignalFamily Delivery = new("delivery", Words.Of(
        "delivery", "進捗", "How the work itself stands.", "作業そのものの状況。"));

    private SignalFamily(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
