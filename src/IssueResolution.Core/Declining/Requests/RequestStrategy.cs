using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>How a request is answered.</summary>
public sealed class RequestStrategy : ClosedSet<RequestStrategy>
{
    /// <summary>Say yes, and say for how long: a yes without that raises the next demand. At a price it is <see cref="OfferChangeOrder"/>.</summary>
    public static readonly RequestStrategy AcceptAndResetExpectations = new("accept-and-reset", Words.Of(
        "accept and reset expectations", "受諾し期待値を定め直す",
        "Say yes, and say whether it holds once or from now on.", "引き受け、今回限りか今後もかを伝える。"));

    /// <summary>Say yes to the work, at a price. Where it is small enough to be given, <see cref="AcceptAndResetExpectations"/>.</summary>
    public static readonly RequestStrategy OfferChangeOrder = new("change-order", Words.Of(
        "offer a change order", "追加発注を提案する",
        "Offer the work as an addition with a price.", "価格を示し、追加の仕事として提案する。"));

    /// <summary>Say that we have it, by when we answer, and find out. It is no polite way of declining.</summary>
    public static readonly RequestStrategy AcknowledgeAndFindOut = new("find-out", Words.Of(
        "acknowledge and find out", "受け取り、確認する",
        "Acknowledge, give a time, and find out.", "受け取りを伝え、回答の日時を示して確認する。"));

    /// <summary>Decline firmly: cite the date, attach the proof, offer the other way.</summary>
    public static readonly RequestStrategy FirmDeclineWithProofAndAlternative = new("firm-with-alternative", Words.Of(
        "firm, with proof and an alternative", "証拠と代替案を添えて断る",
        "Cite the date, attach the proof, and offer the alternative.", "日付を示し、証拠を添付し、代替案を出す。"));

    /// <summary>As <see cref="FirmDeclineWithProofAndAlternative"/>, where every other way costs money.</summary>
    public static readonly RequestStrategy FirmDeclineWithProofAndPricedOption = new("firm-with-priced-option", Words.Of(
        "firm, with proof and a priced option", "証拠と有償案を添えて断る",
        "Cite the date, attach the proof, and offer what it would cost.", "日付を示し、証拠を添付し、有償案を出す。"));

    /// <summary>First let a second person look for another way; if there is none, decline firmly.</summary>
    public static readonly RequestStrategy FirmDeclineWithProofAfterAlternativeSearch = new("firm-after-search", Words.Of(
        "firm, after a second search", "代替案を探し直してから断る",
        "Have a second person look for alternatives, then cite the date and attach the proof.",
        "別の一人が代替案を探したうえで、日付と証拠を示して断る。"));

    /// <summary>Begin with what is possible. Nothing is said about what was said before, and today's answer goes out in writing.</summary>
    public static readonly RequestStrategy AlternativeFirstNoAppealToMemory = new("alternative-first", Words.Of(
        "alternative first", "代替案から入る",
        "Begin with the alternative, do not appeal to memory, and confirm in writing today.",
        "代替案から伝え、記憶に訴えず、本日中に書面で確認する。"));

    /// <summary>As <see cref="AlternativeFirstNoAppealToMemory"/>, read by a lead first, because the other way costs money.</summary>
    public static readonly RequestStrategy PricedOptionReviewedByLead = new("priced-option-reviewed", Words.Of(
        "priced option, reviewed by a lead", "責任者の確認後に有償案を出す",
        "Begin with the priced option, do not appeal to memory, and have a lead read it first.",
        "有償案から伝え、記憶に訴えず、責任者の確認を先に受ける。"));

    /// <summary>Do not answer alone: we cannot prove our word and have nothing to offer.</summary>
    public static readonly RequestStrategy EscalateBeforeReplying = new("escalate-first", Words.Of(
        "escalate before replying", "回答の前に上申する",
        "Escalate before replying: there is neither proof nor an alternative.", "証拠も代替案もないため、回答の前に上申する。"));

    /// <summary>Say sorry for telling so late, then offer the other way.</summary>
    public static readonly RequestStrategy ApologiseForLateNoticeThenAlternative = new("apologise-then-alternative", Words.Of(
        "apologise for the late notice, then offer", "告知の遅れを詫び、代替案を出す",
        "Apologise for not having said it before, and offer the alternative.", "事前に伝えていなかったことを詫び、代替案を出す。"));

    /// <summary>Say sorry for telling so late, offer the priced way, and carry part of its price.</summary>
    public static readonly RequestStrategy ApologiseOfferPartialAbsorption = new("apologise-and-absorb", Words.Of(
        "apologise and carry part of the cost", "詫びて費用の一部を負担する",
        "Apologise for not having said it before, and carry part of what the alternative costs.",
        "事前に伝えていなかったことを詫び、代替案の費用の一部を負担する。"));

    /// <summary>Do not answer alone: the client could not have known, and an exception may be the right answer.</summary>
    public static readonly RequestStrategy EscalateBeforeReplyingConsiderException = new("escalate-and-consider-exception", Words.Of(
        "escalate and consider an exception", "上申し、例外を検討する",
        "Escalate before replying, and consider an exception.", "回答の前に上申し、例外を検討する。"));

    private RequestStrategy(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
