using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Assessing;

/// <summary>What a queue may be ordered by.</summary>
public sealed class QueueCriterion : ClosedSet<QueueCriterion>
{
    /// <summary>What the matrix says. A queue that looks at anything else first contradicts it.</summary>
    public static readonly QueueCriterion Priority = new("priority", Words.Of(
        "priority", "優先度", "The better priority comes first.", "優先度の高いものが先。"));

    /// <summary>How soon. The due instants of clocks are another order.</summary>
    public static readonly QueueCriterion Urgency = new("urgency", Words.Of(
        "urgency", "緊急度", "The more urgent comes first.", "緊急度の高いものが先。"));

    /// <summary>How big.</summary>
    public static readonly QueueCriterion Severity = new("severity", Words.Of(
        "severity", "重大度", "The graver comes first.", "重大度の高いものが先。"));

    /// <summary>How long it has been open. How long the client has been waiting for a sign is part of the urgency.</summary>
    public static readonly QueueCriterion Age = new("age", Words.Of(
        "age", "経過", "The older comes first.", "古いものが先。"));

    private QueueCriterion(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
