using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>In which order one looks for what is fitting; a later step only serves what the earlier ones left open.</summary>
public sealed class RecoveryStep : OrderedScale<RecoveryStep>
{
    /// <summary>Words first. An act that nobody explains is not understood.</summary>
    public static readonly RecoveryStep Apologise = new(1, "apologise", Words.Of("apologise", "詫びる", "Say what happened and that we are sorry.", "起きたことを伝え、詫びる。"));

    /// <summary>The client is put where it would be without the failure. Something else in its place is <see cref="Act"/>.</summary>
    public static readonly RecoveryStep PutBack = new(2, "put-back", Words.Of("put back", "元に戻す", "Put right what was wrong.", "誤りを正し、あるべき状態に戻す。"));

    /// <summary>What makes it better from now on, and what only people can give.</summary>
    public static readonly RecoveryStep Act = new(3, "act", Words.Of("act", "行動する", "Do what makes it better from now on.", "これからを良くすることを行う。"));

    /// <summary>Money, for the injustice that is left. The first step would be the last to be believed.</summary>
    public static readonly RecoveryStep Pay = new(4, "pay", Words.Of("pay", "金銭で補う", "Make up in money for what is left.", "残った不公平を金銭で補う。"));

    private RecoveryStep(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }

    /// <summary>The step to which a kind of gesture belongs.</summary>
    public static RecoveryStep Of(GestureKind kind) =>
        Guard.Against.Null(kind) == GestureKind.Apology || kind == GestureKind.Explanation ? Apologise
        : kind == GestureKind.BillingCorrection || kind == GestureKind.Reperformance ? PutBack
        : kind.IsMonetary ? Pay
        : Act;
}
