using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <summary>Every "no" the library can say, so that a host can translate, count and document them. Codes read <c>stage.reason</c>.</summary>
public sealed partial class RefusalCode : ClosedSet<RefusalCode>
{
    /// <summary>A chain of whys without a single answer: there is nothing to conclude from.</summary>
    public static readonly RefusalCode NothingAsked = new("diagnosing.nothing-asked", Words.Of(
        "No why was asked", "「なぜ」が問われていない",
        "A symptom alone is not a cause: ask why at least once.", "症状だけでは原因にならない。少なくとも一度は「なぜ」を問うこと。"));

    /// <summary>An answer that repeats something said earlier in the chain.</summary>
    public static readonly RefusalCode CircularWhy = new("diagnosing.circular-why", Words.Of(
        "The chain runs in a circle", "因果が循環している",
        "A cause cannot be its own effect: give an answer that is new.", "原因が自らの結果になることはない。新しい答えを示すこと。"));

    /// <summary>A link on which nobody has said what it rests on. Saying that it is unknown would be enough.</summary>
    public static readonly RefusalCode EvidenceMissing = new("diagnosing.evidence-missing", Words.Of(
        "A link has no evidence", "根拠のない「なぜ」がある",
        "Say for every why what it rests on, even if that is: unknown.", "どの「なぜ」にも根拠を示すこと。「不明」でもよい。"));

    /// <summary>A root cause that is a person. The process that let the person fail may be one.</summary>
    public static readonly RefusalCode PersonAsRoot = new("diagnosing.person-as-root", Words.Of(
        "A person is not a root cause", "人は真因にならない",
        "Ask once more: what made it possible, or likely, that someone would do this?", "もう一度問うこと。なぜそれが起こり得たのか、起こりやすかったのか。"));

    /// <summary>A root cause outside our control, with no part of it that we could change.</summary>
    public static readonly RefusalCode OutsideControl = new("diagnosing.outside-control", Words.Of(
        "The root lies outside our control", "真因が自社の手の届かない所にある",
        "Name the part that we control, however small.", "小さくても、自社が変えられる部分を示すこと。"));

    /// <summary>A root cause without an action that would keep it from coming back, or an action without owner or due date.</summary>
    public static readonly RefusalCode NoPreventiveAction = new("diagnosing.no-preventive-action", Words.Of(
        "No preventive action", "再発防止策がない",
        "Name at least one action with one owner and one due date.", "担当者と期日のある再発防止策を一つ以上示すこと。"));

    /// <summary>A plan that treats only the damage or only its cause, where both are owed.</summary>
    public static readonly RefusalCode HalfAPlan = new("planning.half-a-plan", Words.Of(
        "The plan treats one half", "計画が片方しか扱っていない",
        "From Medium upwards a plan needs an immediate fix and a root fix.", "「中」以上の計画には、応急処置と恒久対策の両方が必要。"));

    /// <summary>A promised time that is not after the moment it is promised.</summary>
    public static readonly RefusalCode NotInTheFuture = new("communicating.not-in-the-future", Words.Of(
        "The promised time is not in the future", "約束した時刻が未来ではない",
        "Promise a time later than the message that contains it.", "約束を伝える時点より後の時刻を約束すること。"));

    /// <summary>A message that says who is liable before the facts are known.</summary>
    public static readonly RefusalCode AdmitsLiability = new("communicating.admits-liability", Words.Of(
        "An acknowledgement admits liability", "受理の連絡が責任を認めている",
        "Say that we have it, what we do and when we come back, and nothing about fault.", "受理、対応、次の連絡だけを伝え、責任には触れないこと。"));

    /// <summary>A story of what happened, told before every source of facts was asked.</summary>
    public static readonly RefusalCode FactsMissing = new("communicating.facts-missing", Words.Of(
        "Facts are missing", "事実確認が済んでいない",
        "Ask the sources that are named, then tell what happened.", "挙げられた情報源を確認してから、経緯を伝えること。"));

    /// <summary>A brief that says what happened and what is done, and nothing that would make it believable.</summary>
    public static readonly RefusalCode EventAndFixOnly = new("communicating.event-and-fix-only", Words.Of(
        "Only the event and the fix", "出来事と対策だけである",
        "Add the story: how it came about, what was weighed, and why this is best for the customer.", "経緯、検討した案、顧客にとって最善である理由を加えること。"));

    /// <summary>A brief that tells a story, and less of it than the urgency asks for.</summary>
    public static readonly RefusalCode StoryTooShallow = new("communicating.story-too-shallow", Words.Of(
        "The story is not deep enough", "背景の説明が足りない",
        "Add the parts that are named: the more urgent, the richer the background.", "挙げられた項目を加えること。緊急であるほど背景を厚くする。"));

