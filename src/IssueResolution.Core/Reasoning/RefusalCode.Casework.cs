using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>What a case refuses.</content>
public sealed partial class RefusalCode
{
    /// <summary>A case that begins with something other than its detection, or is detected twice.</summary>
    public static readonly RefusalCode NotDetectedFirst = new("casework.not-detected-first", Words.Of(
        "A case begins with its detection", "案件は検知から始まる",
        "Record the detection first, and only once; a second report of another issue is another case.", "最初に検知を一度だけ記録すること。別の問題の報告は別の案件とする。"));

    /// <summary>An event before the last one on record. Two events of one instant are in the order of recording.</summary>
    public static readonly RefusalCode EventOutOfOrder = new("casework.event-out-of-order", Words.Of(
        "The case was recorded further already", "案件の記録がすでに先へ進んでいる",
        "Record it as of now, and say in its text when it happened.", "現在の時刻で記録し、起きた時点を文に書くこと。"));

    /// <summary>Something that cannot happen to a case in the state it is in.</summary>
    public static readonly RefusalCode NotFromHere = new("casework.not-from-here", Words.Of(
        "It does not follow from this state", "この状態からは進めない",
        "Record what comes first: the message names the events that may follow.", "先に起きることを記録すること。次に記録できる出来事はメッセージに示す。"));

    /// <summary>A name that stands for something else of the same case already.</summary>
    public static readonly RefusalCode IdInUse = new("casework.id-in-use", Words.Of(
        "The id is in use", "識別子が使われている",
        "Give it an id of its own within the case.", "案件の中で重ならない識別子を付けること。"));

    /// <summary>A name that stands for nothing in the case, or for something of another sort.</summary>
    public static readonly RefusalCode UnknownId = new("casework.unknown-id", Words.Of(
        "The case has no such id", "その識別子は案件にない",
        "Name something that was recorded before.", "すでに記録したものを示すこと。"));

    /// <summary>A satisfaction that nobody stated.</summary>
    public static readonly RefusalCode SilenceIsNoAnswer = new("casework.silence-is-no-answer", Words.Of(
        "Silence is not an answer", "沈黙は答えではない",
        "Record what the client said once it has spoken; until then ask.", "顧客が語ってから記録し、それまでは尋ねること。"));

    /// <summary>Work begun without the plan that the severity asks for.</summary>
    public static readonly RefusalCode PlanMissing = new("casework.plan-missing", Words.Of(
        "There is no plan", "計画がない",
        "Agree on a plan with the client first.", "先に顧客と計画に合意すること。"));
}
