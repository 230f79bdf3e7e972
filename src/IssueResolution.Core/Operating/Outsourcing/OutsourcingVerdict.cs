using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

/// <summary>How much of support may be handed to a vendor. Greater means more.</summary>
[Requirement("R-194")]
[Requirement("R-195")]
public sealed class OutsourcingVerdict : OrderedScale<OutsourcingVerdict>
{
    /// <summary>All of it stays, because the firm is too young to know what it would hand over. One that is merely unprepared is <see cref="NotReady"/>.</summary>
    public static readonly OutsourcingVerdict InHouse = new(1, "in-house", Words.Of(
        "stay in-house", "社内で行う", "A young firm learns from its own support: keep all of it.", "創業期は自らのサポートから学ぶため、すべて社内で行う。"));

    /// <summary>All of it stays until more is written down. What is written down and could move alone makes it <see cref="Partial"/>.</summary>
    public static readonly OutsourcingVerdict NotReady = new(2, "not-ready", Words.Of(
        "not ready", "準備不足", "Too little is written down to be handed over: keep all of it for now.", "引き渡せるほど整備されておらず、当面はすべて社内で行う。"));

    /// <summary>A part may be carved out. All of it may move once it is <see cref="Ready"/>.</summary>
    public static readonly OutsourcingVerdict Partial = new(3, "partial", Words.Of(
        "a part", "一部委託", "A part may be carved out.", "一部を切り出して委託できる。"));

    /// <summary>All of it may be handed over, at the satisfaction that the own framework carries and no more.</summary>
    public static readonly OutsourcingVerdict Ready = new(4, "ready", Words.Of(
        "ready", "委託可能", "All of it may be handed over.", "全面的に委託できる。"));

    private OutsourcingVerdict(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
