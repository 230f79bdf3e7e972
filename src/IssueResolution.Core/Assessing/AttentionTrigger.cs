using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>What repetition calls for. It draws attention and leaves the severity as it is.</summary>
public sealed class AttentionTrigger : ClosedSet<AttentionTrigger>
{
    /// <summary>The same kind keeps coming back: look for what the cases share. One fix failing twice is the other trigger.</summary>
    public static readonly AttentionTrigger Pattern = new("pattern", Words.Of(
        "pattern", "再発傾向", "The same kind keeps coming back: look for what the cases share.", "同種の案件が続く。共通点を探すこと。"));

    /// <summary>A fix failed again: someone one level up must look. The same kind on different issues is a pattern.</summary>
    public static readonly AttentionTrigger EscalateOneLevel = new("escalate-one-level", Words.Of(
        "escalate one level", "一段階の上申", "A fix failed again: someone one level up must look.", "修正が再び失敗した。一つ上の役割が見ること。"));

    private AttentionTrigger(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
