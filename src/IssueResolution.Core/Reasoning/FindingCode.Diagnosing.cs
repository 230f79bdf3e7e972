using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>What can be wrong with the tables for causes.</content>
public sealed partial class FindingCode
{
    /// <summary>Checks whose points do not make up the whole.</summary>
    public static readonly FindingCode PointsNotHundred = new("diagnosing.points-not-hundred", blocks: true, Words.Of(
        "The points do not add up to 100", "配点の合計が100にならない",
        "Give to one check what you take from another.", "ある項目から減らした分を別の項目に配ること。"));

    /// <summary>A person counted among systemic causes.</summary>
    public static readonly FindingCode PersonSystemic = new("diagnosing.person-systemic", blocks: true, Words.Of(
        "A person counts as systemic", "人が仕組みの原因とされている",
        "A person is not a system: ask what made the act possible.", "人は仕組みではない。何がその行為を可能にしたかを問うこと。"));

    /// <summary>A gate switched off without which there is no root cause at all.</summary>
    public static readonly FindingCode GateLifted = new("diagnosing.gate-lifted", blocks: true, Words.Of(
        "A gate that always holds is switched off", "外せない条件が外されている",
        "Switch it on: the library asks for it in any case.", "有効にすること。この条件は設定によらず求められる。"));
}
