using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Learning;

/// <summary>Where in how we work the gap lay that let an issue happen.</summary>
public sealed class ProcessArea : ClosedSet<ProcessArea>
{
    /// <summary>The order of steps and hand-overs. What a machine does within a step is <see cref="Systems"/>.</summary>
    public static readonly ProcessArea Workflow = new("workflow", Words.Of(
        "workflow", "業務の流れ", "The order of steps and hand-overs.", "手順の順序と引き継ぎ。"));

    /// <summary>Tools and machines. The habit of not using them is <see cref="Practice"/>.</summary>
    public static readonly ProcessArea Systems = new("systems", Words.Of(
        "systems", "システム", "Tools and machines.", "道具と機械。"));

    /// <summary>What is usual among us, written down or not. A written order of steps is <see cref="Workflow"/>.</summary>
    public static readonly ProcessArea Practice = new("practice", Words.Of(
        "practice", "慣行", "What is usual among us, written down or not.", "明文の有無によらず、普段の仕事の仕方。"));

    private ProcessArea(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
