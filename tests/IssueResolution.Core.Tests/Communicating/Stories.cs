namespace IssueResolution.Communicating;

/// <summary>A defect found the day before a release: stop it, or ask the customers for another way of working.</summary>
internal static class Stories
{
    internal static readonly StoryBrief EventAndFix = new()
    {
        Event = new("The monthly export rounds amounts wrongly", "月次出力の金額の丸めに誤りがある"),
        Fix = new("Release as planned; customers download amounts from the old screen for a week", "予定どおり公開し、一週間は旧画面から金額を取得していただく"),
    };

    internal static readonly StoryBrief Complete = new()
    {
        Event = EventAndFix.Event,
        Fix = EventAndFix.Fix,
        Origin = new("A currency was added in May and its rounding copied from another", "5月に通貨を追加した際、別の通貨の丸めを写した"),
        EarlySituation = new("At first it looked like one customer's settings", "当初は一社の設定と思われた"),
        Options =
        [
            new(new("Stop the release", "公開を止める"), new("Invoices of 40 customers would wait a week", "40社の請求が一週間止まる")),
            new(new("Mend it overnight", "一晩で直す"), new("Nobody could test it before the month ends", "月末までに試験できない")),
        ],
        Examinations = [new(new("Accounting", "経理"), new("Recalculated May by hand", "5月分を手で再計算した"))],
        OpposingViews = [new(new("Customers will not read a notice", "案内は読まれない"), new("So the screen itself says it", "そこで画面に表示する"))],
        Conclusion = new(
            new("Release, with the old screen for a week", "旧画面を一週間残して公開する"),
            new("It is the only way in which every customer invoices on time", "全社が期日に請求できる唯一の方法である")),
        Efforts = [new(new("Operations", "運用"), new("Kept the old screen alive over the weekend", "週末に旧画面を維持した"))],
        Imperfection = new("Two screens show different amounts for a week", "一週間、二つの画面の金額が異なる"),
        FrontQuestions = [new(new("Which amount is right?", "どちらの金額が正しいか"), new("The old screen's, until Monday 09:00", "月曜9時までは旧画面"))],
        FrontConcern = new(new("Why do we apologise for it?", "なぜ私たちが詫びるのか"), new("The customer meets one firm, and it is you", "顧客にとって会社は一つであり、それが皆さんだから")),
    };

    /// <summary>The complete brief with only these parts of the story.</summary>
    internal static StoryBrief With(IReadOnlyCollection<StoryPart> parts) => new()
    {
        Event = Complete.Event,
        Fix = Complete.Fix,
        Origin = parts.Contains(StoryPart.Origin) ? Complete.Origin : null,
        EarlySituation = parts.Contains(StoryPart.EarlySituation) ? Complete.EarlySituation : null,
        Options = parts.Contains(StoryPart.Options) ? Complete.Options : [],
        Examinations = parts.Contains(StoryPart.Examinations) ? Complete.Examinations : [],
        OpposingViews = parts.Contains(StoryPart.OpposingViews) ? Complete.OpposingViews : [],
        Conclusion = parts.Contains(StoryPart.Conclusion) ? Complete.Conclusion : null,
        Efforts = parts.Contains(StoryPart.Efforts) ? Complete.Efforts : [],
        Imperfection = parts.Contains(StoryPart.Imperfection) ? Complete.Imperfection : null,
        FrontQuestions = parts.Contains(StoryPart.FrontQuestions) ? Complete.FrontQuestions : [],
        FrontConcern = parts.Contains(StoryPart.FrontConcern) ? Complete.FrontConcern : null,
    };
}
