namespace IssueResolution.Rendering;

internal sealed partial class JapaneseWords
{
    public override string CauseTitle => "なぜ起きたか";

    public override string SymptomMark => "症状";

    public override string RootMark => "真因";

    public override string UnknownMark => "未解明";

    public override string NoEvidence => "根拠の記載なし";

    public override string ShownAbove => "上に記載";

    public override string WhyNumber(string number) => $"なぜ{number}";

    public override string Confidence(string confidence) => $"確度{confidence}";
}
