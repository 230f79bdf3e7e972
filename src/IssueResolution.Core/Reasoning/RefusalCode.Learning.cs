using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>What closing and learning refuse.</content>
public sealed partial class RefusalCode
{
    /// <summary>An issue that would be closed while something is still owed for it.</summary>
    public static readonly RefusalCode GatesUnmet = new("learning.gates-unmet", Words.Of(
        "Something is still owed", "未了の事項がある",
        "Do what the reasons name, then close.", "理由に挙げた事項を済ませてから完了すること。"));

    /// <summary>An issue that would be closed although the client said that it is not settled.</summary>
    public static readonly RefusalCode ReopenInstead = new("learning.reopen-instead", Words.Of(
        "The client is not satisfied", "顧客が満足していない",
        "Open the same issue again, under the same id, while it is live.", "今のうちに、同じ番号のまま同じ案件を再開すること。"));

    /// <summary>A lesson that only those would read who learned it.</summary>
    public static readonly RefusalCode AudienceTooNarrow = new("learning.audience-too-narrow", Words.Of(
        "The lesson stays in the team", "教訓がチーム内にとどまっている",
        "Share it with the whole team and at least one more, or another project repeats it.", "チーム全員と、少なくとも一つの別の部署に共有すること。さもなければ他で繰り返す。"));

    /// <summary>A story told to others about a recovery that the client has not confirmed.</summary>
    public static readonly RefusalCode RecoveryNotConfirmed = new("learning.recovery-not-confirmed", Words.Of(
        "The recovery is not confirmed", "回復が確認されていない",
        "Tell it to others only once the client has said that it is settled.", "解決したと顧客が語ってから、外部に紹介すること。"));

    /// <summary>A story told to others without the client's written consent to this use of it.</summary>
    public static readonly RefusalCode ConsentMissing = new("learning.consent-missing", Words.Of(
        "The client has not consented", "顧客の同意がない",
        "Ask the client in writing for consent to this use.", "この用途について、書面で顧客の同意を得ること。"));

    /// <summary>A story told to others about an issue whose text only few may read.</summary>
    public static readonly RefusalCode RestrictedStory = new("learning.restricted-story", Words.Of(
        "The story is about people", "人に関わる内容である",
        "What is about people stays with the few who may read it.", "人に関わる内容は、閲覧を許された者だけにとどめること。"));
}
