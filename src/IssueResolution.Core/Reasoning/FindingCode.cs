using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <summary>Every advice the library can give unasked. Codes read <c>stage.finding</c>, or <c>policy.finding</c> where any stage may hold it.</summary>
public sealed partial class FindingCode : ClosedSet<FindingCode>
{
    /// <summary>A priority table in which more severity or more urgency yields a worse priority.</summary>
    public static readonly FindingCode PriorityNotMonotone = new("assessing.priority-not-monotone", blocks: true, Words.Of(
        "Priority is not monotone", "優先度が単調でない",
        "Raising severity or urgency must never worsen the priority.", "重大度や緊急度が上がって優先度が下がってはならない。"));

    /// <summary>A queue in which something outranks the priority.</summary>
    public static readonly FindingCode QueueNotByPriority = new("assessing.queue-not-by-priority", blocks: true, Words.Of(
        "The queue does not follow the priority", "待ち行列が優先度に従っていない",
        "A queue looks at the priority first, or the matrix says nothing.", "待ち行列は優先度を最初に見なければ、優先度表が意味を失う。"));

    /// <summary>Something solved that may overtake something that gets worse by the hour.</summary>
    public static readonly FindingCode PaperworkOvertakes = new("assessing.paperwork-overtakes", blocks: true, Words.Of(
        "Paperwork may overtake an escalation", "書類が悪化中の案件を追い越す",
        "Whatever was solved waits behind what is getting worse rapidly: lower what paperwork may reach.",
        "解決済みの案件は、急速に悪化する案件より後に置く。書類の上限を下げること。"));

    /// <summary>A priority that no cell of the table yields.</summary>
    public static readonly FindingCode PriorityUnused = new("assessing.priority-unused", blocks: false, Words.Of(
        "A priority is never given", "使われない優先度がある",
        "A step that no issue can reach only blurs the others.", "どの案件も届かない段階は、他の段階をぼやけさせる。"));

    /// <summary>Thresholds, points or duties that do not rise along their scale.</summary>
    public static readonly FindingCode NotRising = new("policy.not-rising", blocks: true, Words.Of(
        "Values do not rise along the scale", "段階に沿って値が上がっていない",
        "A stronger step needs a value at least as high as the milder one.", "強い段階の値は、弱い段階以上でなければならない。"));

    /// <summary>A higher severity that would be due later than a lower one, at some start and in some calendar.</summary>
    public static readonly FindingCode DueLater = new("policy.due-later", blocks: true, Words.Of(
        "The graver issue is due later", "重い案件の期限が遅くなる",
        "At no instant may a higher severity be due after a lower one.", "どの時点でも、重い案件の期限が軽い案件より遅くなってはならない。"));

    /// <summary>A number with which the library cannot work, or would promise what makes no sense: none of a thing, or less than nothing.</summary>
    public static readonly FindingCode OutOfRange = new("policy.out-of-range", blocks: true, Words.Of(
        "A value is out of range", "値が範囲外",
        "Choose a value within the range.", "範囲内の値を選ぶこと。"));

    /// <summary>A calendar that is never open, or not long enough for what is due in it.</summary>
    public static readonly FindingCode CalendarExhausted = new("policy.calendar-exhausted", blocks: true, Words.Of(
        "The calendar does not open for long enough", "営業時間が足りない",
        "Give the calendar hours for as long as the policy needs them.", "方針が必要とする期間の営業時間をカレンダーに定めること。"));

    /// <summary>A fact window that does not end before the tightest first response.</summary>
    public static readonly FindingCode FactWindowTooLong = new("escalating.fact-window-too-long", blocks: true, Words.Of(
        "The fact window is too long", "事実確認の時間が長すぎる",
        "Gathering facts must end before the tightest first response is due.", "事実確認は、最も短い初回応答の期限より前に終えること。"));

    /// <summary>A view of the client that nobody has asked for.</summary>
    public static readonly FindingCode ClientNotAsked = new("assessing.client-not-asked", blocks: false, Words.Of(
        "The client was not asked", "顧客の見方を聞いていない",
        "Let the client state the impact: what is tactical here may be strategic there.", "影響を顧客自身に語ってもらうこと。こちらでは些細でも、先方では重大かもしれない。"));

    /// <summary>An impact that was rated without saying what the rating rests on.</summary>
    public static readonly FindingCode ImpactWithoutEvidence = new("assessing.impact-without-evidence", blocks: false, Words.Of(
        "An impact has no evidence", "根拠のない影響評価がある",
        "Say what each rated impact rests on.", "評価した影響には、それぞれ根拠を示すこと。"));

