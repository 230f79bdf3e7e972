using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>What is noticed about making it right.</content>
public sealed partial class FindingCode
{
    /// <summary>A catalogue that demands a gesture where it does not suit yet, or that demands what is owed anyway.</summary>
    public static readonly FindingCode DemandedTooEarly = new("recovering.demanded-too-early", blocks: true, Words.Of(
        "A gesture is demanded too early", "必須の段階が低すぎる",
        "A gesture can only be demanded where it suits, and what is owed is no gesture.", "適する段階より前に必須とはできない。当然の返還は埋め合わせではない。"));

    /// <summary>Money charged wrongly that has not been put right. Everything else waits for it.</summary>
    public static readonly FindingCode OwedCorrectionMissing = new("recovering.owed-correction-missing", blocks: false, Words.Of(
        "What is owed is missing", "返すべきものが返されていない",
        "First put right what the client is owed; no gesture makes up for it.", "まず当然返すべきものを返すこと。他の何も代わりにならない。"));

    /// <summary>Something that this severity must not go without.</summary>
    public static readonly FindingCode MandatoryMissing = new("recovering.mandatory-missing", blocks: false, Words.Of(
        "Something mandatory is missing", "必須のものが欠けている",
        "Add it: at this severity money or words alone do not do.", "加えること。この重大度では、金銭や言葉だけでは足りない。"));

    /// <summary>A plan to recover that leaves a part open.</summary>
    public static readonly FindingCode RecoveryPlanIncomplete = new("recovering.recovery-plan-incomplete", blocks: false, Words.Of(
        "The recovery plan has gaps", "立て直し計画に欠けがある",
        "Name people, plan, oversight and quality control: all four make it credible.", "体制、計画、監督、品質管理の四つをすべて示すこと。"));

    /// <summary>A crisis in which no senior leader shows up in person.</summary>
    public static readonly FindingCode NoSeniorLeader = new("recovering.no-senior-leader", blocks: false, Words.Of(
        "No senior leader takes part", "責任者が直接関与していない",
        "Have a senior leader speak with the client in person.", "責任ある立場の者が自ら顧客と話すこと。"));

    /// <summary>Money for neglect, or words for a loss of money.</summary>
    public static readonly FindingCode WrongResource = new("recovering.wrong-resource", blocks: false, Words.Of(
        "Like is not mended with like", "失ったものと埋め合わせが合わない",
        "Mend money with money, work with work, and neglect with attention first.", "金銭には金銭、成果には成果、軽視にはまず配慮で応えること。"));

    /// <summary>Much money and no reason to believe that it will be better.</summary>
    public static readonly FindingCode EmptyMoney = new("recovering.empty-money", blocks: false, Words.Of(
        "The money is empty", "金銭だけで中身がない",
        "Show a recovery plan: money does not mend doubt in what we can do.", "立て直し計画を示すこと。金銭は能力への疑いを消さない。"));

    /// <summary>More gestures than a small matter bears.</summary>
    public static readonly FindingCode Stacking = new("recovering.stacking", blocks: false, Words.Of(
        "Gestures are stacked", "埋め合わせの重ねすぎ",
        "Choose the few that answer the failure; more looks like guilt.", "失敗に応える少数に絞ること。重ねると後ろめたさに見える。"));

    /// <summary>An offer far from what comparable cases received.</summary>
    public static readonly FindingCode Inconsistent = new("recovering.inconsistent", blocks: false, Words.Of(
        "Comparable cases were treated otherwise", "類似案件と釣り合わない",
        "Come nearer to what others received, or write down what makes this case different.", "他の案件に近づけるか、この案件の違いを記録すること。"));

    /// <summary>Something that the failure did not cause.</summary>
    public static readonly FindingCode DisguisedScope = new("recovering.disguised-scope", blocks: false, Words.Of(
        "Scope in disguise", "範囲の追加が紛れている",
        "What the failure did not cause belongs into a change order.", "失敗が原因でないものは、変更契約で扱うこと。"));

    /// <summary>A gesture that answers another category, or is too much for the severity.</summary>
    public static readonly FindingCode UnsuitableGesture = new("recovering.unsuitable-gesture", blocks: false, Words.Of(
        "A gesture does not suit", "案件に合わない埋め合わせがある",
        "Choose one from the catalogue that suits category and severity.", "分類と重大度に合うものを一覧から選ぶこと。"));

    /// <summary>More than proportionate, and nobody said why.</summary>
    public static readonly FindingCode GenerosityUnexplained = new("recovering.generosity-unexplained", blocks: false, Words.Of(
        "Generosity without a reason", "理由のない厚遇",
        "Write down why this case gets more than its band.", "なぜ上限を超えるのかを記録すること。"));

    /// <summary>A loss that makes the issue graver than was said.</summary>
    public static readonly FindingCode SeverityUnderstated = new("recovering.severity-understated", blocks: false, Words.Of(
        "The severity is understated", "重大度が低く見積もられている",
        "Raise the severity of the issue: the loss alone calls for it.", "重大度を引き上げること。損失だけでその段階に達している。"));

    /// <summary>A ledger in which breaking a promise, or talking bigger than one keeps it, could pay.</summary>
    public static readonly FindingCode BreakingPays = new("recovering.breaking-pays", blocks: true, Words.Of(
        "Breaking a promise could pay", "約束を破るほうが得になり得る",
        "Breaking must cost more than keeping earns, exceeding earns no more, and a word in time costs no more.",
        "破れば守る以上に失い、上回っても余分には得られず、期日前の相談がそれより損になってはならない。"));
}
