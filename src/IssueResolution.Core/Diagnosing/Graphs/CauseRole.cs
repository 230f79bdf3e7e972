using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Diagnosing;

/// <summary>How a cause takes part in its effect. An effect needs both: something happened, and something stood there for it to happen to.</summary>
/// <remarks>The distinction is that of Dean L. Gano, Apollo Root Cause Analysis.</remarks>
public sealed class CauseRole : ClosedSet<CauseRole>
{
    /// <summary>It happened at a moment and set the effect off. What had been so for a while is <see cref="Condition"/>.</summary>
    public static readonly CauseRole Action = new("action", Words.Of(
        "action", "行為・出来事", "It happened at a moment and set the effect off.", "ある時点で起こり、結果の引き金になった。"));

    /// <summary>It had been so, and without it the action would have done no harm. What changed at a moment is <see cref="Action"/>.</summary>
    public static readonly CauseRole Condition = new("condition", Words.Of(
        "condition", "状態", "It had been so, and let the action have its effect.", "以前からそうであり、行為が結果に至るのを許した。"));

    private CauseRole(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
