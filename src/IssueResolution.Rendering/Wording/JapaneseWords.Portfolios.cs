namespace IssueResolution.Rendering;

/// <content>What is told of many cases.</content>
internal sealed partial class JapaneseWords
{
    public override string Cases => "案件一覧";

    public override string Case => "案件";

    public override string Client => "顧客";

    public override string Score => "点（100点中）";

    public override string KeptInARow => "連続順守";

    public override string NewInitiative => "危険を伴う着手";

    public override string MayStart => "可";

    public override string Wait => "不可";

    public override string AskForFeedbackBy => "見方を尋ねる期限";

    public override string TrustByClient => "顧客ごとの信頼";

    public override string SignsTitle => "重大度以上の対応を求める契機";

    public override string Signs => "契機";

    public override string Row => "段";

    public override string Since => "以降";

    public override string NoSigns => "それ以上の対応を求める契機はない。";

    public override string PatternsTitle => "繰り返していること";

    public override string NoPatterns => "傾向と言えるほど繰り返しているものはない。";

    public override string Indicator => "指標";

    public override string Sample => "件数";

    public override string VolumeTitle => "普段より多いか";

    public override string OpenWithClients(string open, string clients) => $"未完了{open}件、顧客{clients}社";

    public override string More(string count) => $"ほか{count}件";

    public override string IndicatorsSince(string stamp) => $"{stamp} 以降の指標";

    public override string ComesBackWith(string subject, string client, string issues) => $"{subject}：{client}で{issues}件。協働の仕方を見直すこと。";

    public override string ComesBackAcross(string subject, string clients, string issues) => $"{subject}：{clients}社で{issues}件。当社の仕事の進め方を見直すこと。";
}
