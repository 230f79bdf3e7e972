using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>Refusals of thanks.</content>
public sealed partial class RefusalCode
{
    /// <summary>Thanks by the very person who is thanked.</summary>
    public static readonly RefusalCode SelfThanked = new("communicating.self-thanked", Words.Of(
        "People thank themselves", "自分への感謝になっている",
        "Someone else who saw the work says it.", "仕事を見ていた別の人が伝えること。"));

    /// <summary>Thanks that the manager of the person would not see.</summary>
    public static readonly RefusalCode ThanksUnseen = new("communicating.thanks-unseen", Words.Of(
        "The manager would not see the thanks", "感謝が上司に伝わらない",
        "Name the manager, so that the work is seen.", "仕事が伝わるよう、上司を示すこと。"));
}
