using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>Whether what a client asks for can be done: the fork from which every answer starts.</summary>
[Requirement("R-150")]
public sealed class RequestFeasibility : ClosedSet<RequestFeasibility>
{
    /// <summary>It can be done and is agreed already, or is small enough to be given. Work that costs is <see cref="OutOfScope"/>.</summary>
    public static readonly RequestFeasibility InScope = new("in-scope", Words.Of(
        "possible", "対応可能", "It can be done as part of what is agreed.", "合意の範囲内で対応できる。"));

    /// <summary>It can be done, beyond what is agreed: at a price, and by a change order.</summary>
    public static readonly RequestFeasibility OutOfScope = new("out-of-scope", Words.Of(
        "possible as a change order", "追加発注で対応可能", "It can be done, beyond what is agreed.", "合意の範囲を超えるが対応できる。"));

    /// <summary>It cannot be done, at any price. What only costs too much is <see cref="OutOfScope"/>.</summary>
    public static readonly RequestFeasibility NotPossible = new("not-possible", Words.Of(
        "not possible", "対応不可", "It cannot be done.", "対応できない。"));

    /// <summary>Nobody knows yet. Not wanting to is no reason to say so.</summary>
    public static readonly RequestFeasibility Unknown = new("unknown", Words.Of(
        "not known yet", "未確認", "Nobody knows yet whether it can be done.", "対応できるかまだ分からない。"));

    private RequestFeasibility(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
