using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>What can be wrong with a map of a ticket system, or with a record kept in one.</content>
public sealed partial class FindingCode
{
    /// <summary>A step that comes back milder than it went out, on either side of a map.</summary>
    public static readonly FindingCode LowersOnReturn = new("casework.lowers-on-return", blocks: true, Words.Of(
        "A step is lowered on its way there and back", "往復で段階が下がる",
        "Where steps run out, round up: let the shared value mean the strongest of those written as it.",
        "段階が足りないときは切り上げること。共有する値は、その値で書かれる段階のうち最も強いものを意味させる。"));

    /// <summary>A value that is written and that nothing reads.</summary>
    public static readonly FindingCode WrittenValueUnread = new("casework.written-value-unread", blocks: true, Words.Of(
        "A written value is never read", "書いた値を読み戻せない",
        "Add the value to those that are read.", "その値を、読み取る値の一覧にも加えること。"));

    /// <summary>A record of an issue that lacks one of the six things that every record needs.</summary>
    public static readonly FindingCode RecordFieldMissing = new("casework.record-field-missing", blocks: false, Words.Of(
        "A record is not complete", "記録に不足がある",
        "Fill it in while it is remembered: what is not recorded cannot be learned from.", "記憶が新しいうちに補うこと。記録のないものからは学べない。"));
}
