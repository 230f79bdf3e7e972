using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>Advice about declining, demands and walking away.</content>
public sealed partial class FindingCode
{
    /// <summary>A decline that offers nothing towards the client's goal.</summary>
    public static readonly FindingCode NoAlternative = new("declining.no-alternative", blocks: false, Words.Of(
        "No alternative is offered", "代替案がない",
        "Look for another way to the client's goal, and have someone else look too.", "顧客の目的に至る別の方法を探し、もう一人にも探してもらうこと。"));

    /// <summary>A decline whose other ways are all free, or all cost money.</summary>
    public static readonly FindingCode OneSidedAlternatives = new("declining.one-sided-alternatives", blocks: false, Words.Of(
        "The alternatives are of one sort", "代替案が一種類だけ",
        "Offer one way that is free and one that costs money: the client then chooses.", "無償と有償の案を一つずつ示し、顧客に選んでもらうこと。"));

    /// <summary>A notice that nothing shows.</summary>
    public static readonly FindingCode HeSaidSheSaid = new("declining.he-said-she-said", blocks: false, Words.Of(
        "It would be one word against the other", "水掛け論になる",
        "Do not appeal to what was said; from now on confirm in writing what is said.", "言った言わないを持ち出さず、今後は話したことを書面で確認すること。"));

    /// <summary>A draft in which the sender's own words are still missing.</summary>
    public static readonly FindingCode PlaceholderLeft = new("declining.placeholder-left", blocks: true, Words.Of(
        "Your own words are missing", "自分の言葉が足りない",
        "Write what stands in brackets in your own words before sending.", "角括弧の部分を自分の言葉で書いてから送ること。"));

    /// <summary>A demand that has nothing to do with the failure it is tied to. What follows from the failure is never this.</summary>
    public static readonly FindingCode UnlinkedDemand = new("declining.unlinked-demand", blocks: false, Words.Of(
        "The demand does not follow from the failure", "不具合と無関係な要求",
        "Keep it apart from the remedy, and offer it as a change order.", "償いとは分け、追加発注として提案すること。"));

    /// <summary>A demand about which the scope document says nothing.</summary>
    public static readonly FindingCode ScopeSilent = new("declining.scope-silent", blocks: false, Words.Of(
        "The scope document is silent", "範囲の文書に記載がない",
        "Treat the gap as a shared one, settle it together, and write it down.", "双方の漏れとして扱い、共に決めて文書にすること。"));

    /// <summary>A ceiling of full marks for a decline without prior notice.</summary>
    public static readonly FindingCode FullMarksWithoutNotice = new("declining.full-marks-without-notice", blocks: true, Words.Of(
        "Full marks without notice", "告知なしの満点",
        "Lower the ceiling: who was never told is never fully content.", "上限を下げること。知らされていなかった顧客が満点を付けることはない。"));

    /// <summary>A rule that would end a relationship although nobody was abusive and nothing unreasonable was asked.</summary>
    public static readonly FindingCode ExitWithoutCause = new("declining.exit-without-cause", blocks: true, Words.Of(
        "An exit without a cause", "理由のない撤退",
        "Lower the verdict of the rule: without abuse or an unreasonable demand nobody walks away.",
        "規則の判定を下げること。暴言や不当な要求がなければ撤退しない。"));
}
