using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>What must hold before the questions may stop. All of them, at whatever depth; five whys are a habit and no rule.</summary>
public sealed class RootCauseGate : ClosedSet<RootCauseGate>
{
    /// <summary>No answer repeats an earlier statement. Two similar answers in other words slip through: read them aloud.</summary>
    public static readonly RootCauseGate Acyclic = new("acyclic", RefusalCode.CircularWhy, Words.Of(
        "no circle", "循環なし", "No answer repeats an earlier one.", "同じ答えが繰り返されない。"));

    /// <summary>Every answer says what it rests on. Weak evidence passes here and lowers the confidence.</summary>
    public static readonly RootCauseGate EveryLinkHasEvidence = new("every-link-has-evidence", RefusalCode.EvidenceMissing, Words.Of(
        "evidence on every link", "全段に根拠", "Every answer says what it rests on, even if that is unknown.", "どの答えにも根拠がある（「不明」も可）。"));

    /// <summary>The chain does not end with a person. Persons may stand in its middle.</summary>
    public static readonly RootCauseGate TerminalIsNotAPerson = new("terminal-is-not-a-person", RefusalCode.PersonAsRoot, Words.Of(
        "not a person", "人ではない", "The chain does not end with a person.", "連鎖の終わりが人ではない。"));

    /// <summary>A part of the end is ours, or another cause of the same effect is. The whole need not be.</summary>
    public static readonly RootCauseGate TerminalWithinControl = new("terminal-within-control", RefusalCode.OutsideControl, Words.Of(
        "within our control", "自社で変えられる", "At least a part of the end, or something beside it, is ours to change.", "連鎖の終わりの一部、またはその傍らに、自社で変えられるものがある。"));

    /// <summary>An action with owner and date. Repairing the damage is no prevention.</summary>
    public static readonly RootCauseGate PreventiveAction = new("preventive-action", RefusalCode.NoPreventiveAction, Words.Of(
        "preventive action", "再発防止策", "Someone does something about it by a date.", "誰かが期日までに対策を行う。"));

    private RootCauseGate(string code, RefusalCode otherwise, Words words, [CallerMemberName] string name = "")
        : base(code, words, name) =>
        Otherwise = otherwise;

    /// <summary>What a root is refused with where the gate does not hold.</summary>
    public RefusalCode Otherwise { get; }
}
