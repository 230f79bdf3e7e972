using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Declining;

/// <summary>What must be there before an exit is told to the client.</summary>
public sealed class ExitRequirement : ClosedSet<ExitRequirement>
{
    /// <summary>The approval of the role that may give it. A nod in the corridor is not on record.</summary>
    public static readonly ExitRequirement Approval = new("approval", Words.Of(
        "approval", "承認", "The role that decides about exits has approved it.", "撤退を決める役割が承認している。"));

    /// <summary>An executive has tried to mend it. After a threat nobody has to.</summary>
    public static readonly ExitRequirement ExecutiveAttempt = new("executive-attempt", Words.Of(
        "executive attempt", "経営層の試み", "An executive has tried to mend it.", "経営層が関係の修復を試みた。"));

    /// <summary>What we owe for our own failures is settled.</summary>
    public static readonly ExitRequirement RemedySettled = new("remedy-settled", Words.Of(
        "remedy settled", "償いの完了", "What we owe is settled.", "当社の負う償いが済んでいる。"));

    /// <summary>Everything on record, with at least one entry.</summary>
    public static readonly ExitRequirement Evidence = new("evidence", Words.Of(
        "evidence pack", "証拠一式", "Everything on record is laid out.", "記録一式がそろっている。"));

    /// <summary>How the current phase is finished.</summary>
    public static readonly ExitRequirement FinishPhase = new("finish-phase", Words.Of(
        "finish of the phase", "現段階の完了", "It is settled how the current phase is finished.", "現在の段階をどう終えるかが決まっている。"));

    /// <summary>To whom the work is handed over, and how.</summary>
    public static readonly ExitRequirement Transition = new("transition", Words.Of(
        "transition", "引継ぎ", "It is settled to whom the work is handed over, and how.", "誰にどう引き継ぐかが決まっている。"));

    private ExitRequirement(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
