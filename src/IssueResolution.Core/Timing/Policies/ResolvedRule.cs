using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Timing;

/// <summary>What a resolution without a reply does to a clock that waits for one.</summary>
public sealed class ResolvedRule : ClosedSet<ResolvedRule>
{
    /// <summary>Being resolved is answer enough: the clock stops.</summary>
    public static readonly ResolvedRule Fulfils = new("fulfils", Words.Of(
        "fulfils", "応答とみなす", "The resolution counts as the reply.", "解決を応答とみなす。"));

    /// <summary>The clock waits on for a reply.</summary>
    public static readonly ResolvedRule Ignore = new("ignore", Words.Of(
        "ignore", "応答とみなさない", "The clock waits for a reply all the same.", "解決しても応答を待ち続ける。"));

    private ResolvedRule(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
