using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Committing;

/// <summary>What became of a promised date.</summary>
public sealed class CommitmentOutcome : ClosedSet<CommitmentOutcome>
{
    /// <summary>Not due yet, or due this very instant. Past its instant it is <see cref="Broken"/>.</summary>
    public static readonly CommitmentOutcome Open = new("open", Words.Of("open", "進行中", "It is not past due.", "まだ期限を過ぎていない。"));

    /// <summary>Met at its instant. Met before it, it is <see cref="Exceeded"/>.</summary>
    public static readonly CommitmentOutcome Kept = new("kept", Words.Of("kept", "順守", "It was met on the dot.", "期限どおりに果たした。"));

    /// <summary>Met before its instant, which counts as <see cref="Kept"/> does: being early earns nothing more.</summary>
    public static readonly CommitmentOutcome Exceeded = new("exceeded", Words.Of(
        "kept early", "前倒しで順守", "It was met before it was due.", "期限より前に果たした。"));

    /// <summary>Moved, with a reason, before it was due. Moved afterwards it is <see cref="Broken"/>.</summary>
    public static readonly CommitmentOutcome Renegotiated = new("renegotiated", Words.Of(
        "renegotiated", "事前の再合意", "It was moved before it was due.", "期限前に変更を合意した。"));

    /// <summary>Passed unmet, whatever came later. Moved before its instant it is <see cref="Renegotiated"/>.</summary>
    public static readonly CommitmentOutcome Broken = new("broken", Words.Of("broken", "不履行", "It passed unmet.", "果たさないまま期限を過ぎた。"));

    private CommitmentOutcome(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }

    /// <summary>Whether the client had it in time, early or on the dot.</summary>
    public bool IsKept => this == Kept || this == Exceeded;

    /// <summary>Whether the date did not hold, announced or not.</summary>
    public bool IsSlip => this == Renegotiated || this == Broken;
}
