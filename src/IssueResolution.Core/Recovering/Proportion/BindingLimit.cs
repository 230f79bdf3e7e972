using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Recovering;

/// <summary>Which of the four limits sets the upper end of a band. Of limits that coincide the one listed first is named.</summary>
public sealed class BindingLimit : ClosedSet<BindingLimit>
{
    /// <summary>The share of the loss that the failure warrants. A loss however assessed beyond that is <see cref="LossCeiling"/>.</summary>
    public static readonly BindingLimit LossShare = new("loss-share", Words.Of(
        "share of the loss", "損失に対する割合", "The share of the loss that the failure warrants.", "失敗の程度に応じた、損失に対する割合。"));

    /// <summary>More than this above the loss is never made up for, however often it happened and however late the repair was.</summary>
    public static readonly BindingLimit LossCeiling = new("loss-ceiling", Words.Of(
        "ceiling over the loss", "損失の上限倍率", "The most that is ever given for a loss.", "損失に対して認める上限。"));

    /// <summary>The share of the fee that the severity warrants. The loss was greater than that.</summary>
    public static readonly BindingLimit SeverityCap = new("severity-cap", Words.Of(
        "cap of the severity", "重大度ごとの上限", "The share of the fee that the severity warrants.", "重大度に応じた、報酬に対する割合。"));

    /// <summary>More than this above the fee loses loyalty instead of winning it.</summary>
    public static readonly BindingLimit FeeCeiling = new("fee-ceiling", Words.Of(
        "ceiling over the fee", "報酬の上限倍率", "The most that is ever given for a fee.", "報酬に対して認める上限。"));

    private BindingLimit(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
