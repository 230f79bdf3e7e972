using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>What may not be promised, or not any more.</content>
public sealed partial class RefusalCode
{
    /// <summary>A forecast that depends on others and is silent on the worst case.</summary>
    public static readonly RefusalCode WorstCaseMissing = new("committing.worst-case-missing", Words.Of(
        "The worst case is missing", "最悪の場合が示されていない",
        "Say when it is done if what lies outside our control goes wrong.", "自社の手の届かない要因が悪く転んだ場合の時刻を示すこと。"));

    /// <summary>A worst case that would come before the likely one.</summary>
    public static readonly RefusalCode WorstBeforeLikely = new("committing.worst-before-likely", Words.Of(
        "The worst case lies before the likely one", "最悪の場合が見込みより早い",
        "The worst case is the latest time: swap the two, or correct one.", "最悪の場合は最も遅い時刻である。入れ替えるか、訂正すること。"));

    /// <summary>A date earlier than the one we expect ourselves. Too little room above the estimate is advice, and no refusal.</summary>
    public static readonly RefusalCode PromisedBeforeLikely = new("committing.promised-before-likely", Words.Of(
        "The promise is earlier than we expect", "約束が自社の見込みより早い",
        "Promise the likely time at the earliest, with room if there is any.", "早くても見込みの時刻を、できれば余裕を加えて約束すること。"));

    /// <summary>Another date, told when the former one had come or gone. Told before, it is a renegotiation.</summary>
    public static readonly RefusalCode TooLateToRenegotiate = new("committing.too-late-to-renegotiate", Words.Of(
        "Too late to renegotiate", "再合意には遅すぎる",
        "Own the miss, and make a new promise with a wider buffer.", "遅れを認め、余裕を広げて新たに約束すること。"));

    /// <summary>Something that would happen to a promise after it was delivered.</summary>
    public static readonly RefusalCode AlreadyDelivered = new("committing.already-delivered", Words.Of(
        "The promise is delivered", "約束は履行済みである",
        "Make another promise for what is left to do.", "残る作業は新たに約束すること。"));

    /// <summary>A promise made a second time under one id.</summary>
    public static readonly RefusalCode AlreadyMade = new("committing.already-made", Words.Of(
        "The promise was made before", "すでに約束している",
        "Renegotiate it, or give the second promise an id of its own.", "再合意とするか、新しい約束に別の識別子を付けること。"));

    /// <summary>An event of a promise that lies before the last one on record.</summary>
    public static readonly RefusalCode PromiseOutOfOrder = new("committing.promise-out-of-order", Words.Of(
        "The event lies before the last one", "出来事が最後の記録より前にある",
        "Record what happened to a promise in the order in which it happened.", "約束に起きたことは、起きた順に記録すること。"));

    /// <summary>Two histories of one promise that go apart. One that continues the other is no conflict.</summary>
    public static readonly RefusalCode ConflictingHistories = new("committing.conflicting-histories", Words.Of(
        "One promise has two histories", "一つの約束に二つの履歴がある",
        "Add to what is on record, or give the other promise an id of its own.", "既存の記録に追記するか、別の識別子を付けること。"));
}
