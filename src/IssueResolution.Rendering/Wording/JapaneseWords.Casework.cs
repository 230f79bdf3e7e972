namespace IssueResolution.Rendering;

internal sealed partial class JapaneseWords
{
    public override string CaseTitle => "案件の経過";

    public override string AgendaTitle => "次に行うこと";

    public override string NothingDue => "行うべきことはありません。";

    public override string Because => "理由";

    public override string Who => "担当";

    public override string What => "内容";

    public override string Overdue => "期限超過";

    public override string DueNext => "次";

    public override string DueLater => "以後";

    public override string NothingChanges => "新たな出来事がない限り変わりません。";

    public override string GatesTitle => "完了までに残る条件";

    public override string NoGates => "完了を妨げるものはありません。";

    public override string EventsTitle => "これまでの経緯";

    public override string PromisesToClient => "顧客への約束";

    public override string Now => "現在";

    public override string TimeToAct => "発生から期限まで";

    public override string Engagement => "契約案件";

    public override string State => "状態";

    public override string CaseId => "案件";

    public override string KindOfIssue => "種類";

    public override string Severity => "重大度";

    public override string Owner => "責任者";

    public override string QuietNote => "出来事のない長い時間は、実際より短く描いています。";

    public override string AskedAt(string stamp) => $"{stamp} 時点";

    public override string Duties(string count, string overdue) => $"{count}件（うち期限超過{overdue}件）";

    public override string CountOfCases(string count) => $"案件{count}件";

    public override string AskAgain(string stamp) => $"次に変わるのは {stamp} です。";

    public override string StateSince(string state, string stamp) => $"{stamp} から「{state}」";

    public override string NotDetectedBefore(string stamp) => $"{stamp} より前には検知されていません";

    public override string TrustTitle => "信頼";

    public override string TrustOfCase => "この案件の約束の結果と、顧客が述べた満足から読み取ったものです。";

    public override string NoTrustEvents => "まだ変動はありません";

    public override string TrustAt(string state, string score) => $"{state}（100点中{score}点）";

    public override string Moved(string change, string score) => $"{change}、{score}点に";
}
