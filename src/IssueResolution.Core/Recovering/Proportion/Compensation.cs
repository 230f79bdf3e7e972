using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>Whether what is offered fits the failure.</summary>
[Requirement("R-116")]
public sealed class Compensation : OrderedScale<Compensation>
{
    /// <summary>Too little, or without something that is owed or demanded; then however much else is offered.</summary>
    public static readonly Compensation Under = new(1, "under", Words.Of(
        "under-compensation", "不足", "It is too little, or lacks what is owed.", "足りない、または当然のものを欠いている。"));

    /// <summary>It fits. The upper end of the band is still this.</summary>
    public static readonly Compensation Proportionate = new(2, "proportionate", Words.Of(
        "proportionate", "相応", "It fits the failure.", "失敗に見合っている。"));

    /// <summary>Somewhat more than fits: it needs a reason on record, and is no habit.</summary>
    public static readonly Compensation Generous = new(3, "generous", Words.Of(
        "generous", "手厚い", "It is somewhat more than fits and needs a reason.", "見合う額をやや超えており、理由が要る。"));

    /// <summary>So much that it may look like guilt, set a precedent, and cost loyalty instead of winning it.</summary>
    public static readonly Compensation Over = new(4, "over", Words.Of(
        "over-compensation", "過大", "It is so much that it may look like guilt and set a precedent.", "大きすぎて、後ろめたさに見え、前例にもなりかねない。"));

    private Compensation(int position, string code, Words words, [CallerMemberName] string name = "")
        : base(position, code, words, name)
    {
    }
}
