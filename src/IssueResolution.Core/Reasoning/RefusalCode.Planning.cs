using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>Refusals of planning.</content>
public sealed partial class RefusalCode
{
    /// <summary>A plan without a part that its severity asks for. When only a fix is missing it is <see cref="HalfAPlan"/>.</summary>
    public static readonly RefusalCode IncompletePlan = new("planning.incomplete-plan", Words.Of(
        "Parts of the plan are missing", "計画に足りない項目がある",
        "Add the parts that are named.", "挙げられた項目を加えること。"));

    /// <summary>A date of a plan promised for the very instant at which we expect it. One before it is <see cref="PromisedBeforeLikely"/>.</summary>
    public static readonly RefusalCode PromisedWithoutRoom = new("planning.promised-without-room", Words.Of(
        "The promise has no room", "約束に余裕がない",
        "Promise a later time than you expect: missing the second date is worse than the first.", "見込みより遅い時刻を約束すること。二度目の期日を破るほうが痛手になる。"));

    /// <summary>A plan that the client has not agreed to when it is to be carried out.</summary>
    public static readonly RefusalCode NotAligned = new("planning.not-aligned", Words.Of(
        "The plan is not agreed with the client", "計画が顧客と合意されていない",
        "Walk through the plan with the client, ask both questions and wait for the answer.", "計画を顧客と順に確認し、二つの質問をして、返答を待つこと。"));

    /// <summary>A plan that must be confirmed in writing and is not.</summary>
    public static readonly RefusalCode NotConfirmed = new("planning.not-confirmed", Words.Of(
        "The plan is not confirmed in writing", "計画の書面による確認がない",
        "Have the client confirm it in writing; a mail is enough.", "顧客に書面で確認してもらうこと。メールで足りる。"));

    /// <summary>A consent offered as a written confirmation while it was only said.</summary>
    public static readonly RefusalCode NotInWriting = new("planning.not-in-writing", Words.Of(
        "The consent is not in writing", "同意が書面になっていない",
        "Put what was said in writing, and have it confirmed.", "口頭の内容を書面にし、確認を得ること。"));

    /// <summary>A plan on a team that has no room for it.</summary>
    public static readonly RefusalCode TeamStretched = new("planning.team-stretched", Words.Of(
        "A team has no room for the plan", "チームに計画を担う余裕がない",
        "Clear other work first, or bring people from elsewhere.", "先に他の業務を調整するか、別の人員を充てること。"));

    /// <summary>A plan that takes the hours of a team whose load nobody stated.</summary>
    public static readonly RefusalCode LoadUnknown = new("planning.load-unknown", Words.Of(
        "The load of a team is not known", "チームの負荷が不明である",
        "Ask the team before promising its hours.", "約束する前に、そのチームに確認すること。"));
}
