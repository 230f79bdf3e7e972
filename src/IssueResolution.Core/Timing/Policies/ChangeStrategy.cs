using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Timing;

/// <summary>What happens to the time already used when the target changes.</summary>
public sealed class ChangeStrategy : ClosedSet<ChangeStrategy>
{
    /// <summary>All running time is measured again with the new target and calendar, as if they had always applied.</summary>
    public static readonly ChangeStrategy Retroactive = new("retroactive", Words.Of(
        "retroactive", "遡及", "The whole running time is measured again.", "経過時間を最初から測り直す。"));

    /// <summary>Time used so far keeps its measure in the old calendar; only what follows is measured in the new one.</summary>
    public static readonly ChangeStrategy CarryElapsed = new("carry-elapsed", Words.Of(
        "carry the elapsed time", "経過時間を引き継ぐ", "The time used so far is kept as it is.", "それまでの経過時間をそのまま引き継ぐ。"));

    /// <summary>The used share of the old target becomes the used share of the new one. A part of a nanosecond is dropped in favour of the deadline; of a target of no time everything is used.</summary>
    public static readonly ChangeStrategy CarryFraction = new("carry-fraction", Words.Of(
        "carry the fraction", "消化割合を引き継ぐ", "The used share of the old target is kept.", "旧目標の消化割合を引き継ぐ。"));

    /// <summary>Nothing is used: the whole new target lies ahead from the change on. The anchor stays.</summary>
    public static readonly ChangeStrategy Restart = new("restart", Words.Of(
        "restart", "測り直し", "The whole new target lies ahead.", "変更時から新しい目標を測り始める。"));

    /// <summary>Neither target nor calendar change: a lowered priority buys no time.</summary>
    public static readonly ChangeStrategy KeepOriginal = new("keep-original", Words.Of(
        "keep the original", "当初のまま", "Target and calendar stay as they were.", "目標もカレンダーも変えない。"));

    private ChangeStrategy(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