    /// <summary>A rule whose every case is caught by rules before it.</summary>
    public static readonly FindingCode UnreachableRule = new("timing.unreachable-rule", blocks: false, Words.Of(
        "A rule is never reached", "届かない規則がある",
        "Move the rule before those that catch its cases, or drop it.", "先に受けてしまう規則より前へ移すか、削除すること。"));

    /// <summary>A clock that, at some start, is due after another into which it should fit, such as an answer after the resolution.</summary>
    public static readonly FindingCode TargetOutlasts = new("timing.target-outlasts", blocks: true, Words.Of(
        "A target outlasts the one it should fit into", "収まるべき目標より長い目標がある",
        "An acknowledgement must be due before the answer, an answer or an update before the resolution.", "受付確認は応答より、応答や状況報告は解決より先に期限が来なければならない。"));

    /// <summary>A clock that pauses on a status which cases cannot have.</summary>
    public static readonly FindingCode UnknownStatus = new("timing.unknown-status", blocks: true, Words.Of(
        "A pause names an unknown status", "未知の状態で一時停止する",
        "Correct the name, or add it to the statuses.", "名前を直すか、状態の一覧に加えること。"));

    /// <summary>A clock that pauses on a status which the library has no name for, where nobody says which ones there are.</summary>
    public static readonly FindingCode UnfamiliarStatus = new("timing.unfamiliar-status", blocks: false, Words.Of(
        "A pause names a status that is not one of the usual", "一般的でない状態で一時停止する",
        "Declare the statuses that cases can have, so that a misspelt one is found.", "案件が取りうる状態を宣言すれば、書き誤りが見つかる。"));

    /// <summary>A clock that pauses on a status in which a case is resolved.</summary>
    public static readonly FindingCode PausesWhenResolved = new("timing.pauses-when-resolved", blocks: false, Words.Of(
        "A pause names a resolved status", "解決済みの状態で一時停止する",
        "Resolving stops a clock or lets it run on by its own settings; leave the status out of the pauses.", "解決時の動作は別の設定が決める。一時停止の一覧から外すこと。"));

    /// <summary>Thresholds of one clock that are reached at the same instant.</summary>
    public static readonly FindingCode ThresholdsCoincide = new("timing.thresholds-coincide", blocks: false, Words.Of(
        "Thresholds lie at one level", "閾値が重なっている",
        "Keep one of them, unless two people are to be told at once.", "二者に同時に知らせるのでなければ、一つにすること。"));

    /// <summary>Different rules for raising and lowering a priority where nothing says which is higher.</summary>
    public static readonly FindingCode PrioritiesUnordered = new("timing.priorities-unordered", blocks: true, Words.Of(
        "Raising and lowering cannot be told apart", "引き上げと引き下げを区別できない",
        "List the priorities, the most severe first.", "優先度を重い順に挙げること。"));

    /// <summary>A target for a priority that is not among those listed.</summary>
    public static readonly FindingCode UnlistedPriority = new("timing.unlisted-priority", blocks: false, Words.Of(
        "A target is for a priority that is not listed", "一覧にない優先度の目標がある",
        "Correct the name, or list the priority; unlisted ones count as the least severe.", "名前を直すか、一覧に加えること。一覧にないものは最も軽いとみなされる。"));

    /// <summary>A listed priority for which no clock runs.</summary>
    public static readonly FindingCode PriorityUntimed = new("timing.priority-untimed", blocks: false, Words.Of(
        "A priority has no target", "目標のない優先度がある",
        "Give it a target, or take it off the list: its cases have no deadline.", "目標を定めるか、一覧から外すこと。この優先度の案件には期限がない。"));

    /// <summary>A talk about the relationship that is planned as a talk about deliveries.</summary>
    public static readonly FindingCode AgendaAboutDelivery = new("detecting.agenda-about-delivery", blocks: false, Words.Of(
        "The talk is about deliveries", "話題が納品に偏っている",
        "Ask how we are doing; what we deliver has meetings of its own.", "関係がうまくいっているかを尋ねること。納品の話には別の会議がある。"));

    /// <summary>A measure of prevention that is not in place when the work begins.</summary>
    public static readonly FindingCode PreventionNotInPlace = new("detecting.prevention-not-in-place", blocks: false, Words.Of(
        "A prevention is not in place", "予防策が整っていない",
        "Put it in place before the work begins: later it costs more.", "着手前に整えること。後になるほど高くつく。"));

    private FindingCode(string code, bool blocks, Words words, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        Blocks = blocks;

    /// <summary>Whether the finding makes the thing it is about unusable; otherwise it is advice.</summary>
    public bool Blocks { get; }
}
