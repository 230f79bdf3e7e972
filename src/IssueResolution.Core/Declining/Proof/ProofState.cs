using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>What the first two questions amount to. A greater state stands on firmer ground.</summary>
public sealed class ProofState : OrderedScale<ProofState>
{
    /// <summary>The client was never told before asking. Evidence of something else does not change that.</summary>
    public static readonly ProofState NoNotice = new(1, "no-notice", Words.Of(
        "no notice", "事前告知なし", "The client was never told before asking.", "依頼の前に伝えていない。"));

    /// <summary>The client was told, and nothing shows it. Whoever appeals to memory here starts a quarrel about who said what.</summary>
    public static readonly ProofState Unproven = new(2, "unproven", Words.Of(
        "unproven", "証拠なし", "The client was told, and nothing shows it.", "伝えたが、示せるものがない。"));

    /// <summary>The client was told, and it can be shown: also what was said, when a mail confirmed it at the time.</summary>
    public static readonly ProofState Proven = new(3, "proven", Words.Of(
        "proven", "証拠あり", "The client was told, and it can be shown.", "伝えてあり、示すことができる。"));

    private ProofState(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
