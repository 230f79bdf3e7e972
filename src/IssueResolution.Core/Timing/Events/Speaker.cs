using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Timing;

/// <summary>Who wrote a message.</summary>
public sealed class Speaker : ClosedSet<Speaker>
{
    /// <summary>The client, or someone on the client side: waits for an answer.</summary>
    public static readonly Speaker Client = new("client", Words.Of(
        "client", "顧客", "The client wrote.", "顧客が書いた。"));

    /// <summary>One of us, in public: this is an answer.</summary>
    public static readonly Speaker Agent = new("agent", Words.Of(
        "agent", "担当者", "One of us wrote to the client.", "担当者が顧客に書いた。"));

    /// <summary>A machine of ours: no answer, however polite.</summary>
    public static readonly Speaker Bot = new("bot", Words.Of(
        "bot", "自動応答", "A machine wrote.", "機械が書いた。"));

    /// <summary>One of us, unseen by the client: no answer.</summary>
    public static readonly Speaker Internal = new("internal", Words.Of(
        "internal note", "社内メモ", "A note that the client does not see.", "顧客に見えないメモ。"));

    private Speaker(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
