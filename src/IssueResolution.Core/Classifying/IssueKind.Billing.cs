using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Classifying;

/// <content>Kinds of <see cref="IssueCategory.Billing"/>.</content>
public sealed partial class IssueKind
{
    /// <summary>An invoice or a line of it is contested. If it is right by the contract but above the estimate, it is <see cref="CostDiscrepancy"/>.</summary>
    [Requirement("R-014")]
    public static readonly IssueKind InvoiceDispute = new(
        IssueCategory.Billing,
        "invoice-dispute",
        Words.Of("Invoice dispute", "請求書への異議", "Choose it when the client contests an invoice or one of its lines.", "請求書またはその明細に異議があるときに選ぶ。"),
        "cost-discrepancy",
        new Phrase("If the invoice is right by the contract but above the estimate, it is a discrepancy.", "契約どおりだが見積りを超える場合は「費用の差異」。"));

    /// <summary>The question is when or how to pay. If payment waits because a line is doubted, it is <see cref="InvoiceDispute"/>.</summary>
    [Requirement("R-014")]
    public static readonly IssueKind PaymentTerms = new(
        IssueCategory.Billing,
        "payment-terms",
        Words.Of("Payment terms", "支払条件", "Choose it when the question is when or how to pay.", "支払いの時期や方法が問題になるときに選ぶ。"),
        "invoice-dispute",
        new Phrase("If paying is delayed because a line is doubted, the invoice is disputed.", "明細への疑問で支払いが止まる場合は「請求書への異議」。"));

    /// <summary>A change of rates is at issue. If the rate is as agreed and the hours are more, it is <see cref="CostDiscrepancy"/>.</summary>
    [Requirement("R-014")]
    public static readonly IssueKind RateChange = new(
        IssueCategory.Billing,
        "rate-change",
        Words.Of("Rate change", "単価の変更", "Choose it when a change of rates is announced, asked for or refused.", "単価の変更を申し入れる、求められる、または断られるときに選ぶ。"),
        "cost-discrepancy",
        new Phrase("If the rate is as agreed and the hours are more, it is a discrepancy.", "単価は合意どおりで時間が多い場合は「費用の差異」。"));

    /// <summary>Costs differ from the estimate. If an unapproved change explains it, it is <see cref="UnapprovedChange"/>.</summary>
    [Requirement("R-014")]
    public static readonly IssueKind CostDiscrepancy = new(
        IssueCategory.Billing,
        "cost-discrepancy",
        Words.Of("Cost discrepancy", "費用の差異", "Choose it when costs differ from what was estimated or expected.", "費用が見積りや予想と異なるときに選ぶ。"),
        "unapproved-change",
        new Phrase("If the difference comes from a change nobody approved, that change is the issue.", "未承認の変更が差の原因なら「未承認の変更」。"));
}
