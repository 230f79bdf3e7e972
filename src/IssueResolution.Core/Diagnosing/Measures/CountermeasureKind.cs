using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>What sort of change an action is. How strong each sort is, is a cell of the policy.</summary>
public sealed class CountermeasureKind : ClosedSet<CountermeasureKind>
{
    /// <summary>The wrong way no longer exists. A warning that can be clicked away is <see cref="Reminder"/>.</summary>
    public static readonly CountermeasureKind ForcingFunction = new("forcing-function", Words.Of(
        "forcing function", "物理的・機能的な強制", "The next step cannot be taken before this one is done.", "これを済ませないと次の手順に進めないようにする。"));

    /// <summary>A step that could go wrong is gone. The same steps, better described, are <see cref="Procedure"/>.</summary>
    public static readonly CountermeasureKind Simplification = new("simplification", Words.Of(
        "simplification", "手順の簡素化", "Steps that could go wrong are gone.", "間違い得る手順そのものをなくす。"));

    /// <summary>One way, one tool, one form for all. A recommendation is <see cref="Procedure"/>.</summary>
    public static readonly CountermeasureKind Standardisation = new("standardisation", Words.Of(
        "standardisation", "標準化", "Everyone works with the same tool or in the same way.", "全員が同じ道具、同じ方法で行う。"));

    /// <summary>Someone who leads takes a visible part, such as signing off every scope. Saying that it matters is <see cref="Reminder"/>.</summary>
    public static readonly CountermeasureKind Leadership = new("leadership", Words.Of(
        "leadership takes part", "責任者の関与", "Someone who leads takes a visible part in it.", "責任者が目に見える形で加わる。"));

    /// <summary>Something else catches it when one thing fails. The same person looking again is <see cref="DoubleCheck"/>.</summary>
    public static readonly CountermeasureKind Redundancy = new("redundancy", Words.Of(
        "redundancy", "多重化", "If one fails, another is there.", "一つが働かなくても別のものが働く。"));

    /// <summary>Less work at a time, or more hands. Working late for once is no change.</summary>
    public static readonly CountermeasureKind Workload = new("workload", Words.Of(
        "workload", "負荷の調整", "More hands, less work at a time, or fewer interruptions.", "人を増やす、同時の作業を減らす、または割り込みを減らす。"));

    /// <summary>The tool helps. If it makes the wrong way impossible, it is <see cref="ForcingFunction"/>.</summary>
    public static readonly CountermeasureKind ToolChange = new("tool-change", Words.Of(
        "change to a tool", "道具の改良", "A tool is changed so that it helps.", "道具を改め、正しい作業を助ける。"));

    /// <summary>A list that is worked through each time. One that lies in a folder is <see cref="Procedure"/>.</summary>
    public static readonly CountermeasureKind Checklist = new("checklist", Words.Of(
        "checklist", "チェックリスト", "A list that is worked through each time.", "毎回必ず確認する一覧を使う。"));

    /// <summary>Trying it out under conditions like the real ones, and again after a while. A lecture is <see cref="Training"/>.</summary>
    public static readonly CountermeasureKind Rehearsal = new("rehearsal", Words.Of(
        "rehearsal", "実地演習", "It is tried out under conditions like the real ones, and again after a while.", "実際に近い条件で試し、一定の間隔で繰り返す。"));

    /// <summary>A form in which something is always told, such as a handover sheet. Asking people to talk more is <see cref="Reminder"/>.</summary>
    public static readonly CountermeasureKind SharedForm = new("shared-form", Words.Of(
        "shared form", "伝達の定型化", "A fixed form in which something is always told or handed over.", "決まった様式で必ず伝え、引き継ぐ。"));

    /// <summary>Someone looks again. A machine that looks is <see cref="Redundancy"/>.</summary>
    public static readonly CountermeasureKind DoubleCheck = new("double-check", Words.Of(
        "double check", "二重確認", "Someone looks at the result again.", "誰かが結果をもう一度見る。"));

    /// <summary>A note, a label or a mail. What cannot be passed over is <see cref="ForcingFunction"/>.</summary>
    public static readonly CountermeasureKind Reminder = new("reminder", Words.Of(
        "reminder", "注意喚起", "People are reminded or warned.", "注意や警告を伝える。"));

    /// <summary>A new rule or description of work. With a list to be worked through each time it is <see cref="Checklist"/>.</summary>
    public static readonly CountermeasureKind Procedure = new("procedure", Words.Of(
        "new procedure", "規則・手順書", "A new rule or description says how it is to be done.", "行い方を定めた規則や手順書を作る。"));

    /// <summary>People are told or taught. Trying it out again and again is <see cref="Rehearsal"/>.</summary>
    public static readonly CountermeasureKind Training = new("training", Words.Of(
        "training", "教育", "People are taught how to do it.", "行い方を教える。"));

    private CountermeasureKind(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
