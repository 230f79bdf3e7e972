using NodaTime;
using NodaTime.Text;

namespace IssueResolution.Rendering;

internal sealed partial class JapaneseWords
{
    public override string ClockTitle => "時計の区間ごとの説明";

    public override string Doing => "状態";

    public override string Counted => "加算";

    public override string Why => "理由";

    public override string Totals => "合計";

    public override string ReadHere => "読み取り時点";

    public override string DueMark => "期限";

    public override string BreachMark => "期限超過";

    public override string FormerBreachMark => "以前の期限超過";

    public override string ThresholdMark => "しきい値";

    public override string FoldedNote => "数えない時間は、実際より短く描いています。";

    public override string BreachedState => "期限超過";

    protected override string BetweenUnits => string.Empty;

    public override string PartsOf(IEnumerable<string> parts) => string.Join("、", parts);

    public override string ElapsedOf(string elapsed, string target) => $"{target}のうち{elapsed}経過";

    public override string DueOn(string stamp) => $"期限 {stamp}";

    public override string DueIfResumed(string stamp) => $"今すぐ再開した場合の期限 {stamp}";

    public override string DueByHand(string stamp) => $"合意した期限 {stamp}";

    public override string BreachedOn(string stamp) => $"{stamp} に期限超過";

    public override string FormerlyBreached(string stamp, string target) => $"以前の目標（{target}）では {stamp} に期限超過";

    public override string StoppedOn(string stamp) => $"{stamp} に終了";

    public override string Cycle(int number) => FormattableString.Invariant($"{number}回目");

    public override string OfWhichOpen(string amount) => $"うち営業時間内 {amount}";

    public override string ClosedInBetween(string reasons) => $"間の休止：{reasons}";

    public override string RowsLeftOut(string count) => $"{count}行を省略";

    public override string DateStamp(LocalDate date) => $"{LocalDatePattern.Iso.Format(date)}({Days[(int)date.DayOfWeek - 1]})";
}
