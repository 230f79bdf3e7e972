using System.Runtime.CompilerServices;
using IssueResolution.Ranking;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>What sort of thing an entry of a timeline is.</summary>
public sealed class TimelineEntryKind : ClosedSet<TimelineEntryKind>
{
    /// <summary>Something was said or written, to the client or by it. What was agreed in it is a <see cref="Decision"/> besides.</summary>
    public static readonly TimelineEntryKind Communication = new("communication", Words.Of(
        "communication", "連絡", "Something was said or written.", "話す、書くなどのやりとりがあった。"));

    /// <summary>Something was decided, by us or by the client. Carrying it out is an <see cref="Action"/>.</summary>
    public static readonly TimelineEntryKind Decision = new("decision", Words.Of(
        "decision", "決定", "Something was decided.", "何かが決まった。"));

    /// <summary>Something was done. An intention is not.</summary>
    public static readonly TimelineEntryKind Action = new("action", Words.Of("action", "作業", "Something was done.", "何かが行われた。"));

    private TimelineEntryKind(string code, Words words, [CallerMemberName] string name = "")
        : base(code, words, name)
    {
    }
}
