using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Committing;

/// <summary>What came of an attempt to put something right.</summary>
public sealed class FixResult : ClosedSet<FixResult>
{
    /// <summary>Nobody has looked yet whether it works. Silence of the client leaves it so.</summary>
    public static readonly FixResult Unverified = new("unverified", Words.Of(
        "not verified", "未確認", "Nobody has looked yet whether it works.", "効果をまだ確かめていない。"));

    /// <summary>It was checked and works. As long as nobody has looked it is <see cref="Unverified"/>.</summary>
    public static readonly FixResult Held = new("held", Words.Of("held", "効果あり", "It was checked and works.", "確認し、直っている。"));

    /// <summary>The trouble is still there, or came back. New trouble that the fix has caused counts too.</summary>
    public static readonly FixResult Failed = new("failed", Words.Of("failed", "失敗", "The trouble is still there, or new.", "問題が残っているか、新たに生じた。"));

    private FixResult(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
