using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>What an analysis of causes can refuse beyond a single chain.</content>
public sealed partial class RefusalCode
{
    /// <summary>A name that stands for nothing in the graph. A cause that is new comes with its statement.</summary>
    public static readonly RefusalCode NoSuchCause = new("diagnosing.no-such-cause", Words.Of(
        "The graph has no such cause", "そのような原因は図にない",
        "Name a cause that is in the graph, or add it first.", "図にある原因を挙げるか、先に加えること。"));

    /// <summary>A name that is taken. To put a statement differently is to describe it, not to add it.</summary>
    public static readonly RefusalCode CauseRepeated = new("diagnosing.cause-repeated", Words.Of(
        "The name of the cause is taken", "原因の名前が重複している",
        "Give the new cause a name of its own.", "新しい原因には別の名前を付けること。"));

    /// <summary>A statement that the graph holds under another name. If it would also explain itself, that is <see cref="CircularWhy"/>.</summary>
    public static readonly RefusalCode StatementRepeated = new("diagnosing.statement-repeated", Words.Of(
        "The statement is in the graph already", "同じ記述がすでに図にある",
        "Link to the one that is there: one cause may have several effects.", "既にある原因へつなぐこと。一つの原因が複数の結果をもってよい。"));

    /// <summary>A second why between the same two statements. To change what it rests on, support the one that is there.</summary>
    public static readonly RefusalCode LinkRepeated = new("diagnosing.link-repeated", Words.Of(
        "The two are linked already", "すでにつながっている",
        "Change the link that is there.", "既にあるつながりを改めること。"));

    /// <summary>A why that the graph does not hold. Both statements may be there.</summary>
    public static readonly RefusalCode NoSuchLink = new("diagnosing.no-such-link", Words.Of(
        "The two are not linked", "つながっていない",
        "Link them first.", "先につなぐこと。"));

    /// <summary>A cause, or the causes below it, would explain nothing any more. Removing from the ends upwards is fine.</summary>
    public static readonly RefusalCode CauseStranded = new("diagnosing.cause-stranded", Words.Of(
        "A cause would explain nothing", "何も説明しない原因が残る",
        "Remove what lies below it first, or link it to another effect.", "先にその下の原因を除くか、別の結果につなぐこと。"));

    /// <summary>The symptom removed, or taken for its own root.</summary>
    public static readonly RefusalCode SymptomStays = new("diagnosing.symptom-stays", Words.Of(
        "It is the symptom", "それは症状そのもの",
        "A symptom is what is explained: ask why it is there, or begin another graph.", "症状は説明される側である。なぜ起きたかを問うか、別の図を始めること。"));

    /// <summary>A gap taken for a root. A known cause of which little is sure has weak evidence instead.</summary>
    public static readonly RefusalCode UnknownAsRoot = new("diagnosing.unknown-as-root", Words.Of(
        "Nobody knows this cause yet", "まだ分かっていない原因である",
        "Find out what it is, then describe it.", "何であるかを突き止めてから記述すること。"));

    /// <summary>A root of which nobody has said what sort of thing it is; it could be a person.</summary>
    public static readonly RefusalCode KindMissing = new("diagnosing.kind-missing", Words.Of(
        "Nobody has said what kind of cause it is", "原因の種類が示されていない",
        "Say what sort of thing it is.", "どのような種類の原因かを示すこと。"));

    /// <summary>A root that is explained further, or an explanation below a root.</summary>
    public static readonly RefusalCode RootNotAnEnd = new("diagnosing.root-not-an-end", Words.Of(
        "The questions go on below it", "その下に問いが続いている",
        "A root is an end: take the end for the root, or withdraw the root before you ask on.", "真因は末端である。末端を真因とするか、真因の扱いを解いてから問いを続けること。"));

    /// <summary>An analysis that is not good enough for an issue this grave. For a milder one it may be.</summary>
    public static readonly RefusalCode QualityTooLow = new("diagnosing.quality-too-low", Words.Of(
        "The analysis is not good enough", "分析の質が足りない",
        "Answer the next question and judge it again.", "次の問いに答えてから、もう一度判定すること。"));

    /// <summary>A second opinion of the first analyst. Names that differ only in case or in space around them are one person.</summary>
    public static readonly RefusalCode SameAnalyst = new("diagnosing.same-analyst", Words.Of(
        "It is the same analyst", "同じ分析者である",
        "Let someone else analyse it, without seeing the first analysis.", "最初の分析を見ていない別の人に分析してもらうこと。"));
}