    /// <summary>Praise out of an issue whose text only few may read.</summary>
    public static readonly RefusalCode RestrictedPraise = new("communicating.restricted-praise", Words.Of(
        "The praise is restricted", "閲覧制限のある感謝の言葉である",
        "Thank in person, without the client's text.", "顧客の文面を使わず、直接感謝を伝えること。"));

    /// <summary>Praise that nobody would receive who could not hear it from the client.</summary>
    public static readonly RefusalCode NobodyToThank = new("communicating.nobody-to-thank", Words.Of(
        "Nobody to thank", "伝える相手がいない",
        "Name those whose work made it possible and whom the client never meets.", "顧客と接することなく支えた人を挙げること。"));

    /// <summary>An escalation that does not say all that its reader needs.</summary>
    public static readonly RefusalCode IncompleteNotice = new("escalating.incomplete-notice", Words.Of(
        "The notice is not complete", "上申の内容が足りない",
        "Fill in the missing parts, or write down that they are not known.", "足りない項目を埋めるか、不明と書くこと。"));

    /// <summary>A history without an opening, or with more than one.</summary>
    public static readonly RefusalCode NotOpenedOnce = new("timing.not-opened-once", Words.Of(
        "The case is not opened exactly once", "案件の開始が一件ではない",
        "A history needs exactly one opening: add it, or void the wrong one.", "履歴には開始が一件だけ必要。足すか、誤りを取り消すこと。"));

    /// <summary>Something that happened, or a clock that stopped, before it began.</summary>
    public static readonly RefusalCode BeforeOpening = new("timing.before-opening", Words.Of(
        "Something lies before the opening", "開始より前の出来事がある",
        "Nothing can happen to a case before it is opened: correct one of the two instants.", "開始前に何かが起こることはない。どちらかの時刻を訂正すること。"));

    /// <summary>A correction of an event that is not there, or stands behind it.</summary>
    public static readonly RefusalCode UnknownEvent = new("timing.unknown-event", Words.Of(
        "A correction names no earlier event", "訂正の対象がない",
        "A correction names the id of an event that stands before it.", "訂正は、それより前にある出来事の識別子を示すこと。"));

    /// <summary>Two events under one id.</summary>
    public static readonly RefusalCode RepeatedEvent = new("timing.repeated-event", Words.Of(
        "Two events have one id", "識別子が重複している",
        "Give every event an id of its own, or none.", "出来事ごとに異なる識別子を付けるか、付けないこと。"));

    /// <summary>A due instant for a clock that the policy does not have.</summary>
    public static readonly RefusalCode UnknownClock = new("timing.unknown-clock", Words.Of(
        "The policy has no such clock", "その時計は方針にない",
        "Name a clock of the policy.", "方針にある時計を示すこと。"));

    /// <summary>One name for clocks of two kinds in the policies of one case.</summary>
    public static readonly RefusalCode ClockOfTwoKinds = new("timing.clock-of-two-kinds", Words.Of(
        "A clock changes its kind", "時計の種類が変わっている",
        "Give a clock of another kind a name of its own.", "種類の異なる時計には別の名前を付けること。"));

    /// <summary>A policy whose tables break a law. Advice alone never refuses a policy.</summary>
    public static readonly RefusalCode UnlawfulPolicy = new("casework.unlawful-policy", Words.Of(
        "The policy breaks a law", "方針が法則に反している",
        "Mend the cells that the findings name.", "指摘されたセルを直すこと。"));

    /// <summary>A list of rules that would leave a case without an answer, or that contradicts itself.</summary>
    public static readonly RefusalCode UnsoundRules = new("timing.unsound-rules", Words.Of(
        "The rules are unsound", "規則の並びに不備がある",
        "Mend the rules that the reasons name, and end with one that catches everything at all times.", "理由に挙げた規則を直し、最後に常にすべてを受ける規則を置くこと。"));

    /// <summary>A severity lowered by one person where it takes two. The same name given twice is one person.</summary>
    public static readonly RefusalCode SecondPersonMissing = new("assessing.second-person-missing", Words.Of(
        "A second person is missing", "もう一人の確認がない",
        "Have someone else confirm that the severity may be lowered.", "重大度を下げてよいと、別の一人に確認を得ること。"));

    /// <summary>A change of severity that lies before the last one on record.</summary>
    public static readonly RefusalCode ChangeOutOfOrder = new("assessing.change-out-of-order", Words.Of(
        "The change lies before the last one", "変更が最後の記録より前にある",
        "Record it as of now, and say in the reason when it became known.", "現在の時刻で記録し、判明した時点を理由に書くこと。"));

    private RefusalCode(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
