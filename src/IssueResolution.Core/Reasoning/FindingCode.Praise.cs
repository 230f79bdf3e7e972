using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>Findings about praise.</content>
public sealed partial class FindingCode
{
    /// <summary>Praise for someone whose manager does not hear of it.</summary>
    public static readonly FindingCode PraiseWithoutManager = new("communicating.praise-without-manager", blocks: false, Words.Of(
        "A manager does not hear of the praise", "感謝の言葉が上司に伝わらない",
        "Name the manager: work that clients never see is seldom seen elsewhere.", "上司を示すこと。顧客から見えない仕事は、社内でも見えにくい。"));
}
