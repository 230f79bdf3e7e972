using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>Where it is written, once for all, that something cannot be done, so that it hangs on nobody's memory.</summary>
public sealed class NoticePlace : ClosedSet<NoticePlace>
{
    /// <summary>In the contract with the client. What holds for every client belongs into the <see cref="Terms"/>.</summary>
    public static readonly NoticePlace Contract = new("contract", Words.Of(
        "contract", "契約書", "The contract with the client says so.", "顧客との契約書に記す。"));

    /// <summary>In the terms that every client accepts. What holds for one engagement belongs into its <see cref="Contract"/>.</summary>
    public static readonly NoticePlace Terms = new("terms", Words.Of(
        "terms", "規約", "The general terms say so.", "一般の規約に記す。"));

    private NoticePlace(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
