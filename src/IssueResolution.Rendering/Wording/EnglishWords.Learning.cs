namespace IssueResolution.Rendering;

internal sealed partial class EnglishWords
{
    public override string IndicatorTitle => "What many issues show";

    public override string IndicatorAxes => "The two axes";

    public override string IndicatorShares => "Shares, on a line from 0 to 100%";

    public override string IndicatorTimes => "Business time: from the median (dot) to the upper percentile";

    public override string IndicatorTrend => "Open issues, then and now";

    public override string NoPoint => "no point: an axis has no data";

    public override string EnoughCases => "enough cases";

    public override string FewCasesLook => "few cases: read with care";

    public override string AtTheBeginning => "beginning";

    public override string FewCases(string count) => $"few cases: {count}";
}
