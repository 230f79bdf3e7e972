using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>What is refused about making it right.</content>
public sealed partial class RefusalCode
{
    /// <summary>Amounts in more than one currency: no rate is known here.</summary>
    public static readonly RefusalCode MixedCurrencies = new("recovering.mixed-currencies", Words.Of(
        "The amounts are in different currencies", "通貨が混在している",
        "Convert all amounts into one currency, at a rate that you can defend.", "説明のつく換算率で、一つの通貨にそろえること。"));

    /// <summary>An apology that says more than anyone knows yet.</summary>
    public static readonly RefusalCode ApologyBeforeFacts = new("recovering.apology-before-facts", Words.Of(
        "The apology runs ahead of the facts", "事実確認より先に踏み込んだお詫び",
        "Say what you are sorry for and leave the rest until the facts are known.", "何について詫びるかだけを述べ、残りは事実が分かってから伝えること。"));

    /// <summary>An apology that owns a cause which lies with the client alone.</summary>
    public static readonly RefusalCode NotOursToOwn = new("recovering.not-ours-to-own", Words.Of(
        "The cause is not ours to own", "自社の責任ではないことを認めている",
        "Show empathy and offer help; owning what is not ours helps nobody.", "共感を示し、手助けを申し出ること。自社にない責任は認めないこと。"));

    /// <summary>A risky start while trust is not back.</summary>
    public static readonly RefusalCode TrustNotRestored = new("recovering.trust-not-restored", Words.Of(
        "Trust is not restored", "信頼が回復していない",
        "Keep the next promises first; a risky start now puts the relationship on one card.", "まず次の約束を守ること。今の危険な着手は関係全体を賭けることになる。"));

    /// <summary>Closing while the relationship is still shaky.</summary>
    public static readonly RefusalCode TrustTooLowToClose = new("recovering.trust-too-low-to-close", Words.Of(
        "Trust is too low to close", "信頼が低く、終了できない",
        "Keep the matter open until the relationship carries again.", "関係が持ち直すまで終了しないこと。"));
}
