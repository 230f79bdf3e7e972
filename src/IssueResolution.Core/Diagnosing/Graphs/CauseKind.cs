using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>What sort of thing a cause is. All but <see cref="Person"/> may be a root.</summary>
public sealed class CauseKind : ClosedSet<CauseKind>
{
    /// <summary>A step is missing or does not work. A rule that asks for the wrong thing is <see cref="Policy"/>.</summary>
    public static readonly CauseKind Process = new("process", Words.Of(
        "process", "プロセス", "A step that is missing or does not work.", "手順の欠落または不備。"));

    /// <summary>A rule asks for the wrong thing. A right rule nobody follows is <see cref="Process"/>.</summary>
    public static readonly CauseKind Policy = new("policy", Words.Of(
        "policy", "方針", "A rule that asks for the wrong thing.", "誤ったことを求める規則。"));

    /// <summary>A tool fails. Not knowing how to use it is <see cref="Capability"/>.</summary>
    public static readonly CauseKind Tool = new("tool", Words.Of(
        "tool", "道具", "A tool that fails or invites mistakes.", "故障や誤りを招く道具。"));

    /// <summary>The organisation lacks a skill. One person lacking it is no root: ask why that person was alone with it.</summary>
    public static readonly CauseKind Capability = new("capability", Words.Of(
        "capability", "能力", "Knowledge or skill that the organisation lacks.", "組織に欠けている知識や技能。"));

    /// <summary>An agreement is wrong or missing. A clear one that was not read is <see cref="InformationPath"/>.</summary>
    public static readonly CauseKind Contract = new("contract", Words.Of(
        "contract or scope", "契約・範囲", "An agreement that is wrong, missing or unclear.", "誤った、欠けた、または曖昧な合意。"));

    /// <summary>Too few hands. If the plan could have shown it, ask on towards <see cref="Process"/>.</summary>
    public static readonly CauseKind Capacity = new("capacity", Words.Of(
        "capacity", "余力", "Too little time or too few hands.", "時間または人手の不足。"));

    /// <summary>It was known and did not arrive. What nobody asked for is <see cref="Process"/>.</summary>
    public static readonly CauseKind InformationPath = new("information-path", Words.Of(
        "information path", "情報経路", "Knowledge that existed and did not arrive.", "あるのに届かなかった情報。"));

    /// <summary>The wrong thing is rewarded. A written rule that demands it is <see cref="Policy"/>.</summary>
    public static readonly CauseKind Incentive = new("incentive", Words.Of(
        "incentive", "動機づけ", "A reward for the wrong thing.", "誤ったことに報いる仕組み。"));

    /// <summary>Someone did, or left undone, something. It may stand in a chain and never at its end.</summary>
    public static readonly CauseKind Person = new("person", Words.Of(
        "person", "人", "Someone did or left undone something: never the end of the questions.", "誰かの行為や不作為。ここで問いを終えてはならない。"));

    private CauseKind(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
