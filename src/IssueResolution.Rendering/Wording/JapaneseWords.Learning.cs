namespace IssueResolution.Rendering;

internal sealed partial class JapaneseWords
{
    public override string IndicatorTitle => "案件全体の指標";

    public override string IndicatorAxes => "二つの軸";

    public override string IndicatorShares => "割合（0%から100%まで）";

    public override string IndicatorTimes => "営業時間：中央値（点）から上位百分位まで";

    public override string IndicatorTrend => "未解決件数：期首と現在";

    public override string NoPoint => "データのない軸があり、点は打てません";

    public override string EnoughCases => "十分な件数";

    public override string FewCasesLook => "件数が少なく参考値";

    public override string AtTheBeginning => "期首";

    public override string FewCases(string count) => $"{count}件のみ";
}
