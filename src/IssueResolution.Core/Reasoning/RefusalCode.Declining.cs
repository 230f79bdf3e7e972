using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>What is refused in declining, demands and walking away.</content>
public sealed partial class RefusalCode
{
    /// <summary>A decline of something that can be done, or about which nobody knows yet.</summary>
    public static readonly RefusalCode NothingToDecline = new("declining.nothing-to-decline", Words.Of(
        "There is nothing to decline", "断るべきことがない",
        "Accept it, offer a change order, or find out first.", "引き受けるか、追加発注を提案するか、先に確認すること。"));

    /// <summary>Words that appeal to what was said before, and nothing to show for it.</summary>
    public static readonly RefusalCode AppealWithoutEvidence = new("declining.appeal-without-evidence", Words.Of(
        "An appeal without evidence", "証拠のない「以前お伝えした」",
        "Attach what shows it, or leave the appeal out.", "示せるものを添付するか、その言い方をやめること。"));

    /// <summary>A reply that someone must see before it goes out, and nobody has.</summary>
    public static readonly RefusalCode NotCleared = new("declining.not-cleared", Words.Of(
        "Nobody has cleared the reply", "回答の確認が済んでいない",
        "Ask the role that the reasons name, and say who cleared it.", "理由に挙げた役割に確認し、確認者を記すこと。"));

    /// <summary>A yes to something that is not part of what is agreed.</summary>
    public static readonly RefusalCode NotPartOfScope = new("declining.not-part-of-scope", Words.Of(
        "It is not ours to give", "そのまま引き受けられない",
        "Offer a change order, or decline with an alternative.", "追加発注を提案するか、代替案を添えて断ること。"));

    /// <summary>A change order without a price.</summary>
    public static readonly RefusalCode UnpricedChangeOrder = new("declining.unpriced-change-order", Words.Of(
        "A change order has no price", "追加発注に価格がない",
        "Say what it would cost.", "費用を示すこと。"));

    /// <summary>An exit where no exit is recommended.</summary>
    public static readonly RefusalCode ExitNotRecommended = new("declining.exit-not-recommended", Words.Of(
        "No exit is recommended", "撤退の段階にない",
        "Do what the verdict says first.", "先に判定の示す対応を行うこと。"));

    /// <summary>An exit that lacks an approval, an attempt, a settlement or a part of its plan.</summary>
    public static readonly RefusalCode ExitNotPrepared = new("declining.exit-not-prepared", Words.Of(
        "The exit is not prepared", "撤退の準備が足りない",
        "Complete what is missing before anything is said to the client.", "顧客に伝える前に、足りないものをそろえること。"));
}
