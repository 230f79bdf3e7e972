using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <content>Parts of answers to requests and demands.</content>
public sealed partial class MessagePurpose
{
    /// <summary>That we do what is asked for. For how long is <see cref="ExpectationReset"/>.</summary>
    public static readonly MessagePurpose Agreement = new("agreement", Words.Of(
        "agreement", "承諾", "Says that we do what is asked for.", "依頼に応じることを伝える。"));

    /// <summary>Whether a yes holds once or from now on.</summary>
    public static readonly MessagePurpose ExpectationReset = new("expectation-reset", Words.Of(
        "what to expect from now on", "今後の取扱い", "Says whether it holds once or from now on.", "今回限りか今後もかを伝える。"));

    /// <summary>When and where the client was told, with the proof attached. Without proof it is left out.</summary>
    public static readonly MessagePurpose PriorNotice = new("prior-notice", Words.Of(
        "prior notice", "事前の案内", "Says when the client was told, and attaches the proof.", "いつ伝えたかを示し、証拠を添付する。"));

    /// <summary>That we are sorry not to have said it before. It is no apology for declining.</summary>
    public static readonly MessagePurpose LateNotice = new("late-notice", Words.Of(
        "apology for the late notice", "案内の遅れのお詫び", "Says sorry for not having said it before.", "事前に伝えていなかったことを詫びる。"));

    /// <summary>What cannot be done, in one sentence. What can be done is <see cref="Alternative"/>.</summary>
    public static readonly MessagePurpose Declined = new("declined", Words.Of(
        "what cannot be done", "お断り", "Says what cannot be done.", "応じられないことを伝える。"));

    /// <summary>Another way to the client's goal, with its price.</summary>
    public static readonly MessagePurpose Alternative = new("alternative", Words.Of(
        "alternative", "代替案", "Offers another way to the goal.", "目的に至る別の方法を示す。"));

    /// <summary>How much of the price of an alternative we carry.</summary>
    public static readonly MessagePurpose Absorption = new("absorption", Words.Of(
        "what we carry", "費用の負担", "Says which part of the price we carry.", "費用のうち当社が負担する分を伝える。"));

    /// <summary>The choice is handed to the client.</summary>
    public static readonly MessagePurpose Invitation = new("invitation", Words.Of(
        "invitation", "検討のお願い", "Asks the client to consider and to choose.", "検討と選択をお願いする。"));

    /// <summary>What makes good what went wrong, and no more than that.</summary>
    public static readonly MessagePurpose FittingRemedy = new("fitting-remedy", Words.Of(
        "fitting remedy", "見合った償い", "Says what makes good what went wrong.", "起きたことに見合う償いを伝える。"));

    /// <summary>What the scope document says about a demand.</summary>
    public static readonly MessagePurpose ScopeReference = new("scope-reference", Words.Of(
        "scope reference", "範囲の確認", "Says what the scope document says.", "範囲の文書に何とあるかを伝える。"));

    /// <summary>The work as an addition, with its price.</summary>
    public static readonly MessagePurpose ChangeOrder = new("change-order", Words.Of(
        "change order", "追加発注の提案", "Offers the work as an addition with a price.", "価格を示し、追加の仕事として提案する。"));
}
