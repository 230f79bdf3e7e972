using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>Japanese.</summary>
internal sealed partial class JapaneseWords : Words
{
    private const string Days = "月火水木金土日";

    private JapaneseWords()
    {
    }

    public static JapaneseWords Instance { get; } = new();

    public override string Language => "ja";

    public override string Met => "達成";

    public override string Missed => "超過";

    public override string StillOpen => "対応中";

    public override string AttainmentTitle => "優先度別の目標達成率";

    public override string NoAttainment => "集計の対象となる案件はありません。";

    public override string HistogramTitle => "解決までの営業時間";

    public override string NoDurations => "解決済みの案件はまだありません。";

    public override string BusinessHours => "受付から解決までの営業時間";

    public override string BinsWiden => "右ほど幅の広い区間";

    public override string Median => "中央値";

    public override string NinetiethPercentile => "90パーセンタイル";

    public override string BacklogTitle => "未解決案件数の推移";

    public override string NoBacklog => "未解決案件数の記録はありません。";

    public override string NeverOpen => "未解決の案件はありませんでした。";

    public override string TimelineTitle => "解決目標を最も超過した案件";

    public override string NoStretches => "この案件には記録がありません。";

    public override string PastTarget => "目標超過後の計測";

    public override string NotResolved => "未解決";

    public override string Clock => "対象";

    public override string Priority => "優先度";

    public override string Nameless => "(なし)";

    public override string InTimeHeading => "達成率";

    public override string Total => "合計";

    public override string Duration => "所要時間";

    public override string Issues => "件数";

    public override string Share => "割合";

    public override string When => "日時";

    public override string OpenIssues => "未解決";

    public override string First => "最初";

    public override string Highest => "最多";

    public override string Last => "最後";

    public override string Stretch => "計測";

    public override string Elapsed => "経過時間";

    public override string BusinessTime => "営業時間";

    public override string From => "開始";

    public override string StretchByStretch => "区間ごとの内訳（営業時間外を除く）";

    public override string NothingBreached => "解決目標を超過した案件はありません。";

    public override string Source => "出典";

    public override string Promises => "約束した条件";

    public override string AttainmentNote => "達成率は、達成と超過の合計に占める達成の割合です。対応中の案件は結果が出ていないため含みません。";

    public override string HistogramNote => "各区間は開始値を含み、終了値を含みません。";

    public override string TimelineNote => "目標時間は、計測中かつ営業時間内にのみ消費されます。";

    public override string Urgency => "緊急度";

    public override string Fix => "対策";

    public override string WhyNot => "見送った理由";

    public override string WhyBest => "顧客にとって最善である理由";

    public override string Answer => "回答";

    public override string Year(int year) => FormattableString.Invariant($"{year}年");

    public override string Month(int month) => FormattableString.Invariant($"{month}月");

    public override string DayOfYear(LocalDate date) => FormattableString.Invariant($"{date.Month}月{date.Day}日");

    public override string Date(LocalDate date) => Year(date.Year) + DayOfYear(date);

    public override string Moment(LocalDateTime time) => $"{Date(time.Date)}({Days[(int)time.DayOfWeek - 1]}) {TimeOfDay(time.TimeOfDay)}";

    public override string Outcomes(string met, string missed, string open) => Line($"達成 {met}件", $"超過 {missed}件", $"対応中 {open}件");

    public override string InTime(string share) => $"達成率 {share}";

    public override string ResolvedCount(string count) => $"解決 {count}件";

    public override string Between(string from, string to) => $"{from}～{to}";

    public override string AtLeast(string from) => $"{from}以上";

    public override string Peak(string count, string moment) => $"最多 {count}件（{moment}）";

    public override string AtTheEnd(string count) => $"最終 {count}件";

    public override string Target(string span) => $"目標 {span}";

    public override string Used(string span) => $"消費 {span}";

    public override string Over(string span) => $"超過 {span}";

    public override string Left(string span) => $"残り {span}";

    public override string Due(string moment) => $"期限 {moment}";

    public override string Resolved(string moment) => $"解決 {moment}";

    public override string ShortClosedMerged(string count) => $"短くて表示できない営業時間外（{count}区間）は、前後の区間に含めて描いています。";

    public override string ShortStretchesMerged(string count) => $"短くて表示できないその他の区間（{count}区間）は、種類ごとの割合に応じた幅で描いています。";

    public override string Labelled(string label, string text) => $"{label}：{text}";

    public override string Sentences(IEnumerable<string> sentences) =>
        string.Concat(sentences.Select(sentence => sentence.TrimEnd('。') + "。"));

    public override string MoreRows(string count) => $"ほか {count}件";

    public override string TimesIn(string zone) => $"日時は {zone} の時刻です。";

    public override string Kind(StretchKind kind) => kind switch
    {
        StretchKind.Running => "計測中",
        StretchKind.Paused => "一時停止",
        StretchKind.Stopped => "停止",
        StretchKind.Ahead => "残り",
        _ => "営業時間外",
    };

    public override string In(Phrase phrase) => phrase.Japanese;

    protected override string Hours(string amount) => $"{amount}時間";

    protected override string HoursAndMinutes(string hours, string minutes) => $"{hours}時間{minutes}分";

    protected override string Minutes(string amount) => $"{amount}分";

    protected override string MinutesAndSeconds(string minutes, string seconds) => $"{minutes}分{seconds}秒";

    protected override string Seconds(string amount) => $"{amount}秒";
}
